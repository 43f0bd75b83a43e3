import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { appTexts } from '../texts.ts';
import './standing-page.css';

/** An address that leads nowhere, or somewhere the person may not go: the two look the same. */
export function NotFoundPage() {
  const t = useTexts(appTexts).notFound;
  return (
    <DeadEnd title={t.title} lead={t.lead}>
      <Button asChild>
        <Link to="/">{t.action}</Link>
      </Button>
    </DeadEnd>
  );
}

/** A page that broke while it was drawn. */
export function CrashPage() {
  const t = useTexts(appTexts).crash;
  return (
    <DeadEnd title={t.title} lead={t.lead}>
      <Button onClick={() => location.reload()}>{t.action}</Button>
    </DeadEnd>
  );
}

/** The very first question to the server had no answer. */
export function NoAnswerPage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <main className="standing-page">
      <ProblemMessage error={error} onRetry={onRetry} />
    </main>
  );
}

function DeadEnd({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <div className="standing-page">
      <title>{`${title} – Medvirk`}</title>
      <section className="standing-card">
        <h1>{title}</h1>
        <p>{lead}</p>
        {children}
      </section>
    </div>
  );
}
