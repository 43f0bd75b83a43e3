/** The three languages of the product; bokmål is the source of truth for every text. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

const cookie = 'medvirk-language';

/** The language the person has chosen, else the first of the browser's that we have, else bokmål. */
export function preferredLanguage(
  cookies = document.cookie,
  browser: readonly string[] = navigator.languages,
): Language {
  const chosen = new RegExp(`(?:^|; )${cookie}=([a-z]{2})`).exec(cookies)?.[1];
  return known(chosen) ?? browser.map((tag) => known(tag.slice(0, 2))).find((one) => one !== undefined) ?? 'nb';
}

/** Whether the municipality's language is as good as any: the person has chosen none, and the browser says the usual bokmål. */
export function undecided(cookies = document.cookie, browser: readonly string[] = navigator.languages): boolean {
  return !cookies.includes(`${cookie}=`) && preferredLanguage('', browser) === 'nb';
}

/** Keeps the choice where the server reads it too. */
export function rememberLanguage(language: Language): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we support
  document.cookie = `${cookie}=${language}; path=/; max-age=31536000; samesite=lax`;
}

function known(code: string | undefined): Language | undefined {
  if (code === 'no') return 'nb';
  return languages.find((one) => one === code);
}
