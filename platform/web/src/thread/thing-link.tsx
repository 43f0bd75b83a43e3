import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import { useMunicipality } from '../session/municipality.ts';

/** A place below the municipality, as the server names it, as an address. */
export function usePlace(): { href: (path: string) => string; go: (path: string) => void } {
  const router = useRouter();
  const { alias } = useMunicipality();
  const href = (path: string) => `/${alias}/${path}`;
  return { href, go: (path) => router.history.push(href(path)) };
}

type PlaceLinkProps = {
  path: string;
  className?: string;
  /** Its name where what stands in it says too little alone. */
  label?: string;
  current?: boolean;
  tabIndex?: number;
  onFocus?: () => void;
  children: ReactNode;
};

/** A link to a place that the server names: any thing of any area. */
export function PlaceLink({
  path,
  className = 'ds-link',
  label,
  current,
  tabIndex,
  onFocus,
  children,
}: PlaceLinkProps) {
  const { href, go } = usePlace();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(path);
  };
  return (
    <a
      className={className}
      href={href(path)}
      aria-label={label}
      aria-current={current || undefined}
      tabIndex={tabIndex}
      onFocus={onFocus}
      onClick={follow}
    >
      {children}
    </a>
  );
}

/** Where the red thread is walked from a thing. */
export function threadOf({ kind, id }: { kind: string; id: string }): string {
  return `rod-trad/${kind}/${id}`;
}
