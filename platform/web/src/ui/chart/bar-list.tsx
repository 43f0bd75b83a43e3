import './bar-list.css';

export type Bar = { key: string; name: string; count: number };

type BarListProps = { bars: readonly Bar[]; format: (count: number, all: number) => string };

/** How answers fall on a few alternatives: a bar each, with its own words; the words alone say all of it. */
export function BarList({ bars, format }: BarListProps) {
  const all = bars.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ul className="bar-list">
      {bars.map(({ key, name, count }) => (
        <li key={key}>
          <span className="bar-list-name">{name}</span>
          <span className="bar-list-track" aria-hidden>
            <span style={{ inlineSize: `${(count / most) * 100}%` }} />
          </span>
          <span className="bar-list-value">{format(count, all)}</span>
        </li>
      ))}
    </ul>
  );
}
