import { Details } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useDuration } from '../editor/duration.ts';
import type { FlowArrow, JourneyFlow } from '../model/journey.ts';
import { paths } from '../paths.ts';
import { journeyTexts } from '../texts.ts';
import { PlaceLink, Places } from './cards.tsx';
import { toldArrows, toldAsked, toldHandoffs, toldMet, toldRekeyed, toldWaiting } from './told.ts';

/** The sentences, each of which opens to what it was counted from. */
export function Findings({ flow }: { flow: JourneyFlow }) {
  const t = useTexts(journeyTexts).flow;
  const { about } = useDuration();
  const who = flow.perspective ?? t.user;
  const seen = flow.units.filter((unit) => unit.seen).flatMap((unit) => unit.cards);
  return (
    <Panel title={t.short}>
      <Told sentences={toldHandoffs(flow, t)}>
        <Handoffs flow={flow} />
      </Told>
      <Told sentences={toldAsked(flow, who, t)}>
        <Places flow={flow} places={flow.asked.cards} />
      </Told>
      <Told sentences={toldMet(flow, who, t)}>
        <Places flow={flow} places={seen} />
      </Told>
      <Told sentences={toldRekeyed(flow, t)}>
        <Places flow={flow} places={flow.rekeyed.cards} />
      </Told>
      <Told sentences={toldWaiting(flow, about, t)}>
        <Waits flow={flow} />
      </Told>
      <Told sentences={toldArrows(flow, t)}>
        <Arrows flow={flow} />
      </Told>
    </Panel>
  );
}

function Told({ sentences, children }: { sentences: string[]; children: ReactNode }) {
  return (
    <Details>
      <Details.Summary>
        <span className="je-flow-sentence">{sentences.join(' ')}</span>
      </Details.Summary>
      <Details.Content>{children}</Details.Content>
    </Details>
  );
}

type Pass = JourneyFlow['handoffs']['passes'][number];

function Handoffs({ flow }: { flow: JourneyFlow }) {
  const t = useTexts(journeyTexts).flow;
  const columns: Column<Pass>[] = [
    { key: 'from', heading: t.from, labelled: true, cell: (pass) => pass.from },
    { key: 'to', heading: t.to, labelled: true, cell: (pass) => pass.to },
    { key: 'last', heading: t.last, labelled: true, cell: (pass) => <PlaceLink flow={flow} place={pass.last} /> },
    { key: 'next', heading: t.next, labelled: true, cell: (pass) => <PlaceLink flow={flow} place={pass.next} /> },
    { key: 'step', heading: t.stepOf, labelled: true, cell: (pass) => pass.next.stepName },
  ];
  if (flow.handoffs.passes.length === 0)
    return <Places flow={flow} places={flow.chain.flatMap(({ cards }) => cards)} />;
  return (
    <DataTable caption={t.handoffs} columns={columns} rows={flow.handoffs.passes} rowKey={(pass) => pass.next.card} />
  );
}

type Wait = JourneyFlow['waiting']['longest'][number];

function Waits({ flow }: { flow: JourneyFlow }) {
  const t = useTexts(journeyTexts).flow;
  const { alias } = useMunicipality();
  const { duration } = useDuration();
  const columns: Column<Wait>[] = [
    {
      key: 'step',
      heading: t.stepOf,
      cell: (wait) => (
        <Link
          className="ds-link"
          to={paths.one}
          params={{ municipality: alias, id: flow.journey }}
          search={{ steg: wait.step }}
        >
          {wait.name}
        </Link>
      ),
    },
    { key: 'time', heading: t.time, labelled: true, cell: (wait) => duration(wait.minutes) },
  ];
  if (flow.waiting.longest.length === 0) return <p className="je-flow-note">{t.none}</p>;
  return <DataTable caption={t.time} columns={columns} rows={flow.waiting.longest} rowKey={(wait) => wait.step} />;
}

function Arrows({ flow }: { flow: JourneyFlow }) {
  const texts = useTexts(journeyTexts);
  const t = texts.flow;
  const format = useFormat();
  const columns: Column<FlowArrow>[] = [
    {
      key: 'kind',
      heading: t.arrow,
      cell: (arrow) => [texts.arrows.kinds[arrow.kind], arrow.label].filter(Boolean).join(': '),
    },
    { key: 'from', heading: t.from, labelled: true, cell: (arrow) => <PlaceLink flow={flow} place={arrow.from} /> },
    { key: 'to', heading: t.to, labelled: true, cell: (arrow) => <PlaceLink flow={flow} place={arrow.to} /> },
    {
      key: 'crosses',
      heading: t.crosses,
      labelled: true,
      cell: (arrow) => format.list(arrow.crosses.map((line) => texts.arrows.lines[line])) || '–',
    },
    { key: 'back', heading: t.leads, labelled: true, cell: (arrow) => (arrow.back ? t.yes : t.no) },
    {
      key: 'others',
      heading: t.others,
      labelled: true,
      cell: (arrow) => (arrow.otherHands == null ? t.unknown : arrow.otherHands ? t.yes : t.no),
    },
  ];
  if (flow.arrows.all.length === 0) return <p className="je-flow-note">{t.none}</p>;
  return (
    <DataTable caption={texts.arrows.title} columns={columns} rows={flow.arrows.all} rowKey={(arrow) => arrow.id} />
  );
}
