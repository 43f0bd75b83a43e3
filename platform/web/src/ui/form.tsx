import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Problem } from '../api/problem.ts';
import { useTexts } from '../i18n/use-texts.tsx';
import { ProblemMessage } from './problem-message.tsx';
import { uiTexts } from './texts.ts';
import { useUnsaved } from './unsaved.tsx';
import './form.css';

type FormProps = {
  children: ReactNode;
  /** All that is written in the fields, so that it is not left without a question; `undefined` where nothing would be lost. */
  draft: unknown;
  /** The verb on the primary button; "save" when left out. */
  verb?: string;
  busy: boolean;
  error: unknown;
  onSubmit: () => void;
  onCancel?: () => void;
  /** Set where the page has another primary button. */
  secondary?: boolean;
};

/** Fields under each other with one primary button; when the server refuses, the first wrong field or what it said gets the focus. */
export function Form({ children, draft, verb, busy, error, onSubmit, onCancel, secondary }: FormProps) {
  const t = useTexts(uiTexts);
  const form = useRef<HTMLFormElement>(null);
  const { ask, question } = useUnsaved({ draft, busy, error });
  useEffect(() => {
    if (error) lookAt(form.current, error);
  }, [error]);
  return (
    <form
      ref={form}
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSubmit();
      }}
    >
      <ProblemMessage error={error} />
      <p className="form-required">{t.required}</p>
      {children}
      <div className="form-actions">
        <Button type="submit" variant={secondary ? 'secondary' : 'primary'} loading={busy}>
          {verb ?? t.actions.save}
        </Button>
        {onCancel && (
          <Button variant="secondary" onClick={() => ask(onCancel)}>
            {t.actions.cancel}
          </Button>
        )}
      </div>
      {question}
    </form>
  );
}

/** To the first field that the server would not take, or to what it said of the whole. */
function lookAt(form: HTMLFormElement | null, error: unknown): void {
  const byField = error instanceof Problem && error.errors.length > 0;
  const wrong = byField && form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  const told = wrong || form?.querySelector<HTMLElement>('[role="alert"]');
  told?.focus({ preventScroll: true });
  told?.scrollIntoView({ block: 'center' });
}
