import { inside, send } from '../api/client.ts';
import type { Change, LocalText, Page } from '../api/types.ts';
import type {
  Action,
  ActionDraft,
  Benefit,
  BenefitDraft,
  DecisionDraft,
  Initiative,
  InitiativeDraft,
  InitiativeStatus,
  Line,
  Named,
  Offer,
  Opportunity,
  Step,
} from './roadmap.ts';

/** What lies below an initiative, and the initiative itself: they share how they are trashed and what their history is. */
export type Kind = 'initiatives' | 'actions' | 'benefits';
export type Local = LocalText;
export type Versioned = { id: string; version: number };

const at = (municipality: string, ...path: string[]) => inside(municipality, 'roadmap', ...path);

export type Filters = { q?: string; service?: string };

export function lines(municipality: string, { q, service }: Filters, after?: string): Promise<Page<Line>> {
  return send('GET', at(municipality, 'initiatives'), { query: { q, service, after, limit: 200 } });
}

export function initiative(municipality: string, id: string): Promise<Initiative> {
  return send('GET', at(municipality, 'initiatives', id));
}

export function createInitiative(municipality: string, json: InitiativeDraft): Promise<Initiative> {
  return send('POST', at(municipality, 'initiatives'), { json });
}

export function changeInitiative(municipality: string, { id, version }: Versioned, json: InitiativeDraft) {
  return send<Initiative>('PUT', at(municipality, 'initiatives', id), { json, version });
}

export function moveInitiative(municipality: string, { id, version }: Versioned, status: InitiativeStatus) {
  return send<Initiative>('PUT', at(municipality, 'initiatives', id, 'status'), { json: { status }, version });
}

export function decide(municipality: string, { id, version }: Versioned, json: DecisionDraft) {
  return send<Initiative>('PUT', at(municipality, 'initiatives', id, 'decision'), { json, version });
}

export function withdrawDecision(municipality: string, { id, version }: Versioned) {
  return send<Initiative>('DELETE', at(municipality, 'initiatives', id, 'decision'), { version });
}

export function actions(municipality: string, initiative: string): Promise<Action[]> {
  return send('GET', at(municipality, 'initiatives', initiative, 'actions'));
}

export function action(municipality: string, id: string): Promise<Action> {
  return send('GET', at(municipality, 'actions', id));
}

export function saveAction(municipality: string, initiative: string, over: Versioned | undefined, json: ActionDraft) {
  return over
    ? send<Action>('PUT', at(municipality, 'actions', over.id), { json, version: over.version })
    : send<Action>('POST', at(municipality, 'initiatives', initiative, 'actions'), { json });
}

/** The steps of a service's journeys. */
export function steps(municipality: string, service: string): Promise<Step[]> {
  return send('GET', at(municipality, 'steps'), { query: { service } });
}

export function benefits(municipality: string, initiative: string): Promise<Benefit[]> {
  return send('GET', at(municipality, 'initiatives', initiative, 'benefits'));
}

export function allBenefits(municipality: string, q: string, status?: string, after?: string): Promise<Page<Benefit>> {
  return send('GET', at(municipality, 'benefits'), { query: { q, status, after } });
}

export function benefit(municipality: string, id: string): Promise<Benefit> {
  return send('GET', at(municipality, 'benefits', id));
}

export function saveBenefit(municipality: string, initiative: string, over: Versioned | undefined, json: BenefitDraft) {
  return over
    ? send<Benefit>('PUT', at(municipality, 'benefits', over.id), { json, version: over.version })
    : send<Benefit>('POST', at(municipality, 'initiatives', initiative, 'benefits'), { json });
}

/** An opportunity card as it can be accepted now. */
export function offer(municipality: string, card: string): Promise<Offer> {
  return send('GET', at(municipality, 'opportunities', card));
}

/** The opportunities that initiatives have accepted. */
export function accepted(municipality: string): Promise<Page<Opportunity>> {
  return send('GET', at(municipality, 'opportunities'), { query: { limit: 200 } });
}

export function history(municipality: string, kind: Kind, id: string, after?: string): Promise<Page<Change>> {
  return send('GET', at(municipality, kind, id, 'history'), { query: { after } });
}

export function trash(municipality: string, kind: Kind, { id, version }: Versioned): Promise<void> {
  return send('PUT', at(municipality, kind, id, 'trash'), { version });
}

export function restore(municipality: string, kind: Kind, id: string): Promise<void> {
  return send('DELETE', at(municipality, kind, id, 'trash'));
}

export function colleagues(municipality: string, q: string): Promise<Named[]> {
  return send<Page<Named>>('GET', inside(municipality, 'colleagues'), { query: { q, limit: 200 } }).then(
    ({ items }) => items,
  );
}

export function units(municipality: string): Promise<{ id: string; name: string }[]> {
  return send<Page<{ id: string; name: string }>>('GET', inside(municipality, 'catalogue', 'units'), {
    query: { limit: 200 },
  }).then(({ items }) => items);
}

export function services(municipality: string): Promise<{ id: string; name: LocalText }[]> {
  return send<Page<{ id: string; name: LocalText }>>('GET', inside(municipality, 'catalogue', 'services'), {
    query: { limit: 200 },
  }).then(({ items }) => items);
}

export function goals(municipality: string): Promise<{ id: string; name: LocalText }[]> {
  return send<Page<{ id: string; title: LocalText }>>('GET', inside(municipality, 'catalogue', 'goals'), {
    query: { limit: 200 },
  }).then(({ items }) => items.map(({ id, title }) => ({ id, name: title })));
}

export function indicators(municipality: string): Promise<{ id: string; name: LocalText }[]> {
  return send<Page<{ id: string; name: LocalText }>>('GET', inside(municipality, 'measurement', 'indicators'), {
    query: { limit: 200 },
  }).then(({ items }) => items);
}
