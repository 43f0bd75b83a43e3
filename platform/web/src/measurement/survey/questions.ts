import type { Question } from '../measurement.ts';

/** An id that none of the questions has; the ids of the others stand, for answers point to them. */
export function freshId(questions: readonly Question[]): string {
  for (let number = questions.length + 1; ; number++) {
    const id = `q${number}`;
    if (!questions.some((question) => question.id === id)) return id;
  }
}

/** The questions with one of them a place up or down. */
export function moved(questions: readonly Question[], index: number, by: -1 | 1): Question[] {
  const to = index + by;
  const question = questions[index];
  if (!question || to < 0 || to >= questions.length) return [...questions];
  return questions.toSpliced(index, 1).toSpliced(to, 0, question);
}

/** A code for an answer, made of what it says; numbered when it is taken. */
export function codeOf(label: string, taken: readonly string[]): string {
  const plain = label
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 16);
  const base = /^[a-z]/.test(plain) ? plain : `svar${plain && '-'}${plain}`.slice(0, 16);
  for (let number = 1; ; number++) {
    const code = number === 1 ? base : `${base}-${number}`;
    if (!taken.includes(code)) return code;
  }
}
