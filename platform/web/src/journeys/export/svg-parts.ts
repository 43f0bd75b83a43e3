import type { Evidence } from '../model/journey.ts';
import { size } from './layout.ts';
import { ink } from './palette.ts';
import { xml } from './text.ts';

/** The left side of a column of the picture. */
export function columnX(i: number): number {
  return size.margin + size.label + i * size.column;
}

/** How sure we are: bars measured, an eye observed, a bubble told, a dotted ring assumed. */
export function sign(status: Evidence, x: number, y: number): string {
  const shapes: Record<Evidence, string> = {
    measured: '<path d="M1 9V6h2v3zm3 0V3.5h2V9zm3 0V1h2v8z"/>',
    observed:
      '<path d="M0 5c2-4 8-4 10 0-2 4-8 4-10 0z" fill="none" stroke-width="1.1"/><circle cx="5" cy="5" r="1.6"/>',
    reported: '<path d="M1 1h8v5.5H5L2.5 9V6.5H1z" fill="none" stroke-width="1.1"/>',
    assumed: '<circle cx="5" cy="5" r="4" fill="none" stroke-width="1.1" stroke-dasharray="1.4 1.74"/>',
  };
  return `<g transform="translate(${x} ${y})" fill="${ink.quiet}" stroke="${ink.quiet}" stroke-width="0">${shapes[status]}</g>`;
}

export interface Style {
  size: number;
  bold?: boolean;
  fill?: string;
  anchor?: 'middle' | 'end';
}

export function text(words: string, x: number, y: number, style: Style): string {
  const weight = style.bold ? ' font-weight="600"' : '';
  const anchor = style.anchor ? ` text-anchor="${style.anchor}"` : '';
  return `<text x="${x}" y="${y}" font-size="${style.size}px"${weight} fill="${style.fill ?? ink.text}"${anchor}>${xml(words)}</text>`;
}

export function rule(x1: number, y1: number, x2: number, y2: number, stroke: string = ink.hairline): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${stroke}"/>`;
}
