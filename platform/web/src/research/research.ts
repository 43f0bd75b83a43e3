import type { Schema } from '../api/types.ts';

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
] as const satisfies readonly Method[];
export const legalBases = [
  'public-task',
  'consent',
  'legal-obligation',
  'legitimate-interest',
] as const satisfies readonly LegalBasis[];
export const studyStatuses = ['planned', 'running', 'concluded'] as const satisfies readonly StudyStatus[];
export const sides = ['citizen', 'business', 'employee'] as const satisfies readonly Side[];
export const purposes = [
  'take-part',
  'notes',
  'quote',
  'share',
  'publish',
  'contact',
] as const satisfies readonly Purpose[];
export const consentChannels = ['written', 'digital', 'oral'] as const satisfies readonly ConsentChannel[];
export const levels = ['measured', 'observed', 'reported', 'assumed'] as const satisfies readonly Level[];

/** A question that research is to answer. */
export type Study = Schema<'Study'>;
export type StudyDraft = Schema<'StudyDraft'>;
export type Method = Study['method'];
export type LegalBasis = Study['legalBasis'];
export type StudyStatus = Study['status'];

/** An interview, a workshop: what took place, when and with whom. */
export type Activity = Schema<'Activity'>;
export type ActivityDraft = Schema<'ActivityDraft'>;

/** Someone who takes part, known by a pseudonym alone, with what they have agreed to, purpose by purpose. */
export type Participant = Omit<Schema<'Participant'>, 'consents'> & { consents: Consent[] };
export type ParticipantDraft = Schema<'ParticipantDraft'>;
export type Side = Participant['side'];
export type Consent = Schema<'ParticipantLine'> & { state: ConsentState };
export type ConsentDraft = Schema<'ParticipantGiving'>;
export type ConsentChannel = ConsentDraft['channel'];
export type ConsentState = 'given' | 'withdrawn' | 'expired' | 'never-given';
export type Purpose = Consent['purpose'];

/** What a withdrawal reached. */
export type Receipt = Schema<'Receipt'>;

/** What was said, paragraph by paragraph; in a list, how much of it there is. */
export type Note = Schema<'Note'>;
export type NoteDraft = Schema<'NoteDraft'>;
export type NoteLine = Schema<'NoteLine'>;
/** What was said; hidden for who does not work with it, while consent to quote it is lacking. */
export type Words = Note['words'];
/** A paragraph of a note, and who speaks in it. */
export type Block = Schema<'NoteBlock'>;

/** What one participant went through, touchpoint by touchpoint. */
export type ActualJourney = Omit<Schema<'ActualJourney'>, 'touchpoints'> & { touchpoints: Touchpoint[] };
export type ActualJourneyDraft = Schema<'ActualJourneyDraft'>;
export type Touchpoint = Schema<'ActualJourneyTouchpoint'>;
/** What of a file could not be taken as it stood. */
export type FileFault = { touchpoint: number; rule: string; value?: string };

/** A passage of a note that somebody marked; not linked when the note's text has changed so that it is no longer found. */
export type Highlight = Schema<'Highlight'>;
export type HighlightDraft = Schema<'HighlightDraft'>;
/** Where in a note's text a passage lies: UTF-16 within one block, the end not included. */
export type Passage = Pick<Highlight, 'block' | 'start' | 'end'>;

/** A word that gathers highlights. */
export type Tag = Schema<'Tag'>;

/** A statement, with highlights for and against it. */
export type Insight = Schema<'Insight'> & { strength: Strength };
export type InsightDraft = Schema<'InsightDraft'>;
/** What an insight rests on, counted. */
export type Strength = Schema<'InsightStrength'> & { strength: 'none' | 'weak' | 'moderate' | 'strong' };
export type Level = Strength['level'];
export type Use = Schema<'InsightUse'>;

/** A need as a job story. */
export type Need = Schema<'Need'>;
export type NeedDraft = Schema<'NeedDraft'>;

/** A place in the notes where a searched word stands. */
export type WordHit = Schema<'ReadingHit'>;

/** What a withdrawal, or a rewritten note, has left for somebody to look at. */
export type ToMend = Schema<'Mend'> & { kind: 'insight' | 'need' | 'highlight' };
