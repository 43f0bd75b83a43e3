import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import type { LaneKind, Zone } from '../model/journey.ts';
import { useVocabulary } from '../queries.ts';
import { journeyTexts } from '../texts.ts';
import type { Outline } from './api.ts';

const WIDTH = 120;
const ROW = 5;
const GAP = 2;
const HEAD = 5;
/** What is more than this is too small to be seen; the facts count it. */
const MOST_COLUMNS = 24;
const MOST_ROWS = 16;

/** The grid in small, for the eye alone: the facts beside it say the same. */
export function Preview({ outline }: { outline: Outline }) {
  const { alias } = useMunicipality();
  const zones = new Map(useVocabulary(alias).data?.laneKinds.map(({ kind, zone }) => [kind, zone]));
  const columns = Math.min(Math.max(outline.steps, 1), MOST_COLUMNS);
  const rows = outline.lanes.slice(0, MOST_ROWS).map(({ kind }, row) => ({
    key: `row ${row}`,
    zone: shade(zones.get(kind), kind),
    cells: boxes(columns, HEAD + GAP + row * (ROW + GAP), ROW),
  }));
  const height = HEAD + GAP + rows.length * (ROW + GAP);
  return (
    <svg className="template-preview" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      <path className="template-preview-phase" d={heads(outline)} />
      {rows.map(({ key, zone, cells }) => (
        <path
          key={key}
          className="template-preview-cell"
          data-zone={zone}
          data-empty={outline.steps === 0 || undefined}
          d={cells}
        />
      ))}
    </svg>
  );
}

function boxes(columns: number, top: number, height: number): string {
  const width = (WIDTH + GAP) / columns;
  return Array.from({ length: columns }, (_, column) => box(column * width, top, width - GAP, height)).join('');
}

/** A bar over the steps of each phase. */
function heads({ phases, steps }: Outline): string {
  const width = (WIDTH + GAP) / Math.max(steps, 1);
  let start = 0;
  return phases
    .filter((phase) => phase.steps > 0)
    .map((phase) => {
      const left = start * width;
      start += phase.steps;
      return box(left, 0, phase.steps * width - GAP, 2);
    })
    .join('');
}

function box(left: number, top: number, width: number, height: number): string {
  return `M${left} ${top}h${Math.max(width, 0.5)}v${height}h${-Math.max(width, 0.5)}z`;
}

function shade(zone: Zone | undefined, kind: LaneKind): string {
  return kind === 'pain-points' ? 'pain' : zone === 'user' || zone === 'none' ? 'seen' : (zone ?? 'seen');
}

/** How much there is of each, and what it is called. */
export function Facts({ outline }: { outline: Outline }) {
  const t = useTexts(journeyTexts);
  const { phases, lanes, steps, cards } = outline;
  const facts = [
    phases.length > 0 && t.templates.phases({ n: phases.length }),
    steps > 0 ? t.count.steps({ n: steps }) : t.templates.noSteps,
    t.count.lanes({ n: lanes.length }),
    cards > 0 && t.count.cards({ n: cards }),
  ];
  return (
    <>
      <p className="template-facts">{facts.filter(Boolean).join(' · ')}</p>
      <details className="template-names">
        <summary>{t.templates.names}</summary>
        {phases.length > 0 && (
          <p>
            <strong>{t.templates.phasesHead}:</strong> {phases.map(({ name }) => name).join(' → ')}
          </p>
        )}
        <p>
          <strong>{t.templates.lanesHead}:</strong> {lanes.map(({ label }) => label).join(' · ')}
        </p>
      </details>
    </>
  );
}
