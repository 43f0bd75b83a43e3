/** Codes of the research module, in the order they are shown. */
export const methods = [
  'interview',
  'observation',
  'workshop',
  'usertest',
  'diary',
  'focusgroup',
  'survey',
  'journey-analysis',
] as const;
export const legalBases = ['public-task', 'consent', 'legal-obligation', 'legitimate-interest'] as const;
export const studyStatuses = ['planned', 'running', 'concluded'] as const;
export const sides = ['citizen', 'business', 'employee'] as const;
export const purposes = ['take-part', 'notes', 'quote', 'share', 'publish', 'contact'] as const;
export const consentChannels = ['written', 'digital', 'oral'] as const;
export const levels = ['measured', 'observed', 'reported', 'assumed'] as const;

export type Method = (typeof methods)[number];
export type LegalBasis = (typeof legalBases)[number];
export type StudyStatus = (typeof studyStatuses)[number];
export type Side = (typeof sides)[number];
export type Purpose = (typeof purposes)[number];
export type ConsentChannel = (typeof consentChannels)[number];
export type ConsentState = 'given' | 'withdrawn' | 'expired' | 'never-given';
export type Level = (typeof levels)[number];

type Changed = { version: number; changedAt: string; changedBy?: string };

/** A question that research is to answer. */
export type StudyDraft = {
  title: string;
  question: string;
  method: Method;
  services: string[];
  purpose?: string;
  legalBasis: LegalBasis;
  legalBasisNote?: string;
  team: string[];
  status: StudyStatus;
};
export type Study = StudyDraft & Changed & { id: string; people: { id: string; name: string }[] };

/** An interview, a workshop: what took place, when and with whom. */
export type ActivityDraft = { study: string; kind: Method; on: string; place?: string; participants: string[] };
export type Activity = ActivityDraft & {
  id: string;
  completed: boolean;
  users: number;
  employees: number;
  notes: number;
  version: number;
};

/** What a participant has agreed to, purpose by purpose. */
export type ConsentDraft = { givenOn: string; until?: string; channel: ConsentChannel };
export type Consent = {
  purpose: Purpose;
  state: ConsentState;
  givenOn?: string;
  until?: string;
  withdrawnAt?: string;
  channel?: ConsentChannel;
};

/** Someone who takes part, known by a pseudonym alone. */
export type ParticipantDraft = {
  study: string;
  pseudonym: string;
  side: Side;
  consents: (ConsentDraft & { purpose: Purpose })[];
};
export type Participant = {
  id: string;
  study: string;
  pseudonym: string;
  side: Side;
  consents: Consent[];
  linkMadeAt?: string;
  notes: number;
  version: number;
};

/** What a withdrawal reached. */
export type Receipt = {
  receipt: string;
  on: string;
  all: boolean;
  notes: number;
  highlights: number;
  insights: number;
  toMend: number;
};

/** A paragraph of a note, and who speaks in it. */
export type Block = { speaker?: string; text: string };
export type NoteDraft = { activity: string; participant?: string; blocks: Block[] };
type NoteHead = {
  id: string;
  study: string;
  activity: string;
  kind: Method;
  on: string;
  participant?: string;
  pseudonym?: string;
};
export type NoteLine = NoteHead & Changed & { blocks: number; highlights: number; toRelink: number };
export type Note = NoteHead & Changed & { side?: Side; blocks: Block[]; highlights: Highlight[] };

/** Where in a note's text a passage lies: UTF-16 within one block, the end not included. */
export type Passage = { block: number; start: number; end: number };

/** A passage of a note that somebody marked; not linked when the note's text has changed so that it is no longer found. */
export type Highlight = Passage & {
  id: string;
  note: string;
  study: string;
  activity: string;
  participant?: string;
  pseudonym?: string;
  side?: Side;
  kind: Method;
  on: string;
  quote: string;
  prefix: string;
  suffix: string;
  tags: string[];
  linked: boolean;
  quotable: boolean;
  insights: string[];
  version: number;
};
export type HighlightDraft = Passage & { note: string; revision: number; tags: string[] };

/** A word that gathers highlights. */
export type Tag = { id: string; name: string; version: number };

/** What an insight rests on, counted. */
export type Strength = {
  level: Level;
  strength: 'none' | 'weak' | 'moderate' | 'strong';
  participants: number;
  participantsAgainst: number;
  highlights: number;
  highlightsAgainst: number;
  methods: Method[];
  sides: Side[];
};

/** A statement, with highlights for and against it. */
export type InsightDraft = { study: string; statement: string; supports: string[]; contradicts: string[] };
export type Insight = InsightDraft &
  Changed & {
    id: string;
    strength: Strength;
    lacking: Purpose[];
    toMend: boolean;
    published?: { at: string; by?: string };
  };
export type Use = { user: string; kind: string; title: string };

/** A need as a job story. */
export type NeedDraft = {
  situation: string;
  motivation: string;
  outcome: string;
  services: string[];
  insights: string[];
};
export type Need = NeedDraft & Changed & { id: string; story: string };

/** A place in the notes where a searched word stands. */
export type WordHit = {
  note: string;
  study: string;
  activity: string;
  kind: Method;
  on: string;
  participant?: string;
  pseudonym?: string;
  block: number;
  text: string;
  highlights: string[];
};

/** What a withdrawal, or a rewritten note, has left for somebody to look at. */
export type ToMend = {
  id: string;
  reason: string;
  kind: 'insight' | 'need' | 'highlight';
  thing: string;
  study?: string;
  title?: string;
  note?: string;
  at: string;
};
