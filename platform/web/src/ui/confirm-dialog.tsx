import { Button, Dialog, Textfield } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTexts } from '../i18n/use-texts.tsx';
import { ProblemMessage } from './problem-message.tsx';
import { uiTexts } from './texts.ts';
import './dialog.css';

type ConfirmDialogProps = {
  open: boolean;
  title: string;
  /** What will happen, and that it cannot be undone. */
  children: ReactNode;
  /** The verb on the button that does it. */
  verb: string;
  /** Asks the person to write this before the button works, for what destroys much. */
  typed?: { label: string; text: string };
  /** It destroys nothing, and is asked about all the same. */
  mild?: boolean;
  busy?: boolean;
  error?: unknown;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks before something that cannot be undone, or that is seldom meant; everything else has undo instead. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, children, verb, typed, mild, busy, error, onConfirm, onClose } = props;
  const t = useTexts(uiTexts);
  const [written, setWritten] = useState('');
  useEffect(() => {
    if (!open) setWritten('');
  }, [open]);
  return (
    <Dialog open={open} onClose={onClose} closeButton={t.actions.close} className="dialog" aria-label={title}>
      <h2>{title}</h2>
      <div className="dialog-body">
        {children}
        {typed && (
          <Textfield label={typed.label} value={written} onChange={(event) => setWritten(event.target.value)} />
        )}
        <ProblemMessage error={error} />
      </div>
      <div className="dialog-actions">
        <Button
          data-color={mild ? undefined : 'danger'}
          loading={busy}
          disabled={typed !== undefined && written.trim() !== typed.text}
          onClick={onConfirm}
        >
          {verb}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t.actions.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
