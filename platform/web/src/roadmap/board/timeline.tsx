import { Link } from '@tanstack/react-router';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { paths } from '../paths.ts';
import type { Line } from '../roadmap.ts';
import { roadmapTexts } from '../texts.ts';
import { InitiativeTag } from '../words.tsx';
import { partsOf, type Quarter, quarterOf, quartersOf, spanOf } from './quarters.ts';

type Act = Line['actions'][number];

/** Actions over the quarters of the years: a table, so that it is one for those who hear it too. */
export function Timeline({ lines }: { lines: Line[] }) {
  const t = useTexts(roadmapTexts);
  const { alias } = useMunicipality();
  const today = new Date().toISOString().slice(0, 10);
  const dated = lines.filter(({ actions }) => actions.some((action) => spanOf(action)));
  const undated = lines.filter((line) => !dated.includes(line));
  const quarters = quartersOf(dated, today);
  return (
    <>
      <Panel>
        {dated.length === 0 ? (
          <EmptyState why={t.timeline.none} />
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
          <section className="timeline-scroll" aria-label={t.timeline.caption} tabIndex={0}>
            <table className="timeline" style={{ minInlineSize: `${240 + quarters.length * 104}px` }}>
              <caption className="mv-visually-hidden">{t.timeline.caption}</caption>
              <thead>
                <tr>
                  <th scope="col" style={{ width: '240px' }}>
                    {t.columns.initiative}
                  </th>
                  {quarters.map((quarter) => (
                    <th key={quarter} scope="col" data-now={quarter === quarterOf(today)}>
                      {t.timeline.quarter(partsOf(quarter))}
                      {quarter === quarterOf(today) && <span className="mv-visually-hidden"> ({t.timeline.now})</span>}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {dated.map((line) => (
                  <Rows key={line.id} line={line} quarters={quarters} />
                ))}
              </tbody>
            </table>
          </section>
        )}
      </Panel>
      {undated.length > 0 && dated.length > 0 && (
        <Panel title={t.timeline.undated} padded>
          <p className="mv-quiet">{t.timeline.undatedLead}</p>
          <ul>
            {undated.map((line) => (
              <li key={line.id}>
                <Link className="ds-link" to={paths.one} params={{ municipality: alias, id: line.id }}>
                  {line.title}
                </Link>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

function Rows({ line, quarters }: { line: Line; quarters: Quarter[] }) {
  const { alias } = useMunicipality();
  const actions = line.actions.filter((action) => spanOf(action));
  return actions.map((action, index) => (
    <tr key={action.id}>
      {index === 0 && (
        <th scope="rowgroup" rowSpan={actions.length}>
          <Link className="ds-link" to={paths.one} params={{ municipality: alias, id: line.id }}>
            {line.title}
          </Link>
          <div>
            <InitiativeTag status={line.status as never} />
          </div>
        </th>
      )}
      <Bars action={action} quarters={quarters} />
    </tr>
  ));
}

function Bars({ action, quarters }: { action: Act; quarters: Quarter[] }) {
  const t = useTexts(roadmapTexts);
  const format = useFormat();
  const { alias } = useMunicipality();
  const span = spanOf(action);
  const first = quarters[0];
  const last = quarters.at(-1);
  if (!span || first === undefined || last === undefined) return null;
  const from = Math.max(span.from, first);
  const to = Math.max(from, Math.min(span.to, last));
  return (
    <>
      {from > first && <td colSpan={from - first} />}
      <td colSpan={to - from + 1}>
        <Link
          className="timeline-bar"
          data-begins={span.from >= first}
          data-ends
          data-committed={action.committed}
          to={paths.action}
          params={{ municipality: alias, id: action.id }}
        >
          {action.title}
          <span className="mv-visually-hidden">
            , {t.dimensions[action.dimension]}, {action.committed ? t.actions.committed : t.actions.notCommitted}
            {action.start && `, ${t.actions.start({ date: format.date(action.start) })}`}
          </span>
        </Link>
        {action.effectiveFrom && (
          <span className="timeline-effect">{t.timeline.effect({ date: format.date(action.effectiveFrom) })}</span>
        )}
      </td>
      {to < last && <td colSpan={last - to} />}
    </>
  );
}
