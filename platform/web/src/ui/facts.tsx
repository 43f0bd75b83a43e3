import type { ReactNode } from 'react';
import './facts.css';

/** Names and values under each other; what nobody has filled in is left out. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

/** One of them. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  const blank = children === undefined || children === null || children === false || children === '';
  if (blank) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
