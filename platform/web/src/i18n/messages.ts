import type { Language } from './language.ts';

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
  /** The texts if they are already here. */
  read(language: Language): M | undefined;
  /** The texts, fetched once. */
  load(language: Language): Promise<M>;
};

/** Declares an area's texts, one dynamic import per language. */
export function texts<M>(imports: Record<Language, () => Promise<M>>): Texts<M> {
  const here = new Map<Language, M>();
  const coming = new Map<Language, Promise<M>>();
  return {
    read: (language) => here.get(language),
    load: (language) => {
      const known = coming.get(language);
      if (known) return known;
      const promise = imports[language]().then((messages) => {
        here.set(language, messages);
        return messages;
      });
      promise.catch(() => coming.delete(language));
      coming.set(language, promise);
      return promise;
    },
  };
}
