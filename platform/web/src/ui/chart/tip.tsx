import type { ReactNode } from 'react';

type TipProps = { x: number; y: number; width: number; title: string; children: ReactNode };

/** What the point says, beside it, for the eye; the point itself says it to a screen reader. */
export function Tip({ x, y, width, title, children }: TipProps) {
  const side = x > width / 2 ? { right: width - x + 12 } : { left: x + 12 };
  const height = y < 70 ? { top: y + 10 } : { top: y - 10, transform: 'translateY(-100%)' };
  return (
    <div className="chart-tip" style={{ ...side, ...height }} aria-hidden>
      <strong>{title}</strong>
      {children}
    </div>
  );
}
