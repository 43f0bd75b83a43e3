import { type KeyboardEvent, useRef, useState } from 'react';

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The points of a drawing as one stop of the tab key: from there the arrows, Home and End go from point to point, and Escape lets go. */
export function usePoints(count: number) {
  const [stop, setStop] = useState<number>();
  const [active, setActive] = useState<number>();
  const points = useRef<(SVGElement | null)[]>([]);
  const home = Math.min(stop ?? count - 1, count - 1);
  const go = (index: number) => {
    const next = Math.max(0, Math.min(count - 1, index));
    setStop(next);
    points.current[next]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return setActive(undefined);
    const step = steps[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? count - 1 : step && home + step;
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(to);
  };
  return {
    /** The point that the pointer or the keyboard is at. */
    active: active !== undefined && active < count ? active : undefined,
    show: setActive,
    hide: () => setActive(undefined),
    /** What a point must have to take part. */
    of: (index: number, label: string) => ({
      ref: (element: SVGElement | null) => {
        points.current[index] = element;
      },
      role: 'img',
      'aria-label': label,
      tabIndex: index === home ? 0 : -1,
      onKeyDown,
      onFocus: () => {
        setStop(index);
        setActive(index);
      },
      onBlur: () => setActive(undefined),
    }),
  };
}
