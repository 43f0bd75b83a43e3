import { useFormat } from '../i18n/use-format.ts';
import { useTexts } from '../i18n/use-texts.tsx';
import { useMunicipality } from '../session/municipality.ts';
import { HistoryList } from '../ui/history-list.tsx';
import { history, type Kind } from './api.ts';
import { roadmapKey, useChoices } from './queries.ts';
import { roadmapTexts } from './texts.ts';

/** What has happened to a thing of the roadmap, with ids and codes turned into words. */
export function RoadmapHistory({ kind, id }: { kind: Kind; id: string }) {
  const { alias } = useMunicipality();
  return (
    <HistoryList
      historyKey={roadmapKey(alias, kind, id, 'history')}
      fetchPage={(after) => history(alias, kind, id, after)}
      fieldLabel={useFieldLabel(kind)}
      fieldValue={useFieldValue(kind)}
    />
  );
}

function useFieldLabel(kind: Kind): (field: string) => string {
  const { fields } = useTexts(roadmapTexts);
  const inDecision: Record<string, string> = { why: fields.decisionWhy };
  return (field) => {
    const [head = '', part] = field.split('.');
    if (head === 'decision' && part) return inDecision[part] ?? fields[part as keyof typeof fields] ?? part;
    if (kind === 'benefits' && head === 'owner') return fields.benefitOwner;
    return fields[head as keyof typeof fields] ?? head;
  };
}

function useFieldValue(kind: Kind): (field: string, value: unknown) => string {
  const t = useTexts(roadmapTexts);
  const format = useFormat();
  const named = {
    owner: useChoices('colleagues'),
    ownerUnit: useChoices('units'),
    services: useChoices('services'),
    indicator: useChoices('indicators'),
  };
  const statuses = { initiatives: t.statuses, actions: t.actionStatuses, benefits: t.benefitStatuses }[kind];
  const codes: Record<string, Record<string, string>> = {
    status: statuses,
    dimension: t.dimensions,
    beneficiary: t.beneficiaries,
    kind: t.kinds,
    budgetEffect: t.budgetEffects,
  };
  const days = ['start', 'effectiveFrom', 'targetOn', 'decision.decidedOn'];
  return (field, value) => {
    const all = Array.isArray(value) ? value : [value];
    if (field === 'steps' || field === 'actions' || field === 'goals') return String(all.length);
    return all
      .map((one) => {
        if (typeof one === 'boolean') return one ? t.yes : t.no;
        if (typeof one === 'number') return format.number(one);
        const text = String(one);
        if (days.includes(field)) return format.date(text);
        // An initiative's owner is kept by name.
        const choices = kind === 'initiatives' && field === 'owner' ? undefined : named[field as keyof typeof named];
        if (choices) return choices.find((choice) => choice.value === text)?.label ?? t.unknown;
        return codes[field]?.[text] ?? text;
      })
      .join(', ');
  };
}
