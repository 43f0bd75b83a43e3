import type { LocalText } from '../../api/types.ts';
import { localText } from '../../i18n/local-text.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { HistoryList } from '../../ui/history-list.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { history, type Kind } from '../api.ts';
import { measurementKey } from '../queries.ts';
import type { Messages } from '../texts/nb.ts';
import { measurementTexts } from '../texts.ts';

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
    const parts = field.split('.');
    const spoken = ui.localText.languages[parts.at(-1) as keyof typeof ui.localText.languages];
    const key = parts.at(spoken ? -2 : -1) ?? field;
    const name = t.fields[key as keyof Messages['fields']] ?? key;
    return spoken ? ui.localText.label({ label: name, language: spoken }) : name;
  };
  const value = (field: string, told: unknown): string => {
    const key = field.split('.').at(-1) ?? field;
    if (typeof told === 'boolean')
      return key === 'increaseIsGood' ? (told ? t.polarity.up : t.polarity.down) : told ? t.yes : t.no;
    if (typeof told === 'number') return format.number(told);
    if (Array.isArray(told)) return t.surveys.questions({ n: told.length });
    if (told !== null && typeof told === 'object') return readable(told);
    const codes: Record<string, string> = { ...t.units, ...t.cadences, ...t.surveys.statuses };
    return codes[String(told)] ?? String(told);
  };
  const readable = (told: object) =>
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
