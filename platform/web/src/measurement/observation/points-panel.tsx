import { Button } from '@digdir/designsystemet-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel, PanelFooter } from '../../ui/panel.tsx';
import { useProblemWords } from '../../ui/problem-message.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { useToast } from '../../ui/toast.tsx';
import { forget, observe } from '../api.ts';
import { allPoints } from '../indicator/finding.ts';
import type { Point, PointDraft, Series } from '../measurement.ts';
import { PointText } from '../point-text.tsx';
import { useChange } from '../queries.ts';
import { measurementTexts } from '../texts.ts';

const few = 6;

/** Each measurement that has been put in, latest first. */
export function PointsPanel({ series }: { series: Series }) {
  const t = useTexts(measurementTexts);
  const ui = useTexts(uiTexts);
  const format = useFormat();
  const writes = mayWrite(useMunicipality());
  const [all, setAll] = useState(false);
  const points = allPoints(series)
    .filter(({ id }) => id !== undefined)
    .toReversed();
  const menu = {
    key: 'menu',
    heading: ui.actions.options,
    headingHidden: true,
    width: '64px',
    align: 'end' as const,
    cell: (point: Point) => point.source !== 'survey' && <PointMenu point={point} series={series} />,
  };
  return (
    <Panel title={t.observations.title}>
      <DataTable
        caption={t.observations.title}
        columns={[
          { key: 'period', heading: t.fields.period, cell: (point) => format.period(point.from, point.to) },
          {
            key: 'value',
            heading: t.fields.value,
            cell: (point) => <PointText unit={series.unit} point={point} />,
          },
          {
            key: 'source',
            heading: t.fields.source,
            cell: ({ source }) => <span className="mv-quiet">{source && t.observations.sources[source]}</span>,
          },
          ...(writes ? [menu] : []),
        ]}
        rows={all ? points : points.slice(0, few)}
        rowKey={({ id = '' }) => id}
      />
      {points.length > few && (
        <PanelFooter>
          <span role="status">{ui.list.shown({ n: points.length })}</span>
          {!all && (
            <Button variant="tertiary" onClick={() => setAll(true)}>
              {ui.actions.more}
            </Button>
          )}
        </PanelFooter>
      )}
    </Panel>
  );
}

function PointMenu({ point, series }: { point: Point; series: Series }) {
  const t = useTexts(measurementTexts);
  const ui = useTexts(uiTexts);
  const format = useFormat();
  const tell = useToast();
  const words = useProblemWords();
  const back = useChange((alias, draft: PointDraft) => observe(alias, series.indicator, [draft]));
  const remove = useChange((alias, one: { id: string; version: number }) => forget(alias, one));
  const period = format.period(point.from, point.to);
  const { id, version, numerator, n, figure } = point;
  if (id === undefined || version === undefined) return null;
  const { from, to } = point;
  const values: Partial<PointDraft> =
    figure.state === 'known' || figure.state === 'suppressed'
      ? numerator !== undefined
        ? { numerator, n }
        : { value: figure.value, n }
      : { missing: figure.state };
  // What is withheld cannot be put back from here, for the page has never been told it.
  const undo = figure.state === 'suppressed' ? undefined : () => back.mutate({ from, to, ...values });
  return (
    <RowMenu
      name={period}
      items={[
        {
          label: ui.actions.remove,
          icon: <TrashIcon aria-hidden />,
          danger: true,
          onSelect: () =>
            remove.mutate(
              { id, version },
              {
                onSuccess: () => tell({ text: t.observations.removed({ period }), undo }),
                onError: (error) => tell({ text: words(error).action }),
              },
            ),
        },
      ]}
    />
  );
}
