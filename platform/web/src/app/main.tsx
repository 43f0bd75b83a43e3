import '@fontsource-variable/inter/wght.css';
import './styles/app.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queries } from '../api/queries.ts';
import { preferredLanguage } from '../i18n/language.ts';
import { wordsOfWhatIsHere } from '../i18n/messages.ts';
import { LanguageProvider } from '../i18n/use-texts.tsx';
import { meQuery } from '../session/me.ts';
import { uiTexts } from '../ui/texts.ts';
import { ToastProvider } from '../ui/toast.tsx';
import { StartSkeleton } from './pages/start-skeleton.tsx';
import { router } from './router.tsx';
import { applyScheme } from './scheme.ts';
import { appTexts } from './texts.ts';

applyScheme();
void queries.prefetchQuery(meQuery);

const language = preferredLanguage();
const opened = router.load();
const root = createRoot(document.getElementById('root')!);
await Promise.all([uiTexts.load(language), appTexts.load(language)]);
show(<StartSkeleton />);

// The page is drawn once, when all of it is here: React would keep a skeleton inside it for longer than it has to wait.
await opened;
await wordsOfWhatIsHere();
show(<RouterProvider router={router} />);

function show(content: ReactNode): void {
  root.render(
    <StrictMode>
      <LanguageProvider initial={language}>
        <QueryClientProvider client={queries}>
          <ToastProvider>{content}</ToastProvider>
        </QueryClientProvider>
      </LanguageProvider>
    </StrictMode>,
  );
}
