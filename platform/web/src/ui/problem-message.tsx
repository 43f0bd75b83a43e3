import { Alert, Button } from '@digdir/designsystemet-react';
import { Problem } from '../api/problem.ts';
import { useTexts } from '../i18n/use-texts.tsx';
import type { Messages } from './texts/nb.ts';
import { uiTexts } from './texts.ts';
import './problem-message.css';

/** What went wrong and what to do about it, in the person's words; nothing when nothing went wrong. */
export function ProblemMessage({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useTexts(uiTexts);
  if (!error) return null;
  const { title, action } = words(t, error);
  return (
    <Alert data-color="danger" role="alert" tabIndex={-1} className="problem-message">
      <strong>{title}</strong>
      <p>{action}</p>
      {onRetry && (
        <Button variant="secondary" data-color="neutral" onClick={onRetry}>
          {t.actions.retry}
        </Button>
      )}
    </Alert>
  );
}

/**
 * The title and the advice for an error. A broken rule that we know the words of is told instead of the general advice: the rule of
 * the whole, or the first of what was sent, such as an address in a file.
 */
export function words(t: Messages, error: unknown): { title: string; action: string } {
  if (!(error instanceof Problem)) return t.problems.internal;
  const told = t.problems[error.name as keyof Messages['problems']] ?? t.problems.internal;
  const rule = error.rule ?? (error.at('') ?? error.errors[0])?.rule ?? '';
  const reason = t.reasons[rule as keyof Messages['reasons']];
  return reason ? { title: told.title, action: reason } : told;
}

/** The words for an error, for where there is no room for the whole message. */
export function useProblemWords(): (error: unknown) => { title: string; action: string } {
  const t = useTexts(uiTexts);
  return (error) => words(t, error);
}

/** What is wrong with a field, in the person's words, if the server has said anything about it. */
export function useFieldError(error: unknown): (field: string) => string | undefined {
  const t = useTexts(uiTexts);
  return (field) => {
    const found = error instanceof Problem ? error.at(field) : undefined;
    if (!found) return undefined;
    const name = found.rule === 'range' && isDay(found.field) ? 'day' : found.rule;
    const rule = t.rules[name as keyof Messages['rules']] ?? t.rules.other;
    return rule({ limit: found.limit });
  };
}

/** What the fields of the API that hold a day are called. */
export const dayFields = [
  'decidedOn',
  'effectiveFrom',
  'expiresOn',
  'from',
  'givenOn',
  'on',
  'retiredOn',
  'reviewOn',
  'start',
  'startsOn',
  'targetOn',
  'to',
  'toldOn',
  'until',
];

/** A day out of range is no number. */
function isDay(field: string): boolean {
  return dayFields.includes(field.replace(/^.*[.\]]/, ''));
}
