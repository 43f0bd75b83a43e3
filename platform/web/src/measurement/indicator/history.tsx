import type { ReactNode } from 'react';
import type { LocalText } from '../../api/types.ts';
import { localText } from '../../i18n/local-text.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { HistoryList } from '../../ui/history-list.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { history, type Kind } from '../api.ts';
import { type Unit, units } from '../measurement.ts';
import { GoalName, IndicatorName, MemberName, ServiceName, SharedName } from '../named.tsx';
import { measurementKey } from '../queries.ts';
import type { Messages } from '../texts/nb.ts';
import { measurementTexts } from '../texts.ts';

/** The period that a measurement or a baseline is of, which stands in the name of its field. */
function measuredPeriod(part: string | undefined, told: (from: string, to: string) => string): string | undefined {
  const [from, to] = part?.split('/') ?? [];
  return from !== undefined && to !== undefined ? told(from, to) : undefined;
}

/** What has happened to an indicator, its baselines included. */
export function IndicatorHistory({ id }: { id: string }) {
  return <ThingHistory kind="indicators" id={id} />;
}

/** What has happened to an indicator or a survey, with codes turned into words. */
export function ThingHistory({ kind, id }: { kind: Kind; id: string }) {
  const t = useTexts(measurementTexts);
  const ui = useTexts(uiTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const { alias } = useMunicipality();
  const label = (field: string) => {
    const [head = '', of] = field.split('.');
    const period = measuredPeriod(of, format.period);
    if (period !== undefined) {
      if (head === 'baselineLocked') return t.history.locked({ period });
      const name = head === 'baseline' ? t.history.baseline({ period }) : t.history.point({ period });
      return field.endsWith('.n') ? t.history.many({ name }) : name;
    }
    if (field === 'target.value') return t.history.target;
    if (field === 'target.on') return t.history.targetOn;
    const parts = field.split('.');
    const spoken = ui.localText.languages[parts.at(-1) as keyof typeof ui.localText.languages];
    const key = parts.at(spoken ? -2 : -1) ?? field;
    const name = t.fields[key as keyof Messages['fields']] ?? key;
    return spoken ? ui.localText.label({ label: name, language: spoken }) : name;
  };
  const value = (field: string, told: unknown): ReactNode => {
    const key = field.split('.').at(-1) ?? field;
    if (typeof told === 'number' && (units as readonly string[]).includes(key)) return format.unit(key as Unit, told);
    if (key === 'missing')
      return told === 'suppressed' ? t.history.suppressed : told === 'unknown' ? t.unknown : t.notApplicable;
    if (key === 'service') return <ServiceName id={String(told)} />;
    if (key === 'goal') return <GoalName id={String(told)} />;
    if (key === 'owner') return <MemberName id={String(told)} />;
    if (key === 'shared') return <SharedName code={String(told)} />;
    if (key === 'indicator') return <IndicatorName id={String(told)} />;
    if (typeof told === 'boolean')
      return key === 'increaseIsGood' ? (told ? t.polarity.up : t.polarity.down) : told ? t.yes : t.no;
    if (typeof told === 'number') return format.number(told);
    if (Array.isArray(told)) return t.surveys.questions({ n: told.length });
    if (told !== null && typeof told === 'object') return readable(told);
    const codes: Record<string, string> = { ...t.units, ...t.cadences, ...t.surveys.statuses };
    return codes[String(told)] ?? String(told);
  };
  const readable = (told: object): string =>
    'nb' in told || 'nn' in told || 'en' in told
      ? localText(told as LocalText, language)
      : Object.values(told)
          .map((part) => String(part))
          .join(', ');
  return (
    <HistoryList
      historyKey={measurementKey(alias, kind, id, 'history')}
      fetchPage={(after) => history(alias, kind, id, after)}
      fieldLabel={label}
      fieldValue={value}
    />
  );
}
