import { useId } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { AlignedJourney, Fit } from '../model/journey.ts';
import { journeyTexts } from '../texts.ts';
import { FitMark, FitShape } from './fit-mark.tsx';

const COLUMN = 104;
const PLAN = 64;
const FELT = 26;
const HAPPENED = 200;
const BOTTOM = HAPPENED + 2 * FELT + 20;
const LEFT = 20;
const fits: Fit[] = ['as-planned', 'failed', 'out-of-order', 'missing', 'ad-hoc'];

/** The plan above, what happened below, in the planned order; higher felt better. The table beside it says the same. */
export function DeviationDiagram({ journey }: { journey: AlignedJourney }) {
  const t = useTexts(journeyTexts).actual;
  const id = useId();
  const width = LEFT * 2 + Math.max(1, journey.places.length) * COLUMN;
  const x = (at: number) => LEFT + at * COLUMN + COLUMN / 2;
  return (
    <>
      <ul className="je-fit-legend">
        {fits.map((fit) => (
          <li key={fit}>
            <FitMark fit={fit} />
            {t.fits[fit]}
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keys */}
      <div className="je-diagram" tabIndex={0} role="group" aria-labelledby={id}>
        <svg viewBox={`0 0 ${width} ${BOTTOM}`} width={width} height={BOTTOM} role="img" aria-labelledby={id}>
          <title id={id}>{t.picture({ code: journey.code })}</title>
          <text className="je-diagram-rail" x={LEFT} y={14}>
            {t.planned}
          </text>
          <text className="je-diagram-rail" x={LEFT} y={HAPPENED - 2 * FELT - 22}>
            {t.happened}
          </text>
          <line className="je-diagram-line" x1={LEFT} x2={width - LEFT} y1={PLAN} y2={PLAN} />
          <line className="je-diagram-line" data-zero x1={LEFT} x2={width - LEFT} y1={HAPPENED} y2={HAPPENED} />
          {journey.places.map((place, at) => {
            const last = place.touchpoints[place.touchpoints.length - 1];
            const y = HAPPENED - (last?.felt ?? 0) * FELT;
            return (
              <g key={place.step ?? `ad hoc ${last?.number}`}>
                {place.step && <circle className="je-diagram-plan" cx={x(at)} cy={PLAN} r={8} />}
                {place.step && last && (
                  <line
                    className="je-diagram-tie"
                    data-fit={place.fit}
                    x1={x(at)}
                    x2={x(at)}
                    y1={PLAN + 8}
                    y2={y - 14}
                  />
                )}
                {place.step && <Name words={place.name || t.unnamed} x={x(at)} y={PLAN - 32} />}
                <FitShape fit={place.fit} x={x(at)} y={y} />
                {last && (
                  <text className="je-diagram-number" x={x(at) + 16} y={y + 5}>
                    {place.touchpoints.map((one) => one.number).join(', ')}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      </div>
    </>
  );
}

/** At most two short lines; the whole name stands in the table. */
function Name({ words, x, y }: { words: string; x: number; y: number }) {
  const lines = wrapped(words, 15);
  return (
    <text className="je-diagram-name" x={x} y={y}>
      {lines.map((line, at) => (
        <tspan key={line + String(at)} x={x} dy={at === 0 ? 0 : 15}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

export function wrapped(words: string, length: number): string[] {
  const lines = [''];
  for (const word of words.split(/\s+/)) {
    const line = lines[lines.length - 1] ?? '';
    if (line && line.length + word.length >= length) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  const [first = '', second] = lines;
  const cut = (line: string, more: boolean) =>
    line.length > length ? `${line.slice(0, length - 1)}…` : more ? `${line} …` : line;
  return second === undefined ? [cut(first, false)] : [cut(first, false), cut(second, lines.length > 2)];
}
