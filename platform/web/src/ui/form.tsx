import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Problem } from '../api/problem.ts';
import { useTexts } from '../i18n/use-texts.tsx';
import { ProblemMessage } from './problem-message.tsx';
import { uiTexts } from './texts.ts';
import './form.css';

type FormProps = {
  children: ReactNode;
  /** The verb on the primary button; "save" when left out. */
  verb?: string;
  busy: boolean;
  error: unknown;
  onSubmit: () => void;
  onCancel?: () => void;
  /** Set where the page has another primary button. */
  secondary?: boolean;
};

/** Fields under each other with one primary button; when the server refuses, the first wrong field gets the focus. */
export function Form({ children, verb, busy, error, onSubmit, onCancel, secondary }: FormProps) {
  const t = useTexts(uiTexts);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (error instanceof Problem && error.errors.length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
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
      {children}
      <div className="form-actions">
        <Button type="submit" variant={secondary ? 'secondary' : 'primary'} loading={busy}>
          {verb ?? t.actions.save}
        </Button>
        {onCancel && (
          <Button variant="secondary" onClick={onCancel}>
            {t.actions.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
