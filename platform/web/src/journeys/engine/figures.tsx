import { Details } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useDuration } from '../editor/duration.ts';
import type { EngineReport } from '../model/journey.ts';
import { journeyTexts } from '../texts.ts';
import { CardLink } from './card-link.tsx';

type Work = EngineReport['works'][number];
type Gain = EngineReport['gains'][number];

/** The numbers, each of which opens to what it was computed from. */
export function Figures({ report }: { report: EngineReport }) {
  const t = useTexts(journeyTexts).engine;
  const format = useFormat();
  const points = (n: number | null | undefined) =>
    n === null || n === undefined ? t.unknown : t.points({ n: format.number(Math.round(n)) });
  const percent = (n: number | null | undefined) => (n === null || n === undefined ? t.unknown : format.percent(n));
  return (
    <div className="je-engine-figures">
      <Figure name={t.body} what={t.bodyWhat} told={points(report.body)} fraction={report.body / 100}>
        <p>{t.bodyFrom({ changed: report.cellsChanged, all: report.cells })}</p>
      </Figure>
      <Figure
        name={t.motor}
        what={t.motorWhat}
        told={points(report.engine)}
        fraction={report.engine == null ? undefined : report.engine / 100}
      >
        <dl>
          <dt>{t.production}</dt>
          <dd>{percent(report.production)}</dd>
          <dt>{t.gain}</dt>
          <dd>{percent(report.gain)}</dd>
          <dt>{t.breadth}</dt>
          <dd>{t.breadthFrom({ n: 5 - report.withoutAction.length })}</dd>
        </dl>
        <Works works={report.works} />
        <Gains gains={report.gains} />
      </Figure>
      <Figure
        name={t.coverage}
        what={t.coverageWhat}
        told={report.coverage == null ? t.noCauses : percent(report.coverage)}
        fraction={report.coverage ?? undefined}
      >
        <ul>
          {report.causes.map((cause) => (
            <li key={cause.card}>
              <CardLink journey={report.today.id} card={cause.card} text={cause.text} /> · {cause.stepName} ·{' '}
              {t.weight({ n: cause.weight })}
            </li>
          ))}
        </ul>
      </Figure>
    </div>
  );
}

type FigureProps = { name: string; what: string; told: string; fraction?: number; children: ReactNode };

function Figure({ name, what, told, fraction, children }: FigureProps) {
  const t = useTexts(journeyTexts).engine;
  return (
    <Panel title={name} padded>
      <p>{what}</p>
      <ProgressBar label={name} told={told} fraction={fraction} />
      <Details>
        <Details.Summary>{t.open3}</Details.Summary>
        <Details.Content>{children}</Details.Content>
      </Details>
    </Panel>
  );
}

function Works({ works }: { works: Work[] }) {
  const t = useTexts(journeyTexts).engine;
  const { duration } = useDuration();
  const columns: Column<Work>[] = [
    { key: 'work', heading: t.work, cell: (work) => `${work.text} · ${work.stepName}` },
    { key: 'minutes', heading: t.minutes, cell: (work) => (work.minutes == null ? t.unknown : duration(work.minutes)) },
    { key: 'becomes', heading: t.becomes, cell: (work) => t.changes[work.change] },
  ];
  return <DataTable caption={t.works} columns={columns} rows={works} rowKey={(work) => work.card} />;
}

function Gains({ gains }: { gains: Gain[] }) {
  const t = useTexts(journeyTexts).engine;
  const format = useFormat();
  const { duration } = useDuration();
  const told = ({ measure }: Gain, n: number | null | undefined) => {
    if (n === null || n === undefined) return t.unknown;
    return measure.endsWith('minutes') ? duration(n) : format.number(n);
  };
  const columns: Column<Gain>[] = [
    { key: 'measure', heading: t.measure, cell: (gain) => t.measures[gain.measure] },
    { key: 'now', heading: t.now, cell: (gain) => told(gain, gain.now) },
    { key: 'then', heading: t.target, cell: (gain) => told(gain, gain.then) },
  ];
  return <DataTable caption={t.gain} columns={columns} rows={gains} rowKey={(gain) => gain.measure} />;
}
