import { useLocation } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';

/** How long, in milliseconds, a new page may be on its way before the focus is left where it is. */
const patience = 3_000;

/**
 * A new page starts with the focus on its content, as a page that the browser fetched would. The focus may stand on a button of the
 * page before until that is taken away, so we wait for it to be lost; a page that places the focus itself is left alone.
 */
export function useFocusOnArrival(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const path = useLocation({ select: ({ pathname }) => pathname });
  const before = useRef(path);
  useEffect(() => {
    const content = main.current;
    if (!content || before.current === path) return;
    before.current = path;
    if (!content.contains(document.activeElement)) return content.focus({ preventScroll: true });
    const observer = new MutationObserver(() => {
      if (document.activeElement !== document.body) return;
      content.focus({ preventScroll: true });
      observer.disconnect();
    });
    observer.observe(content, { childList: true, subtree: true });
    const timer = setTimeout(() => observer.disconnect(), patience);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [path]);
  return main;
}
