import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { HistoryList } from '../../ui/history-list.tsx';
import { history, type Kept } from '../api.ts';
import { researchKey, useServices } from '../queries.ts';
import type { LegalBasis, Method, StudyStatus } from '../research.ts';
import { researchTexts } from '../texts.ts';

/** What has happened to a study, an insight, a need or a note; nobody's words stand in it. */
export function ThingHistory({ kind, id }: { kind: Kept | 'notes'; id: string }) {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  const { nameOf } = useServices();
  const readers: Record<string, (value: string) => string | undefined> = {
    method: (value) => t.methods[value as Method],
    legalBasis: (value) => t.legalBases[value as LegalBasis],
    status: (value) => t.statuses[value as StudyStatus],
    services: nameOf,
  };
  const counted = ['supports', 'contradicts', 'insights', 'team'];
  return (
    <HistoryList
      historyKey={researchKey(alias, kind, id, 'history')}
      fetchPage={(after) => history(alias, kind, id, after)}
      fieldLabel={(field) => t.fields[field as keyof typeof t.fields] ?? field}
      fieldValue={(field, value) => {
        const all = Array.isArray(value) ? value.map(String) : [String(value)];
        if (counted.includes(field)) return Array.isArray(value) ? t.count({ n: all.length }) : String(value);
        return all.map((one) => readers[field]?.(one) ?? one).join(', ');
      }}
    />
  );
}
