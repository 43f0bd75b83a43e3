import { useTexts } from '../../i18n/use-texts.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import type { FlowPlace, JourneyFlow } from '../model/journey.ts';
import { journeyTexts } from '../texts.ts';
import { Places } from './cards.tsx';

type Row = { name: string; seen?: boolean; cards: readonly FlowPlace[] };

/** Who takes part; work that names no unit stands last, as unknown. */
export function Units({ flow }: { flow: JourneyFlow }) {
  const t = useTexts(journeyTexts).flow;
  const rows: Row[] = [
    ...flow.units,
    ...(flow.withoutUnit.length > 0 ? [{ name: t.withoutUnit, cards: flow.withoutUnit }] : []),
  ];
  if (rows.length === 0) return <p>{t.none}</p>;
  const columns: Column<Row>[] = [
    { key: 'unit', heading: t.unit, width: '30%', cell: (row) => row.name },
    { key: 'part', heading: t.part, cell: (row) => <Places flow={flow} places={row.cards} /> },
    {
      key: 'seen',
      heading: t.seen,
      labelled: true,
      width: '160px',
      cell: (row) => (row.seen === undefined ? t.unknown : row.seen ? t.yes : t.no),
    },
  ];
  return <DataTable caption={t.unitsTitle} columns={columns} rows={rows} rowKey={(row) => row.name} />;
}
