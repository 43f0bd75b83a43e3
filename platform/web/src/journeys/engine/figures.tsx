import { Details } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useDuration } from '../editor/duration.ts';
import type { EngineReport } from '../model/journey.ts';
import { journeyTexts } from '../texts.ts';
import { CardLink } from './card-link.tsx';

type Work = EngineReport['works'][number];
type Gain = EngineReport['gains'][number];

/** The four numbers. */
export function Figures({ report }: { report: EngineReport }) {
  const t = useTexts(journeyTexts).engine;
  const format = useFormat();
  const percent = usePercent();
  const points = (n?: number | null) => (n == null ? t.unknown : t.points({ n: format.number(Math.round(n)) }));
  const { body, engine, production, coverage } = report;
  return (
    <div className="je-engine-figures">
      <Figure name={t.body} what={t.bodyWhat} told={points(body)} fraction={body / 100} />
      <Figure name={t.motor} what={t.motorWhat} told={points(engine)} fraction={engine == null ? null : engine / 100} />
      <Figure name={t.production} what={t.productionWhat} told={percent(production)} fraction={production} />
      <Figure
        name={t.coverage}
        what={t.coverageWhat}
        told={coverage == null ? t.notApplicable : percent(coverage)}
        fraction={coverage}
      />
    </div>
  );
}

/** What each of the numbers was computed from. */
export function Foundations({ report }: { report: EngineReport }) {
  const t = useTexts(journeyTexts).engine;
  const percent = usePercent();
  const { production, coverage } = report;
  return (
    <Panel title={t.open3} padded>
      <Opened name={t.body}>
        <p>{t.bodyFrom({ changed: report.cellsChanged, all: report.cells })}</p>
      </Opened>
      <Opened name={t.motor}>
        <p>
          {t.motorFrom({ production: percent(production), gain: percent(report.gain) })}{' '}
          {t.breadthFrom({ n: 5 - report.withoutAction.length })}
        </p>
        <Gains gains={report.gains} />
        <Actions actions={report.actions} />
      </Opened>
      <Opened name={t.production}>
        <Works report={report} />
      </Opened>
      <Opened name={t.coverage}>
        {coverage == null && <p>{t.noCauses}</p>}
        <ul>
          {report.causes.map((cause) => (
            <li key={cause.card}>
              <CardLink journey={report.today.id} card={cause.card} text={cause.text} /> · {cause.stepName} ·{' '}
              {t.weight({ n: cause.weight })} · {cause.covered ? t.covered : t.notCovered}
            </li>
          ))}
        </ul>
      </Opened>
    </Panel>
  );
}

function usePercent() {
  const t = useTexts(journeyTexts).engine;
  const format = useFormat();
  return (n?: number | null) => (n == null ? t.unknown : format.percent(n));
}

type FigureProps = { name: string; what: string; told: string; fraction?: number | null };

function Figure({ name, what, told, fraction }: FigureProps) {
  return (
    <section className="panel je-figure" aria-label={name}>
      <h3>{name}</h3>
      <p className="je-figure-told">{told}</p>
      <div className="je-figure-bar" aria-hidden data-unknown={fraction == null || undefined}>
        <div style={{ inlineSize: `${(fraction ?? 0) * 100}%` }} />
      </div>
      <p className="je-figure-what">{what}</p>
    </section>
  );
}

function Opened({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Details>
      <Details.Summary>{name}</Details.Summary>
      <Details.Content>{children}</Details.Content>
    </Details>
  );
}

function Actions({ actions }: { actions: EngineReport['actions'] }) {
  const t = useTexts(journeyTexts).engine;
  return (
    <>
      <h3>{t.actions}</h3>
      {actions.length === 0 && <p>{t.noActions}</p>}
      <ul>
        {actions.map((action) => (
          <li key={action.id}>
            {action.title} · {t.actionDimensions[action.dimension]}
          </li>
        ))}
      </ul>
    </>
  );
}

function Works({ report: { works, today } }: { report: EngineReport }) {
  const t = useTexts(journeyTexts).engine;
  const { duration } = useDuration();
  const columns: Column<Work>[] = [
    { key: 'work', heading: t.work, cell: (work) => <CardLink journey={today.id} card={work.card} text={work.text} /> },
    { key: 'step', heading: t.step, cell: (work) => work.stepName },
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
