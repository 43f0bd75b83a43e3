import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { alignedJourney } from '../api.ts';
import type { AlignedJourney, Fit } from '../model/journey.ts';
import { journeyTexts } from '../texts.ts';
import { DeviationDiagram } from './deviation-diagram.tsx';
import { FitMark } from './fit-mark.tsx';

type Place = AlignedJourney['places'][number];
type Touchpoint = Place['touchpoints'][number];
type Row = { key: string; place: Place; touchpoint?: Touchpoint };

/** One actual journey beside the plan, drawn and as a table. */
export function Drawn({ journey, actual }: { journey: string; actual: string }) {
  const t = useTexts(journeyTexts).actual;
  const { alias } = useMunicipality();
  const found = useQuery({
    queryKey: [alias, 'journeys', 'actual', journey, actual],
    queryFn: () => alignedJourney(alias, journey, actual),
    staleTime: 0,
    gcTime: 0,
  });
  const { data: one } = found;
  return (
    <Panel title={one ? t.drawn({ code: one.code }) : t.drawing}>
      {found.isPending && <ListSkeleton />}
      <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />
      {one && (
        <>
          <div className="panel-body">
            <p>{t.oneIs({ deviating: one.deviating, planned: one.planned, adHoc: one.adHoc })}</p>
            <DeviationDiagram journey={one} />
          </div>
          <PlaceTable journey={one} />
        </>
      )}
    </Panel>
  );
}

function PlaceTable({ journey }: { journey: AlignedJourney }) {
  const texts = useTexts(journeyTexts);
  const t = texts.actual;
  const format = useFormat();
  const rows: Row[] = journey.places.flatMap((place, at): Row[] =>
    place.touchpoints.length === 0
      ? [{ key: `${at}`, place }]
      : place.touchpoints.map((touchpoint) => ({ key: `${at} ${touchpoint.number}`, place, touchpoint })),
  );
  const marked = (which: Fit) => (
    <span className="je-actual-count">
      <FitMark fit={which} />
      {t.fits[which]}
    </span>
  );
  return (
    <DataTable
      caption={t.drawn({ code: journey.code })}
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        {
          key: 'step',
          heading: t.step,
          width: '20%',
          cell: ({ place }) => (place.step ? place.name || t.unnamed : t.notPlanned),
        },
        { key: 'fit', heading: t.how, labelled: true, cell: ({ place }) => marked(place.fit) },
        {
          key: 'number',
          heading: t.came,
          labelled: true,
          align: 'end',
          cell: ({ touchpoint }) => (touchpoint ? format.number(touchpoint.number) : '–'),
        },
        {
          key: 'what',
          heading: t.what,
          labelled: true,
          width: '30%',
          cell: ({ touchpoint }) => touchpoint && <Happened touchpoint={touchpoint} />,
        },
        {
          key: 'felt',
          heading: t.felt,
          labelled: true,
          align: 'end',
          cell: ({ touchpoint }) =>
            touchpoint &&
            (touchpoint.felt === undefined ? t.unknown : format.number(touchpoint.felt, { signDisplay: 'exceptZero' })),
        },
        {
          key: 'day',
          heading: t.day,
          labelled: true,
          align: 'end',
          cell: ({ touchpoint }) =>
            touchpoint && (touchpoint.day === undefined ? t.unknown : format.number(touchpoint.day)),
        },
      ]}
    />
  );
}

/** Who did what to whom, how, and what they say of it. */
function Happened({ touchpoint }: { touchpoint: Touchpoint }) {
  const texts = useTexts(journeyTexts);
  const t = texts.actual;
  const { initiator, receiver, done, answered, channel, communication, failed, told } = touchpoint;
  const who = communication ? t.between({ from: initiator ?? t.user, to: receiver ?? t.user }) : (initiator ?? t.user);
  const facets = [who, channel && texts.channels[channel], failed && t.failed].filter(Boolean).join(' · ');
  return (
    <div className="je-actual-what">
      {[done, answered].filter(Boolean).join(' – ')}
      <div className="row-title-facets">{facets}</div>
      {told && <q>{told}</q>}
    </div>
  );
}
