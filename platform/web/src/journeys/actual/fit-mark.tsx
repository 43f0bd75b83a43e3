import type { Fit } from '../model/journey.ts';

const shapes: Record<Fit, string> = {
  'as-planned': 'M8 3a5 5 0 1 0 0 10a5 5 0 1 0 0-10',
  failed: 'M4 4l8 8M12 4l-8 8',
  'out-of-order': 'M8 3l5.5 10h-11z',
  missing: 'M8 3a5 5 0 1 0 0 10a5 5 0 1 0 0-10',
  'ad-hoc': 'M8 2.5l5.5 5.5L8 13.5L2.5 8z',
};

/** The sign of a fit: told apart by its shape, its colour only helps. */
export function FitMark({ fit }: { fit: Fit }) {
  return (
    <svg className="je-fit" data-fit={fit} viewBox="0 0 16 16" width="16" height="16" aria-hidden focusable="false">
      <path d={shapes[fit]} />
    </svg>
  );
}

/** The same inside another drawing, around a point. */
export function FitShape({ fit, x, y }: { fit: Fit; x: number; y: number }) {
  return (
    <g className="je-fit" data-fit={fit} transform={`translate(${x - 12} ${y - 12}) scale(1.5)`}>
      <path d={shapes[fit]} />
    </g>
  );
}
