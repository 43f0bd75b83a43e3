import { useFormat } from '../i18n/use-format.ts';
import { useTexts } from '../i18n/use-texts.tsx';
import { ReadingText } from '../ui/chart/reading-text.tsx';
import { useReading } from './figure.ts';
import type { Figure, Unit } from './measurement.ts';
import { measurementTexts } from './texts.ts';
import './point-text.css';

type PointTextProps = {
  unit: Unit;
  point: { figure: Figure; n?: number; low?: number; high?: number; uncertain?: boolean; census?: boolean };
};

/** A figure in a list: the value, and below it how sure it is and how many it rests on; no share without both. */
export function PointText({ unit, point: { figure, n, low, high, uncertain, census } }: PointTextProps) {
  const t = useTexts(measurementTexts);
  const format = useFormat();
  const reading = useReading();
  const value = (number: number) => format.unit(unit, number);
  const told = [
    low !== undefined && high !== undefined && format.range(unit, low, high),
    n !== undefined && t.n({ n: format.number(n) }),
    census && t.census,
    uncertain && t.uncertain,
  ].filter(Boolean);
  return (
    <span className="point-text" data-uncertain={uncertain}>
      <ReadingText reading={reading(figure)} format={value} />
      {told.length > 0 && <span className="point-text-more">{told.join(' · ')}</span>}
    </span>
  );
}
