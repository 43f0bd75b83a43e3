import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { FigureTable } from '../../ui/chart/chart-frame.tsx';
import type { PointDraft, Unit } from '../measurement.ts';
import { measurementTexts } from '../texts.ts';
import type { Pasted } from './paste.ts';

/** What was read of the rows, before anything is saved. */
export function PastedRows({ rows, unit }: { rows: readonly Pasted[]; unit: Unit }) {
  const t = useTexts(measurementTexts);
  const format = useFormat();
  const told = (point: PointDraft) => {
    if (point.missing) return point.missing === 'unknown' ? t.unknown : t.notApplicable;
    if (point.numerator !== undefined)
      return t.observations.of({ some: format.number(point.numerator), all: format.number(point.n ?? 0) });
    return format.unit(unit, point.value ?? 0);
  };
  return (
    <FigureTable
      caption={t.observations.read}
      table={{
        columns: [{ heading: t.fields.period }, { heading: t.observations.read }],
        rows: rows.map(({ line, text, point, fault }) => ({
          key: String(line),
          cells: point
            ? [format.period(point.from, point.to), told(point)]
            : [text.slice(0, 40), fault && t.observations.faults[fault]],
        })),
      }}
    />
  );
}
