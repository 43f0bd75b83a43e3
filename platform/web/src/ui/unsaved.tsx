import { Button, Dialog } from '@digdir/designsystemet-react';
import { useBlocker } from '@tanstack/react-router';
import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useTexts } from '../i18n/use-texts.tsx';
import { uiTexts } from './texts.ts';
import './dialog.css';

/** What a form says to the window it stands in, which must not close over what is written. */
export type Guard = { dirty: () => boolean; ask: (leave: () => void) => void };

/** Where a form in a window puts its guard. */
export const WindowGuard = createContext<RefObject<Guard | undefined> | undefined>(undefined);

type Written = {
  /** All that is written in the form; it is compared with what it was at first. */
  draft: unknown;
  busy: boolean;
  error: unknown;
};

/** Asks before what is written and not saved is left: for another page, by reload, by cancelling or by closing the window. */
export function useUnsaved({ draft, busy, error }: Written): { ask: Guard['ask']; question: ReactNode } {
  const now = JSON.stringify(draft);
  const kept = useRef({ first: now, now, busy, sent: undefined as string | undefined, given: false });
  useLayoutEffect(() => {
    const before = kept.current;
    const sent = busy && !before.busy ? now : before.sent;
    const stored = before.busy && !busy && !error && sent !== undefined;
    kept.current = { ...before, now, busy, sent: error ? undefined : sent, first: stored ? sent : before.first };
  });
  // What is being stored, or just was, is not lost: the page may go on before this form hears of it.
  const [dirty] = useState(() => () => {
    const { first, now, busy, sent, given } = kept.current;
    return !given && !busy && now !== first && now !== sent;
  });
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && dirty(),
    enableBeforeUnload: dirty,
    withResolver: true,
  });
  const [leaving, setLeaving] = useState<{ leave: () => void }>();
  const [ask] = useState(() => (leave: () => void) => (dirty() ? setLeaving({ leave }) : leave()));
  const window = useContext(WindowGuard);
  useEffect(() => {
    if (!window) return;
    window.current = { dirty, ask };
    return () => {
      window.current = undefined;
    };
  }, [window, dirty, ask]);
  const question = (
    <LeaveQuestion
      open={blocker.status === 'blocked' || leaving !== undefined}
      onStay={() => {
        blocker.reset?.();
        setLeaving(undefined);
      }}
      onLeave={() => {
        kept.current.given = true;
        setLeaving(undefined);
        if (blocker.proceed) blocker.proceed();
        else leaving?.leave();
      }}
    />
  );
  return { ask, question };
}

type LeaveQuestionProps = { open: boolean; onStay: () => void; onLeave: () => void };

function LeaveQuestion({ open, onStay, onLeave }: LeaveQuestionProps) {
  const t = useTexts(uiTexts);
  return (
    <Dialog open={open} onClose={onStay} closeButton={false} className="dialog" aria-label={t.unsaved.title}>
      <h2>{t.unsaved.title}</h2>
      <div className="dialog-body">
        <p>{t.unsaved.text}</p>
      </div>
      <div className="dialog-actions">
        <Button onClick={onStay}>{t.unsaved.stay}</Button>
        <Button variant="secondary" data-color="danger" onClick={onLeave}>
          {t.unsaved.leave}
        </Button>
      </div>
    </Dialog>
  );
}
