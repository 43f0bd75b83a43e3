import { useState } from 'react';

/** Light, dark, or as the person's device says. */
export const schemes = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

const key = 'medvirk-scheme';

/** Shows the page in the scheme the person chose last time, before anything is drawn. */
export function applyScheme(): void {
  document.documentElement.dataset.colorScheme = chosenScheme();
}

/** The person's scheme and how to change it; kept in this browser. */
export function useScheme(): [Scheme, (scheme: Scheme) => void] {
  const [scheme, setScheme] = useState(chosenScheme);
  return [
    scheme,
    (next) => {
      localStorage.setItem(key, next);
      applyScheme();
      setScheme(next);
    },
  ];
}

function chosenScheme(): Scheme {
  const kept = localStorage.getItem(key);
  return schemes.find((scheme) => scheme === kept) ?? 'auto';
}
