import { type Language, preferredLanguage } from './language.ts';

/** The shape other languages must have: same keys, texts as text, functions with the same arguments. */
export type Shape<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => infer R
    ? (...args: A) => R
    : T[K] extends string
      ? string
      : Shape<T[K]>;
};

/** One area's texts in all languages; each language is its own file, fetched when first needed. */
export type Texts<M> = {
  /** The texts of a language: the same promise each time, marked as kept once the texts are here. */
  load(language: Language): Promise<M>;
};

const declared: Promise<unknown>[] = [];

/** When the texts of every area whose code is here have come: what is drawn after that need not wait for a word. */
export async function wordsOfWhatIsHere(): Promise<void> {
  await Promise.allSettled(declared);
}

/** Declares an area's texts, one dynamic import per language; the person's is asked for at once. */
export function texts<M>(imports: Record<Language, () => Promise<M>>): Texts<M> {
  const asked = new Map<Language, Promise<M>>();
  const area: Texts<M> = {
    load: (language) => {
      const known = asked.get(language);
      if (known) return known;
      const promise = imports[language]();
      // React reads these two marks, and then shows the texts at once instead of waiting a turn.
      promise.then(
        (value) => Object.assign(promise, { status: 'fulfilled', value }),
        () => asked.delete(language),
      );
      asked.set(language, promise);
      return promise;
    },
  };
  declared.push(area.load(preferredLanguage()));
  return area;
}
