import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { type ReactNode, Suspense } from 'react';
import type { Language } from '../i18n/language.ts';
import { LanguageProvider } from '../i18n/use-texts.tsx';
import { uiTexts } from '../ui/texts.ts';
import { ToastProvider } from '../ui/toast.tsx';

/** Renders something as it stands in the application, in the language given. */
export async function renderIn(language: Language, what: ReactNode) {
  await uiTexts.load(language);
  return render(
    <LanguageProvider initial={language}>
      <QueryClientProvider client={new QueryClient()}>
        <ToastProvider>
          <Suspense>{what}</Suspense>
        </ToastProvider>
      </QueryClientProvider>
    </LanguageProvider>,
  );
}
