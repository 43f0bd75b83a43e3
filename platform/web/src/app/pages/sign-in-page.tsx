import { Alert, Button } from '@digdir/designsystemet-react';
import { languages } from '../../i18n/language.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { signIn } from '../../session/sign-in.ts';
import { uiTexts } from '../../ui/texts.ts';
import { Mark } from '../shell/mark.tsx';
import { appTexts } from '../texts.ts';
import './standing-page.css';

/** What one meets when not signed in. */
export function SignInPage() {
  const t = useTexts(appTexts);
  const ui = useTexts(uiTexts);
  const { language, speak } = useLanguage();
  return (
    <main className="standing-page" data-size="md">
      <title>{`${t.signIn.title} – Medvirk`}</title>
      <section className="standing-card">
        <Mark size={44} />
        <h1>{t.name}</h1>
        <p>{t.signIn.lead}</p>
        <Failure />
        <Button onClick={signIn}>{t.signIn.button}</Button>
      </section>
      <ul className="standing-languages" aria-label={t.bar.language}>
        {languages.map((one) => (
          <li key={one} lang={one}>
            <Button variant="tertiary" data-size="sm" aria-pressed={one === language} onClick={() => speak(one)}>
              {ui.languages[one]}
            </Button>
          </li>
        ))}
      </ul>
    </main>
  );
}

/** Says what happened when the sign-in sent the person back here. */
function Failure() {
  const t = useTexts(appTexts).signIn;
  const failure = new URLSearchParams(location.search).get('feil');
  if (failure === null) return null;
  return <Alert data-color="warning">{failure === 'utilgjengelig' ? t.away : t.failed}</Alert>;
}
