import { Alert, Button, Tag } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { localText } from '../i18n/local-text.ts';
import { boundsOf } from '../i18n/unit.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useLanguage, useTexts } from '../i18n/use-texts.tsx';
import { useMunicipality } from '../session/municipality.ts';
import { ChartFrame } from '../ui/chart/chart-frame.tsx';
import type { ChartTable } from '../ui/chart/csv.ts';
import { DotPlot, type DotRow } from '../ui/chart/dot-plot.tsx';
import { known, unknown } from '../ui/chart/reading.ts';
import { useReadingWords } from '../ui/chart/reading-text.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Panel } from '../ui/panel.tsx';
import { ProblemMessage } from '../ui/problem-message.tsx';
import { PageSkeleton } from '../ui/skeletons.tsx';
import { release, seriesOf } from './api.ts';
import type { Own, Release } from './benchmarking.ts';
import { finding } from './finding.ts';
import { paths } from './paths.ts';
import { benchmarkingKey, useReading, useSharedName } from './queries.ts';
import { benchmarkingTexts } from './texts.ts';
import './benchmarking.css';

/** One release: how the municipality stands beside the groups, and how the figures came to be. */
export function ReleasePage() {
  const { alias } = useMunicipality();
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery({
    queryKey: benchmarkingKey(alias, 'releases', id),
    queryFn: () => release(alias, id),
  });
  const own = useOwn(data);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return <Loaded release={{ ...data, own }} />;
}

/** One's own contribution with its interval, which the municipality's own measurement knows. */
function useOwn(shown: Release | undefined): Own | undefined {
  const { alias } = useMunicipality();
  const indicator = shown?.own?.indicator ?? '';
  const { data } = useQuery({
    queryKey: benchmarkingKey(alias, 'series', indicator),
    queryFn: () => seriesOf(alias, indicator),
    enabled: indicator !== '',
  });
  if (!shown?.own) return undefined;
  const { own, from, to } = shown;
  const point = (data?.lines ?? [])
    .flatMap(({ points }) => points)
    .find((one) => one.from === from && one.to === to && one.n === own.n);
  return { ...own, low: point?.low, high: point?.high };
}

function Loaded({ release: shown }: { release: Release }) {
  const t = useTexts(benchmarkingTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const municipality = useMunicipality();
  const rows = useRows(shown);
  const { unshared } = shown;
  const mine = shown.cells.filter((cell) => cell.mine && cell.family !== 'all');
  const indicator = (shown.own ?? unshared)?.indicator;
  const groups = mine.map((cell) => inSentence(localText(cell.name, language)));
  const value = (number: number) => format.unit(shown.unit, number);
  const name = useSharedName()(shown.shared);
  const hidden = shown.cells.some(({ figure }) => figure.state === 'suppressed');
  const notes = [
    (shown.own ?? shown.unshared)?.low !== undefined && t.ownNote,
    unshared?.figure.state === 'known' && t.release.ownUnshared,
    shown.cells.some(({ halves }) => halves) && t.halvesNote,
    t.rounded({ step: shown.unit === 'percent' ? t.points({ n: format.number(shown.step) }) : value(shown.step) }),
    shown.increaseIsGood ? t.release.higher : t.release.lower,
  ];
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.releases} params={{ municipality: municipality.alias }}>
            {t.title}
          </Link>
        }
        title={name}
        lead={t.release.lead({ municipality: municipality.name })}
        actions={
          indicator && (
            <Button asChild variant="secondary">
              <Link to="/$municipality/maling/$id" params={{ municipality: municipality.alias, id: indicator }}>
                {t.release.own}
              </Link>
            </Button>
          )
        }
      />
      <p className="benchmark-groups">
        {groups.length > 0
          ? t.release.groups({ municipality: municipality.name, groups: format.list(groups) })
          : t.release.noGroups({ municipality: municipality.name })}
      </p>
      {unshared && (
        <Alert data-color="info" className="benchmark-alert">
          {t.release.shareNext}{' '}
          <Link className="ds-link" to={paths.contributions} params={{ municipality: municipality.alias }}>
            {t.release.share}
          </Link>
        </Alert>
      )}
      {hidden && (
        <Alert data-color="info" className="benchmark-alert">
          {t.release.hidden}
        </Alert>
      )}
      <ChartFrame
        title={t.release.chart}
        file={`${name} ${format.period(shown.from, shown.to)}`}
        finding={finding(t.findings, shown, value, (cell) => inSentence(localText(cell.name, language)))}
        tag={<Tag data-color="neutral">{format.period(shown.from, shown.to)}</Tag>}
        notes={notes.filter((note): note is string => Boolean(note))}
        table={useTable(shown, rows)}
      >
        <DotPlot title={name} rows={rows} format={value} bounds={boundsOf(shown.unit)} />
      </ChartFrame>
      <Panel title={t.method.title} padded>
        <div className="method">
          <p>{t.method.contributed}</p>
          <p>{t.method.rules}</p>
          <p>{t.method.frozen({ date: format.date(shown.frozenAt) })}</p>
          <p>{t.method.noRank}</p>
        </div>
      </Panel>
    </>
  );
}

/** One's own municipality first, then the groups in the order they are defined: the order says nothing of the values. */
function useRows({ own, unshared, cells, unit }: Release): DotRow[] {
  const t = useTexts(benchmarkingTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const { name } = useMunicipality();
  const reading = useReading();
  const value = (number: number) => format.unit(unit, number);
  return [
    {
      key: 'own',
      name,
      own: true,
      reading: own ? known(own.value) : unshared ? reading(unshared.figure) : unknown,
      low: (own ?? unshared)?.low,
      high: (own ?? unshared)?.high,
      n: (own ?? unshared)?.n,
    },
    ...cells.map(({ family, group, name: called, figure, reason, band, halves }) => ({
      key: `${family} ${group}`,
      name: localText(called, language),
      reading: reading(figure, reason),
      low: halves?.lower,
      high: halves?.upper,
      spread: halves && t.halves({ lower: value(halves.lower), upper: value(halves.upper) }),
      many: band && t.bands[band],
    })),
  ];
}

function useTable({ unit }: Release, rows: readonly DotRow[]): ChartTable {
  const t = useTexts(benchmarkingTexts);
  const format = useFormat();
  const value = (number: number) => format.unit(unit, number);
  const words = useReadingWords(value);
  return {
    columns: [
      { heading: t.fields.who },
      { heading: t.fields.value, figures: true, format: value },
      { heading: t.fields.from, figures: true, format: value },
      { heading: t.fields.to, figures: true, format: value },
      { heading: t.many },
    ],
    rows: rows.map(({ key, name, own, reading, low, high, n, many }) => ({
      key,
      own,
      cells: [
        name,
        reading.kind === 'known' ? reading.value : words(reading),
        low,
        high,
        many ?? (n === undefined ? undefined : t.n({ n: format.number(n) })),
      ],
    })),
  };
}

/** A name as it stands inside a sentence: an abbreviation keeps its capitals. */
function inSentence(name: string): string {
  return name.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
}
