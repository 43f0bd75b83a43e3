import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { HistoryList } from '../../ui/history-list.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { history } from '../api.ts';
import { useLifeEventName, useThemeName } from '../los/use-los.ts';
import { catalogueKey, useNames } from '../queries.ts';
import { catalogueTexts } from '../texts.ts';
import { useChannelName } from './channels.ts';

/** What has happened to a service, with ids and codes turned into words. */
export function ServiceHistory({ id }: { id: string }) {
  const { alias } = useMunicipality();
  return (
    <HistoryList
      historyKey={catalogueKey(alias, 'services', id, 'history')}
      fetchPage={(after) => history(alias, 'services', id, after)}
      fieldLabel={useFieldLabel()}
      fieldValue={useFieldValue()}
    />
  );
}

/** "name.nn" becomes "Navn (nynorsk)". */
export function useFieldLabel(): (field: string) => string {
  const { fields } = useTexts(catalogueTexts);
  const { localText } = useTexts(uiTexts);
  return (field) => {
    const [key = '', language] = field.split('.');
    const label = fields[key as keyof typeof fields] ?? key;
    const name = localText.languages[language as keyof typeof localText.languages];
    return name ? localText.label({ label, language: name }) : label;
  };
}

function useFieldValue(): (field: string, value: unknown) => string {
  const t = useTexts(catalogueTexts);
  const [unit, role, system] = [useNames('units'), useNames('roles'), useNames('systems')];
  const channel = useChannelName();
  const theme = useThemeName();
  const event = useLifeEventName();
  const readers: Record<string, (one: string) => string | undefined> = {
    responsibleUnit: unit,
    units: unit,
    roles: role,
    systems: system,
    channels: channel,
    themes: theme,
    lifeEvent: event,
  };
  return (field, value) => {
    const reader = readers[field] ?? ((one: string) => one);
    const all = Array.isArray(value) ? value : [value];
    return all.map((one) => reader(String(one)) ?? t.unknown).join(', ');
  };
}
