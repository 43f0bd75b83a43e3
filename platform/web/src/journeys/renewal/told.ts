import type { Schema } from '../../api/types.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useDuration } from '../editor/duration.ts';
import { journeyTexts } from '../texts.ts';

type Parameter = Schema<'DifferenceChanged'>;

/** A parameter that is not as it was, in words: what it was, and what it is. */
export function useTold(): (changed: Parameter) => string {
  const t = useTexts(journeyTexts);
  const { duration, share } = useDuration();
  const shown = (parameter: Parameter['parameter'], value: string | undefined): string => {
    if (value === undefined) return t.difference.nothing;
    if (parameter === 'touch-minutes' || parameter === 'waiting-minutes') return duration(Number(value));
    if (parameter === 'frequency-percent') return share(Number(value));
    if (parameter === 'channel') return (t.channels as Record<string, string>)[value] ?? value;
    if (parameter === 'automation') return (t.automation as Record<string, string>)[value] ?? value;
    if (parameter === 'decision') return (t.decision as Record<string, string>)[value] ?? value;
    if (parameter === 'data-source') return (t.dataSource as Record<string, string>)[value] ?? value;
    if (parameter === 'trigger') return (t.trigger as Record<string, string>)[value] ?? value;
    return value;
  };
  return ({ parameter, before, after }) =>
    `${t.difference.parameters[parameter]}: ${t.difference.change({
      before: shown(parameter, before),
      after: shown(parameter, after),
    })}`;
}
