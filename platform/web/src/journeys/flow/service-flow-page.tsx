import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { localText } from '../../i18n/local-text.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { type Column, DataTable, RowTitle } from '../../ui/data-table.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { serviceFlow } from '../api.ts';
import { useDuration } from '../editor/duration.ts';
import type { ServiceFlow } from '../model/journey.ts';
import { paths } from '../paths.ts';
import { TargetTag } from '../status-tag.tsx';
import { journeyTexts } from '../texts.ts';
import './flow-page.css';

type Row = ServiceFlow['journeys'][number];

/** How work flows through a service, over its journeys, and which units share them. */
export function ServiceFlowPage(): ReactNode {
  const { id = '' } = useParams({ strict: false });
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const t = useTexts(journeyTexts).flow;
  const found = useQuery({
    queryKey: [alias, 'journeys', 'flow-of-service', id],
    queryFn: () => serviceFlow(alias, id),
    staleTime: 0,
    gcTime: 0,
  });
  const { data: flow } = found;
  return (
    <>
      <PageHead
        title={t.title}
        lead={flow && t.serviceLead({ name: localText(flow.name, language) })}
        up={
          <Link to="/$municipality/tjenester/$id" params={{ municipality: alias, id }}>
            {t.backToService}
          </Link>
        }
      />
      {found.isPending && <ListSkeleton />}
      <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />
      {flow && (
        <div className="je-flow">
          <Panel title={t.short} padded>
            <Short flow={flow} />
          </Panel>
          {flow.journeys.length > 0 && (
            <Panel title={t.journeys}>
              <Journeys flow={flow} />
            </Panel>
          )}
          {flow.units.length > 0 && (
            <Panel title={t.matrix} padded>
              <Matrix flow={flow} />
            </Panel>
          )}
        </div>
      )}
    </>
  );
}

function Short({ flow }: { flow: ServiceFlow }) {
  const t = useTexts(journeyTexts).flow;
  const { about } = useDuration();
  const { today } = flow;
  if (today.journeys === 0) return <p>{t.noJourneys}</p>;
  const known = today.works > today.unknownHands;
  const sentences = [
    today.units === 0 ? t.noUnits : t.shared({ units: today.units, journeys: today.journeys }),
    known ? t.handsOver({ n: today.handoffs, atLeast: today.unknownHands > 0 }) : t.noHands,
    today.unknownHands > 0 && known && t.silentHands({ n: today.unknownHands, of: today.works }),
    today.asked > 0 && t.asked({ who: t.user, n: today.asked, names: [] }),
    today.rekeyed > 0 ? t.rekeyed({ n: today.rekeyed }) : today.unknownData > 0 && t.rekeyedUnknown,
    today.waitingMinutes > 0
      ? t.waiting({ time: about(today.waitingMinutes), atLeast: today.unknownWaits > 0 })
      : today.unknownWaits > 0 && t.waitingUnknown,
    today.arrows === 0 ? t.noArrows : t.back2({ n: today.back }),
  ].filter((each) => each !== false);
  return (
    <>
      <ul className="je-flow-cards">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {flow.journeys.some((journey) => journey.target) && <p className="je-flow-note">{t.today}</p>}
    </>
  );
}

function Journeys({ flow }: { flow: ServiceFlow }) {
  const t = useTexts(journeyTexts).flow;
  const { alias } = useMunicipality();
  const { about } = useDuration();
  /** What is counted where all is told; the least it can be where something is not; unknown where nothing is. */
  const least = (n: number, unknown: number, all: number) =>
    all === 0 || (unknown === all && n === 0) ? t.unknown : unknown > 0 ? t.atLeast({ n: String(n) }) : String(n);
  const columns: Column<Row>[] = [
    {
      key: 'title',
      heading: t.journey,
      width: '32%',
      cell: (row) => (
        <RowTitle>
          <Link to={paths.flow} params={{ municipality: alias, id: row.id }}>
            {row.title}
          </Link>{' '}
          {row.target && <TargetTag />}
        </RowTitle>
      ),
    },
    {
      key: 'handoffs',
      heading: t.handoffs,
      labelled: true,
      cell: ({ figures: f }) => least(f.handoffs, f.unknownHands, f.works),
    },
    {
      key: 'rekeyed',
      heading: t.rekeyings,
      labelled: true,
      cell: ({ figures: f }) => least(f.rekeyed, f.unknownData, f.works),
    },
    {
      key: 'asked',
      heading: t.asks,
      labelled: true,
      cell: ({ figures: f }) => least(f.asked, f.unknownAsks, f.asking),
    },
    {
      key: 'waiting',
      heading: t.time,
      labelled: true,
      cell: ({ figures: f }) =>
        f.waitingMinutes === 0 && f.unknownWaits > 0
          ? t.unknown
          : f.unknownWaits > 0
            ? t.atLeast({ n: about(f.waitingMinutes) })
            : about(f.waitingMinutes),
    },
    {
      key: 'back',
      heading: t.loops,
      labelled: true,
      cell: ({ figures: f }) => (f.arrows === 0 ? t.unknown : String(f.back)),
    },
  ];
  return <DataTable caption={t.journeys} columns={columns} rows={flow.journeys} rowKey={(row) => row.id} />;
}

/** Units across journeys: a drawing that is a table. */
function Matrix({ flow }: { flow: ServiceFlow }) {
  const t = useTexts(journeyTexts).flow;
  const { alias } = useMunicipality();
  return (
    <>
      <p className="je-flow-note">{t.matrixHint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways can be scrolled by the keys */}
      <div className="je-matrix" tabIndex={0}>
        <table>
          <caption className="mv-visually-hidden">{t.matrix}</caption>
          <thead>
            <tr>
              <th scope="col">{t.unit}</th>
              {flow.journeys.map((journey) => (
                <th key={journey.id} scope="col">
                  <Link className="ds-link" to={paths.flow} params={{ municipality: alias, id: journey.id }}>
                    {journey.title}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {flow.units.map((unit) => (
              <tr key={unit.name}>
                <th scope="row">{unit.name}</th>
                {flow.journeys.map((journey) => {
                  const part = unit.parts.find((each) => each.journey === journey.id);
                  const cards = part && t.cards({ n: part.cards });
                  return (
                    <td key={journey.id} data-seen={part?.seen}>
                      {cards ? part.seen ? t.cardsSeen({ n: cards }) : cards : <span title={t.notIn}>–</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
