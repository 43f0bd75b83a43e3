import '@fontsource-variable/inter/wght.css';
import './styles/app.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queries } from '../api/queries.ts';
import { preferredLanguage } from '../i18n/language.ts';
import { LanguageProvider } from '../i18n/use-texts.tsx';
import { meQuery } from '../session/me.ts';
import { uiTexts } from '../ui/texts.ts';
import { ToastProvider } from '../ui/toast.tsx';
import { router } from './router.tsx';
import { applyScheme } from './scheme.ts';
import { appTexts } from './texts.ts';

applyScheme();
void queries.prefetchQuery(meQuery);

const language = preferredLanguage();
await Promise.all([uiTexts.load(language), appTexts.load(language)]);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <LanguageProvider initial={language}>
      <QueryClientProvider client={queries}>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
);
