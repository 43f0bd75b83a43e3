import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { journeyTexts } from '../texts.ts';
import type { Excerpt } from './api.ts';

type Said = Excerpt['rows'][number]['cells'][number]['cards'][number];

/** What somebody without an account would see: all of it, in the order of the page that the link opens (`templates/journeys/journey.html`). */
export function ExcerptTable({ excerpt }: { excerpt: Excerpt }) {
  const texts = useTexts(journeyTexts);
  const t = texts.sharing;
  const format = useFormat();
  const about = [
    excerpt.begun ? t.target : t.today,
    excerpt.perspective,
    t.on({ date: format.date(excerpt.on) }),
    excerpt.status === 'current' ? undefined : texts.statuses[excerpt.status],
  ];
  return (
    <>
      <p>
        <strong>{excerpt.title}</strong>
        <br />
        {about.filter(Boolean).join(' · ')}
      </p>
      <Cells excerpt={excerpt} />
    </>
  );
}

function Cells({ excerpt }: { excerpt: Excerpt }) {
  const t = useTexts(journeyTexts).sharing;
  if (excerpt.rows.length === 0 || excerpt.steps.length === 0) return <p className="mv-quiet">{t.nothing}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keys
    <div className="je-excerpt" role="region" aria-label={t.preview} tabIndex={0}>
      <table>
        <caption className="mv-visually-hidden">{t.preview}</caption>
        <thead>
          <tr>
            <td />
            {excerpt.phases.map((phase, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a picture, in its order
              <th key={i} scope="colgroup" colSpan={phase.steps}>
                {phase.name}
              </th>
            ))}
          </tr>
          <tr>
            <td />
            {excerpt.steps.map((step, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a picture, in its order
              <th key={i} scope="col">
                {i + 1}. {step.name}
                {step.toldIn && <small>{t.told({ title: step.toldIn })}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {excerpt.rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a picture, in its order
            <tr key={i}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell, k) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a picture, in its order
                <td key={k}>{cell.cards.length > 0 && <Cards cards={cell.cards} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cards({ cards }: { cards: Said[] }) {
  const t = useTexts(journeyTexts);
  const format = useFormat();
  const felt = (value: number) =>
    format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  return (
    <ul>
      {cards.map((card, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a picture, in its order
        <li key={i}>
          <span>{card.text}</span>
          {card.felt !== undefined && card.felt !== null && (
            <small>{[card.whose, felt(card.felt)].filter(Boolean).join(': ')}</small>
          )}
          {card.by.length > 0 && <small>{card.by.join(' · ')}</small>}
          {card.assumed && <small>{t.evidence.assumed}</small>}
        </li>
      ))}
    </ul>
  );
}
