import type { Question } from '../measurement.ts';

/** What a survey begins with: how satisfied, and what could be better; in all three languages, to be changed as one likes. */
export const usualQuestions: Question[] = [
  {
    id: 'q1',
    kind: 'satisfaction',
    text: {
      nb: 'Hvor fornøyd er du med tjenesten?',
      nn: 'Kor nøgd er du med tenesta?',
      en: 'How satisfied are you with the service?',
    },
    required: true,
  },
  {
    id: 'q2',
    kind: 'text',
    text: { nb: 'Hva kunne vært bedre?', nn: 'Kva kunne vore betre?', en: 'What could have been better?' },
    required: false,
  },
];
