import { createContext, type ReactNode, startTransition, use, useEffect, useMemo, useState } from 'react';
import { type Language, preferredLanguage, rememberLanguage, undecided } from './language.ts';
import type { Texts } from './messages.ts';

type Spoken = {
  language: Language;
  speak: (language: Language) => void;
  /** Speaks it as long as nothing is chosen. */
  suggest: (language: Language) => void;
};

const Speech = createContext<Spoken>({ language: 'nb', speak: () => {}, suggest: () => {} });

/** Gives everything below it the person's language and the means to change it. */
export function LanguageProvider({ initial, children }: { initial?: Language; children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => initial ?? preferredLanguage());
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const spoken = useMemo<Spoken>(
    () => ({
      language,
      speak: (next) => {
        rememberLanguage(next);
        startTransition(() => setLanguage(next));
      },
      suggest: (next) => {
        if (undecided()) startTransition(() => setLanguage(next));
      },
    }),
    [language],
  );
  return <Speech value={spoken}>{children}</Speech>;
}

/** The person's language, and how to change it. */
export function useLanguage(): Spoken {
  return use(Speech);
}

/** The texts of an area in the person's language; suspends the first time while they are fetched. */
export function useTexts<M>(area: Texts<M>): M {
  const { language } = use(Speech);
  return use(area.load(language));
}
