import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** How wide there is room to draw, kept up to date; a drawing is made for its width, never scaled, so that its text stays readable. */
export function useWidth<E extends HTMLElement>(start = 640): [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(start);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (wide: number) => {
      if (wide > 0) setWidth(Math.floor(wide));
    };
    measure(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => measure(entry?.contentRect.width ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
