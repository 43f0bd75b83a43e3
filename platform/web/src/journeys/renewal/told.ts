import type { Schema } from '../../api/types.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useDuration } from '../editor/duration.ts';
import { journeyTexts } from '../texts.ts';

type Parameter = Schema<'DifferenceChanged'>;
type Say = (a: { before: string; after: string }) => string;

/** A parameter that is not as it was, in words: what it was, and what it is. */
export function useTold(): (changed: Parameter, say?: Say) => string {
  const t = useTexts(journeyTexts);
  const { duration, share } = useDuration();
  const format = useFormat();
  const shown = (parameter: Parameter['parameter'], value: string | undefined): string => {
    if (value === undefined) return t.difference.nothing;
    if (parameter === 'touch-minutes' || parameter === 'waiting-minutes') return duration(Number(value));
    if (parameter === 'frequency-percent') return share(Number(value));
    if (parameter === 'felt')
      return format.number(Number(value), { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
    if (parameter === 'channel') return (t.channels as Record<string, string>)[value] ?? value;
    if (parameter === 'automation') return (t.automation as Record<string, string>)[value] ?? value;
    if (parameter === 'decision') return (t.decision as Record<string, string>)[value] ?? value;
    if (parameter === 'data-source') return (t.dataSource as Record<string, string>)[value] ?? value;
    if (parameter === 'trigger') return (t.trigger as Record<string, string>)[value] ?? value;
    return value;
  };
  return ({ parameter, before, after }, say = t.difference.change) =>
    `${t.difference.parameters[parameter]}: ${say({
      before: shown(parameter, before),
      after: shown(parameter, after),
    })}`;
}
