import { Dialog } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.tsx';
import { uiTexts } from './texts.ts';
import './dialog.css';

type FormDialogProps = { open: boolean; title: string; onClose: () => void; children: ReactNode };

/** A window with a form in it; the form is new each time the window opens. */
export function FormDialog({ open, title, onClose, children }: FormDialogProps) {
  const t = useTexts(uiTexts);
  return (
    <Dialog open={open} onClose={onClose} closeButton={t.actions.close} className="dialog" aria-label={title}>
      <h2>{title}</h2>
      {open && <div className="dialog-body">{children}</div>}
    </Dialog>
  );
}
