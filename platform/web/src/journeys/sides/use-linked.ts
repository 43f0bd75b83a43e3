import { type KeyboardEvent, type RefObject, useEffect } from 'react';

/** Grids that scroll together: the one that one is in leads. Side by side they follow each other down as well. */
export function useLinked(box: RefObject<HTMLElement | null>, ready: boolean, downToo: boolean): void {
  useEffect(() => {
    const element = box.current;
    if (!element || !ready) return;
    let leading: Element | undefined;
    const lead = (event: Event) => {
      leading = (event.target as Element).closest('.je-scroll') ?? leading;
    };
    const follow = (event: Event) => {
      const { target } = event;
      if (!(target instanceof HTMLElement) || !target.matches('.je-scroll') || (leading && target !== leading)) return;
      for (const other of scrollers(element)) {
        if (other === target) continue;
        other.scrollLeft = target.scrollLeft;
        if (downToo) other.scrollTop = target.scrollTop;
      }
    };
    const starts = ['pointerover', 'focusin', 'wheel', 'touchstart'] as const;
    for (const start of starts) element.addEventListener(start, lead, { passive: true });
    element.addEventListener('scroll', follow, { capture: true, passive: true });
    return () => {
      for (const start of starts) element.removeEventListener(start, lead);
      element.removeEventListener('scroll', follow, { capture: true });
    };
  }, [box, ready, downToo]);
}

/** F6 leads to the same place in the other grid, which is where one stood there last. */
export function onSwitchKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'F6') return;
  const all = scrollers(event.currentTarget);
  const here = all.findIndex((one) => one.contains(document.activeElement));
  const other = all[(here + 1) % all.length]?.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]');
  if (!other || all.length < 2) return;
  event.preventDefault();
  other.focus();
  other.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function scrollers(box: HTMLElement): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>('.je-scroll')];
}
