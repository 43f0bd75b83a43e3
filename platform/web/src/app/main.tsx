import '@fontsource-variable/inter/wght.css';
import './styles/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { preferredLanguage } from '../i18n/language.ts';
import { LanguageProvider } from '../i18n/use-texts.tsx';
import { uiTexts } from '../ui/texts.ts';

const language = preferredLanguage();
await uiTexts.load(language);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <LanguageProvider initial={language}>Medvirk</LanguageProvider>
  </StrictMode>,
);
