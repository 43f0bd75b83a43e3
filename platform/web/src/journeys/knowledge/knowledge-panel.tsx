import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { useEditor, useJourneyState } from '../editor/context.ts';
import { Side } from '../editor/side.tsx';
import type { CardKnowledge, Knowledge, Shares } from '../model/journey.ts';
import { lanesOf } from '../model/order.ts';
import { journeyTexts } from '../texts.ts';
import { useKnowledge } from './use-knowledge.ts';
import './knowledge.css';

/** How much of the journey is assumed, old, or of unknown age, in all and row by row; and the cards to look into. */
export function KnowledgePanel() {
  const { data, error, refetch } = useKnowledge();
  const t = useTexts(journeyTexts).knowledge;
  return (
    <Side title={t.title} closeLabel={t.close}>
      {!data && !error && <ListSkeleton rows={4} />}
      <ProblemMessage error={error} onRetry={() => void refetch()} />
      {data && data.whole.cards === 0 && <p className="mv-quiet">{t.empty}</p>}
      {data && data.whole.cards > 0 && (
        <>
          <p className="mv-quiet">{t.lead({ months: data.oldAfterMonths })}</p>
          <ShareTable knowledge={data} />
          <ToLookInto cards={data.cards} />
        </>
      )}
    </Side>
  );
}

const KINDS = ['assumed', 'old', 'unknownAge', 'inDoubt'] as const;

function ShareTable({ knowledge }: { knowledge: Knowledge }) {
  const t = useTexts(journeyTexts).knowledge;
  const format = useFormat();
  const lanes = useJourneyState(lanesOf);
  const heads = { assumed: t.assumed, old: t.old({ months: knowledge.oldAfterMonths }), unknownAge: t.unknownAge };
  const told = ({ cards, percent }: Shares['assumed']) =>
    percent === undefined || percent === null ? '–' : t.share({ n: cards, percent: format.percent(percent / 100) });
  const row = (key: string, name: string, shares: Shares) => (
    <tr key={key}>
      <th scope="row">{name}</th>
      {shares.cards === 0 ? (
        <td colSpan={5} className="mv-quiet">
          {t.noCards}
        </td>
      ) : (
        <>
          <td>{shares.cards}</td>
          {KINDS.map((kind) => (
            <td key={kind}>{told(shares[kind])}</td>
          ))}
        </>
      )}
    </tr>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keys
    <div className="je-known-scroll" role="region" aria-label={t.caption} tabIndex={0}>
      <table className="je-known">
        <caption className="mv-visually-hidden">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="mv-visually-hidden">
              {t.lane}
            </th>
            <th scope="col">{t.cards}</th>
            <th scope="col">{heads.assumed}</th>
            <th scope="col">{heads.old}</th>
            <th scope="col">{heads.unknownAge}</th>
            <th scope="col">{t.inDoubt}</th>
          </tr>
        </thead>
        <tbody>
          {row('whole', t.whole, knowledge.whole)}
          {knowledge.lanes.map(({ lane, shares }) =>
            row(lane, lanes.find((one) => one.id === lane)?.label ?? '–', shares),
          )}
        </tbody>
      </table>
      <p className="mv-quiet">
        {t.assumedOld}: {told(knowledge.whole.assumedOld)}
      </p>
    </div>
  );
}

const SHOWN = 20;

/** What there is doubt about comes first, then what is old; the way into each card. */
function ToLookInto({ cards }: { cards: readonly CardKnowledge[] }) {
  const { view } = useEditor();
  const t = useTexts(journeyTexts).knowledge;
  const texts = useJourneyState((state) => state.card);
  const [most, setMost] = useState(SHOWN);
  const doubted = cards.filter((card) => card.doubts.length > 0);
  const old = cards.filter((card) => card.doubts.length === 0 && card.age === 'old');
  const all = [...doubted, ...old].filter((card) => texts[card.card]);
  const left = all.length - most;
  return (
    <section className="je-links" aria-label={t.look}>
      <h3>{t.look}</h3>
      {all.length === 0 && <p className="mv-quiet">{t.nothing}</p>}
      <ul>
        {all.slice(0, most).map((card) => (
          <li key={card.card}>
            <button
              type="button"
              className="je-inline"
              onClick={() => view.setState({ selected: { e: 'card', id: card.card }, panel: 'inspector' })}
            >
              {texts[card.card]?.text}
            </button>
            <span className="je-basis-foot">
              {[...card.doubts.map((doubt) => t.doubts[doubt]), ...(card.age === 'old' ? [t.ages.old] : [])].join(
                ' · ',
              )}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="je-inline" onClick={() => setMost(all.length)}>
          {t.more({ n: left })}
        </button>
      )}
    </section>
  );
}
