import { firstClaims, labelAbove, pointsOf, toldOf, topOf, type Voice, voicesOf } from '../grid/voices.ts';
import { segments } from '../model/curve.ts';
import { type Card, known } from '../model/journey.ts';
import type { Drawable, PictureTexts, Slice } from './journey-svg.ts';
import { type Row, size } from './layout.ts';
import { ink } from './palette.ts';
import { columnX, text } from './svg-parts.ts';
import { wrap, xml } from './text.ts';

/** The felt curves of a slice. */
export function curves(
  out: string[],
  doc: Drawable,
  row: Row,
  { from, count, texts, measure }: Slice,
  y: number,
): void {
  const zero = y + row.height / 2;
  const right = columnX(count);
  const clip = `clip-${row.lane.id}-${from}`;
  out.push(
    `<clipPath id="${clip}"><rect x="${columnX(0)}" y="${y}" width="${right - columnX(0)}" height="${row.height}"/></clipPath>`,
  );
  out.push(
    `<line x1="${columnX(0)}" y1="${zero}" x2="${right}" y2="${zero}" stroke="${ink.border}" stroke-dasharray="3 4"/>`,
  );
  const voices = voicesIn(doc, row.lane.id);
  const told = toldOf(doc.experience, row.lane.id);
  // The whole curve is drawn and the page cuts it, so that it goes on across pages as it does on the screen.
  out.push(`<g clip-path="url(#${clip})"><g transform="translate(${columnX(-from)} ${y})">`);
  voices.forEach((voice, i) => {
    for (const { d, dotted } of segments(pointsOf(voice, size.column, row.height, told)))
      out.push(
        `<path d="${d}" fill="none" stroke="${voiceInk(i)}" stroke-width="2.25" stroke-linecap="round"${dotted ? ' stroke-dasharray="1 6"' : ''}/>`,
      );
  });
  out.push('</g></g>');
  const firsts = voices.length > 1 ? firstClaims(voices) : [];
  voices.forEach((voice, i) => {
    voice.claims.slice(from, from + count).forEach((claims, k) => {
      for (const claim of claims) {
        const others = voices.flatMap((other) =>
          (other.claims[from + k] ?? []).flatMap((one) => (one === claim ? [] : (one.felt ?? []))),
        );
        const y0 = y + (topOf(claim.felt ?? 0) / 100) * row.height;
        const named = firsts.includes(claim.id) ? voice.whose : undefined;
        const words = [texts.felt(claim.felt ?? 0), claim.text, named].filter(Boolean).join(' ');
        const lines = wrap(words, size.column - 2 * size.pad, 12, measure);
        point(out, claim, { x: columnX(k + 0.5), y: y0, voice: i, others, lines }, texts);
      }
    });
  });
}

interface Spot {
  x: number;
  y: number;
  voice: number;
  others: readonly number[];
  lines: readonly string[];
}

function point(out: string[], claim: Card, { x, y, voice, others, lines }: Spot, texts: PictureTexts): void {
  const above = labelAbove(claim.felt ?? 0, others);
  const dotted = known(claim) === 'assumed' ? ' stroke-dasharray="2 2"' : '';
  out.push(
    `<circle cx="${x}" cy="${y}" r="5.5" fill="${ink.paper}" stroke="${voiceInk(voice)}" stroke-width="2.5"${dotted}/>`,
  );
  out.push(`<g><title>${xml(texts.evidence[known(claim)])}</title>`);
  const first = above ? y - 13 - (lines.length - 1) * 15 : y + 22;
  lines.forEach(
    (line, i) => void out.push(text(line, x, first + i * 15, { size: 12, fill: ink.quiet, anchor: 'middle' })),
  );
  out.push('</g>');
}

function voicesIn(doc: Drawable, lane: string): Voice[] {
  const claims = doc.cards.filter((card) => card.lane === lane && card.felt !== undefined);
  return voicesOf(
    doc.steps,
    (step) => claims.filter((card) => card.step === step.id),
    (persona) => doc.personas.find(({ id }) => id === persona)?.name,
  );
}

function voiceInk(i: number): string {
  return ink.voices[i % ink.voices.length] ?? ink.accent;
}
