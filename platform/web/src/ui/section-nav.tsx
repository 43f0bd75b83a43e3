import type { ReactNode } from 'react';
import './section-nav.css';

/** The ways between the pages of one area: a row of links, of which the present one is marked by the router. */
export function SectionNav({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="section-nav" aria-label={label}>
      {children}
    </nav>
  );
}
