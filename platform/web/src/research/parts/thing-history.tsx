import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { HistoryList } from '../../ui/history-list.tsx';
import { history, type Kept } from '../api.ts';
import { researchKey, useServices } from '../queries.ts';
import type { LegalBasis, Method, StudyStatus } from '../research.ts';
import { researchTexts } from '../texts.ts';

/** Fields that follow from others: a need's sentence from its parts, the names of a team from who is in it. */
export const follows = ['story', 'people'];

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
  const counted: Record<string, (a: { n: number }) => string> = {
    supports: t.counts.highlights,
    contradicts: t.counts.highlights,
    insights: t.counts.insights,
    team: t.counts.team,
  };
  return (
    <HistoryList
      historyKey={researchKey(alias, kind, id, 'history')}
      fetchPage={(after) => history(alias, kind, id, after)}
      fieldLabel={(field) => (follows.includes(field) ? '' : (t.fields[field as keyof typeof t.fields] ?? field))}
      fieldValue={(field, value) => {
        const all = Array.isArray(value) ? value.map(String) : [String(value)];
        const count = counted[field];
        if (count && Array.isArray(value)) return value.length === 0 ? t.counts.none : count({ n: value.length });
        return all.map((one) => readers[field]?.(one) ?? one).join(', ');
      }}
    />
  );
}
