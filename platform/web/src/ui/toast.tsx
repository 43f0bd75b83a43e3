import { Button } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { createContext, type ReactNode, use, useCallback, useEffect, useRef, useState } from 'react';
import { useTexts } from '../i18n/use-texts.tsx';
import { uiTexts } from './texts.ts';
import './toast.css';

type Toast = {
  text: string;
  /** Takes back what was just done. */
  undo?: () => void;
};

type Shown = Toast & { id: number };

/** How long a message stays, in milliseconds, while nobody points at it. */
const stay = 6_000;

const Tell = createContext<(toast: Toast) => void>(() => {});

/** Tells the person that something was done, quietly, with a way to undo it. */
export function useToast(): (toast: Toast) => void {
  return use(Tell);
}

/** Holds the messages at the bottom left of the window. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown[]>([]);
  const count = useRef(0);
  const tell = useCallback((toast: Toast) => {
    count.current += 1;
    // The same thing told twice is told once, for as long as the last.
    const others = (before: Shown[]) => before.filter(({ text }) => text !== toast.text).slice(-2);
    const id = count.current;
    setShown((before) => [...others(before), { ...toast, id }]);
  }, []);
  const drop = useCallback((id: number) => setShown((before) => before.filter((toast) => toast.id !== id)), []);
  return (
    <Tell value={tell}>
      {children}
      <ToastRegion shown={shown} drop={drop} />
    </Tell>
  );
}

function ToastRegion({ shown, drop }: { shown: Shown[]; drop: (id: number) => void }) {
  const region = useRef<HTMLDivElement>(null);
  const [paused, setPaused] = useState(false);
  useEffect(() => {
    // Shown anew each time, so that it lies above a dialog opened meanwhile.
    region.current?.hidePopover?.();
    if (shown.length > 0) region.current?.showPopover?.();
    else setPaused(false);
  }, [shown]);
  return (
    <div
      ref={region}
      popover="manual"
      role="status"
      className="toasts"
      onPointerEnter={() => setPaused(true)}
      onPointerLeave={() => setPaused(false)}
      onFocus={() => setPaused(true)}
      onBlur={() => setPaused(false)}
    >
      {shown.map((toast) => (
        <ToastCard key={toast.id} toast={toast} paused={paused} drop={drop} />
      ))}
    </div>
  );
}

function ToastCard({ toast, paused, drop }: { toast: Shown; paused: boolean; drop: (id: number) => void }) {
  const t = useTexts(uiTexts);
  const { id, text, undo } = toast;
  useEffect(() => {
    if (paused) return;
    const timer = setTimeout(() => drop(id), stay);
    return () => clearTimeout(timer);
  }, [id, paused, drop]);
  return (
    <div className="toast">
      <span>{text}</span>
      {undo && (
        <Button
          variant="tertiary"
          onClick={() => {
            drop(id);
            undo();
          }}
        >
          {t.actions.undo}
        </Button>
      )}
      <Button icon variant="tertiary" aria-label={t.actions.close} onClick={() => drop(id)}>
        <XMarkIcon aria-hidden />
      </Button>
    </div>
  );
}
