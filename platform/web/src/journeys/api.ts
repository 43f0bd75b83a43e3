import { download, inside, send } from '../api/client.ts';
import { Problem } from '../api/problem.ts';
import type { Change, LocalText, Page, Schema } from '../api/types.ts';
import type {
  AlignedJourney,
  Deviations,
  Difference,
  EngineReport,
  Experience,
  Journey,
  JourneyFlow,
  JourneyStatus,
  Knowledge,
  LaneKind,
  Persona,
  PersonaDraft,
  ServiceFlow,
  Vocabulary,
} from './model/journey.ts';
import type { Op } from './model/operations.ts';
import type { Answer, Message, Receipt, Wire } from './model/store.ts';
import { uuid } from './model/uuid.ts';
import { onTheWire } from './model/wire.ts';

/** A journey as a list shows it; in the curve, a step nobody has told about is null. */
export type JourneyRow = Omit<Schema<'Journey'>, 'curve'> & { curve: (number | null)[] };

export interface Filters {
  q?: string;
  service?: string;
  status?: JourneyStatus;
  /** Today's journeys, or the new ones. */
  kind?: JourneyAge;
  /** Only those that no step of another is told in. */
  top?: boolean;
}

export type JourneyAge = 'today' | 'target';

/** One message in the history of a journey: how many things of each kind it touched. */
export type Written = Schema<'LogEntry'>;

export interface Named {
  id: string;
  name: string;
}

export interface ServiceName {
  id: string;
  name: LocalText;
}

export interface Choices {
  sheet?: string;
  headingRow?: number;
  turned?: boolean;
  columns?: string[];
  lanes?: Record<string, LaneKind>;
  starts?: Record<string, boolean>;
  title?: string;
}

/** How a sheet would become a journey; the operations are ready to be sent. */
export type Proposal = Omit<Schema<'Proposal'>, 'operations'> & { operations: Op[] };

const at = (municipality: string, ...parts: string[]) => inside(municipality, 'journeys', ...parts);

export function journeyPage(
  municipality: string,
  filters: Filters,
  after?: string,
  limit?: number,
): Promise<Page<JourneyRow>> {
  return send('GET', at(municipality), { query: { ...filters, after, limit } });
}

export function vocabulary(municipality: string): Promise<Vocabulary> {
  return send('GET', at(municipality, 'vocabulary'));
}

export function journey(municipality: string, id: string): Promise<Journey> {
  return send('GET', at(municipality, id));
}

export function historyPage(municipality: string, id: string, after?: string): Promise<Page<Written>> {
  return send('GET', at(municipality, id, 'history'), { query: { after } });
}

/** The number of the newest message, without the journey itself. */
async function newest(municipality: string, id: string): Promise<number> {
  const page = await send<Page<Written>>('GET', at(municipality, id, 'history'), { query: { limit: 1 } });
  return page.items[0]?.seq ?? 0;
}

/** Writes a journey; the same message again gets the same answer. */
export function write(municipality: string, id: string, message: Message): Promise<Receipt> {
  return send('POST', at(municipality, id, 'operations'), { json: { ...message, ops: onTheWire(message.ops) } });
}

/** One message outside an open journey: what creates one, or moves it to the trash and back. */
export function writeOnce(municipality: string, id: string, base: number, ops: Op[]): Promise<Receipt> {
  return write(municipality, id, { mid: uuid(), base, ops });
}

/** Moves a journey to the trash, or back from it. */
export async function setTrashed(municipality: string, id: string, trashed: boolean): Promise<void> {
  const op: Op = { t: 'set', e: 'journey', id, k: 'trashed', v: trashed };
  await writeOnce(municipality, id, 0, [op]);
}

/** Where a window of this name hears what is written after that message, and by whom. */
export function liveAddress(municipality: string, id: string, after: number, window: string): string {
  return `${at(municipality, id, 'live')}?${new URLSearchParams({ after: `${after}`, window })}`;
}

/** Tells the others where this window is; `leaving` gets through even while the page goes away. */
export function tellPresence(municipality: string, id: string, here: Whereabouts, leaving = false): Promise<void> {
  return send('POST', at(municipality, id, 'presence'), { json: here, keepalive: leaving });
}

export type Whereabouts = Schema<'Whereabouts'>;

/** The way an open journey talks with the server: what a new try may mend is unreachable, everything else is refused. */
export function wireOf(municipality: string, id: string): Wire {
  return {
    reload: () => journey(municipality, id),
    newest: () => newest(municipality, id),
    send: (message) => write(municipality, id, message).then(stored, failed),
  };
}

function stored(receipt: Receipt): Answer {
  return { kind: 'stored', receipt: { ...receipt, ignored: receipt.ignored ?? [] } };
}

function failed(problem: unknown): Answer {
  const status = problem instanceof Problem ? problem.status : 0;
  const passing = status === 0 || status === 401 || status === 429 || status >= 500;
  return passing ? { kind: 'unreachable' } : { kind: 'refused', problem };
}

export function proposal(municipality: string, source: File | string, choices: Choices): Promise<Proposal> {
  const form = new FormData();
  if (typeof source === 'string') form.set('text', source);
  else form.set('file', source);
  form.set('choices', JSON.stringify(choices));
  return send('POST', at(municipality, 'import', 'proposal'), { body: form });
}

/** Remembers which lane each performer belongs to, for the next sheet of this municipality. */
export function rememberPerformers(municipality: string, performers: Schema<'ProposalPerformer'>[]): Promise<void> {
  return send('PUT', at(municipality, 'import', 'performers'), {
    json: performers.map(({ name, lane }) => ({ name, lane })),
  });
}

export function template(municipality: string): Promise<Blob> {
  return download(at(municipality, 'import', 'template'));
}

export async function unitNames(municipality: string): Promise<string[]> {
  return names(await send<Page<Named>>('GET', inside(municipality, 'catalogue', 'units'), { query: { limit: 200 } }));
}

export async function systemNames(municipality: string): Promise<string[]> {
  return names(await send<Page<Named>>('GET', inside(municipality, 'catalogue', 'systems'), { query: { limit: 200 } }));
}

export async function services(municipality: string): Promise<ServiceName[]> {
  const page = await send<Page<ServiceName>>('GET', inside(municipality, 'catalogue', 'services'), {
    query: { limit: 200 },
  });
  return page.items;
}

function names(page: Page<Named>): string[] {
  return page.items.map((item) => item.name);
}

/** Begins a new journey from today's. */
export function beginTarget(
  municipality: string,
  today: string,
  draft: { title: string; startsOn?: string },
): Promise<{ id: string; title: string }> {
  return send('POST', at(municipality, today, 'target'), { json: draft });
}

/** What the rubber-band-engine test says of a new journey. */
export function engineReport(municipality: string, id: string): Promise<EngineReport> {
  return send('GET', at(municipality, id, 'engine'));
}

/** Whose hands the work of a journey goes through, what it crosses, and where it is done over again. */
export function journeyFlow(municipality: string, id: string): Promise<JourneyFlow> {
  return send('GET', at(municipality, id, 'flow'));
}

/** The same over the journeys of a service. */
export function serviceFlow(municipality: string, service: string): Promise<ServiceFlow> {
  return send('GET', at(municipality, 'services', service, 'flow'));
}

/** How well, and how newly, what it says is known. */
export function knowledge(municipality: string, id: string): Promise<Knowledge> {
  return send('GET', at(municipality, id, 'evidence'));
}

/** How people feel through it, as the server weighs what is claimed. */
export function experience(municipality: string, id: string): Promise<Experience> {
  return send('GET', at(municipality, id, 'experience'));
}

export function personaPage(municipality: string, q: string, after?: string, limit = 50): Promise<Page<Persona>> {
  return send('GET', at(municipality, 'personas'), { query: { q, after, limit } });
}

export function persona(municipality: string, id: string): Promise<Persona> {
  return send('GET', at(municipality, 'personas', id));
}

/** Writes a new one, or over the one that is given unless someone has changed it since. */
export function savePersona(
  municipality: string,
  json: PersonaDraft,
  over?: { id: string; version: number },
): Promise<Persona> {
  return over
    ? send('PUT', at(municipality, 'personas', over.id), { json, version: over.version })
    : send('POST', at(municipality, 'personas'), { json });
}

export function trashPersona(municipality: string, { id, version }: { id: string; version: number }): Promise<void> {
  return send('PUT', at(municipality, 'personas', id, 'trash'), { version });
}

export function restorePersona(municipality: string, id: string): Promise<void> {
  return send('DELETE', at(municipality, 'personas', id, 'trash'));
}

export function personaHistory(municipality: string, id: string, after?: string): Promise<Page<Change>> {
  return send('GET', at(municipality, 'personas', id, 'history'), { query: { after } });
}

/** What research has found, for a persona to rest on. */
export async function insights(municipality: string, q: string): Promise<{ id: string; statement: string }[]> {
  const page = await send<Page<{ id: string; statement: string }>>(
    'GET',
    inside(municipality, 'research', 'insights'),
    {
      query: { q, limit: 20 },
    },
  );
  return page.items;
}

/** Why its verdict is not to be taken as it stands. */
export function reserve(municipality: string, id: string, body: Schema<'EngineReportsDraft'>): Promise<EngineReport> {
  return send('POST', at(municipality, id, 'engine', 'reservations'), { json: body });
}

/** What participants went through, against this journey as it was planned. */
export function deviations(municipality: string, id: string): Promise<Deviations> {
  return send('GET', at(municipality, id, 'actual'));
}

export function alignedJourney(municipality: string, id: string, actual: string): Promise<AlignedJourney> {
  return send('GET', at(municipality, id, 'actual', actual));
}

/** What a CJML file tells of an actual journey; nothing is stored. */
export function actualProposal(municipality: string, id: string, file: File): Promise<Schema<'ActualProposal'>> {
  const form = new FormData();
  form.set('file', file);
  return send('POST', at(municipality, id, 'actual', 'proposal'), { body: form });
}

/** The planned journey, or an actual one, as a CJML file. */
export function cjml(municipality: string, id: string, actual?: string): Promise<Blob> {
  return download(actual ? at(municipality, id, 'actual', actual, 'cjml') : at(municipality, id, 'cjml'));
}

/** How a journey, now or in a version, differs from today's or from a version. */
export function difference(
  municipality: string,
  id: string,
  query: { from?: string | undefined; at?: string | undefined } = {},
): Promise<Difference> {
  return send('GET', at(municipality, id, 'difference'), { query });
}

export async function needs(municipality: string, q: string): Promise<{ id: string; story: string }[]> {
  const page = await send<Page<{ id: string; story: string }>>('GET', inside(municipality, 'research', 'needs'), {
    query: { q, limit: 50 },
  });
  return page.items;
}
