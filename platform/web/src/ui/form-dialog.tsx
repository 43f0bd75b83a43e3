import { Dialog } from '@digdir/designsystemet-react';
import { type MouseEvent, type ReactNode, type SyntheticEvent, useRef } from 'react';
import { useTexts } from '../i18n/use-texts.tsx';
import { uiTexts } from './texts.ts';
import { type Guard, WindowGuard } from './unsaved.tsx';
import './dialog.css';

type FormDialogProps = { open: boolean; title: string; onClose: () => void; children: ReactNode };

/** A window with a form in it; the form is new each time the window opens, and is asked before it closes. */
export function FormDialog({ open, title, onClose, children }: FormDialogProps) {
  const t = useTexts(uiTexts);
  const guard = useRef<Guard>(undefined);
  const askInstead = (event: SyntheticEvent) => {
    if (!guard.current?.dirty()) return;
    event.preventDefault();
    guard.current.ask(onClose);
  };
  return (
    <Dialog
      open={open}
      onCancel={(event) => event.target === event.currentTarget && askInstead(event)}
      onClickCapture={(event) => isCloseButton(event) && askInstead(event)}
      onClose={(event) => {
        // The browser closes for the second Escape in a row whatever we say.
        if (guard.current?.dirty()) {
          (event.target as HTMLDialogElement).showModal();
          setTimeout(() => guard.current?.ask(onClose)); // above the window, once a question that stood there is gone
        } else onClose();
      }}
      closeButton={t.actions.close}
      className="dialog"
      aria-label={title}
    >
      <h2>{title}</h2>
      {open && (
        <WindowGuard value={guard}>
          <div className="dialog-body">{children}</div>
        </WindowGuard>
      )}
    </Dialog>
  );
}

function isCloseButton({ target, currentTarget }: MouseEvent): boolean {
  const button = (target as Element).closest('[command="close"]');
  return button?.getAttribute('commandfor') === currentTarget.id;
}
