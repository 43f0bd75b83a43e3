import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Deviations } from '../model/journey.ts';
import { journeyTexts } from '../texts.ts';
import { FitMark } from './fit-mark.tsx';

/** The deviation rate in a sentence; never without of how many, and how sure it is. */
export function RateWords({ report }: { report: Deviations }) {
  const t = useTexts(journeyTexts).actual;
  const format = useFormat();
  const { rate, n, withheld, adHoc } = report;
  if (!rate) return null;
  return (
    <>
      <p className="je-actual-rate">
        {t.rateIs({ deviating: rate.deviating, of: rate.of, share: format.percent(rate.share), n })}
      </p>
      <p>{t.interval({ low: format.percent(rate.low), high: format.percent(rate.high) })}</p>
      <p>{t.adHocIs({ n: adHoc })}</p>
      {rate.few && <p>{t.few}</p>}
      {withheld > 0 && <p>{t.withheld({ n: withheld })}</p>}
    </>
  );
}

const order = ['asPlanned', 'failed', 'outOfOrder', 'missing'] as const;
const fitOf = { asPlanned: 'as-planned', failed: 'failed', outOfOrder: 'out-of-order', missing: 'missing' } as const;

/** Each step: in how many of the journeys it went how. The bar says the same as the figures. */
export function StepTable({ report }: { report: Deviations }) {
  const t = useTexts(journeyTexts).actual;
  const { n } = report;
  return (
    <DataTable
      caption={t.steps}
      rows={report.steps}
      rowKey={(row) => row.step}
      columns={[
        { key: 'step', heading: t.step, width: '30%', cell: (row) => row.name || t.unnamed },
        {
          key: 'bar',
          heading: t.share,
          labelled: true,
          cell: (row) => (
            <span className="je-actual-bar" aria-hidden>
              {order.map((key) => (
                <span key={key} data-fit={fitOf[key]} style={{ flexGrow: row[key] }} hidden={row[key] === 0} />
              ))}
            </span>
          ),
        },
        ...order.map((key) => ({
          key,
          heading: t.fits[fitOf[key]],
          labelled: true,
          align: 'end' as const,
          cell: (row: Deviations['steps'][number]) => (
            <span className="je-actual-count">
              <FitMark fit={fitOf[key]} />
              {t.ofN({ k: row[key], n })}
            </span>
          ),
        })),
      ]}
    />
  );
}
