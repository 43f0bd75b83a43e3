import { memo } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useActions } from '../editor/actions.ts';
import { useArrowWords } from '../editor/arrow-words.ts';
import { useEditor, useJourneyState, useView } from '../editor/context.ts';
import { useWriting } from '../editor/fields.tsx';
import { useMenus } from '../editor/menus.ts';
import { cardName, focusSoon } from '../editor/view.ts';
import { type Card, type Evidence, known, type Lane } from '../model/journey.ts';
import { arrowsOf, evidenceOf } from '../model/order.ts';
import { journeyTexts, type Messages } from '../texts.ts';

/** A card as a row: lane, text and status at hand, the rest in the panel. */
export const CardRow = memo(function CardRow({
  id,
  lanes,
  stepName,
}: {
  id: string;
  lanes: readonly Lane[];
  stepName: string;
}) {
  const { canWrite, vocabulary } = useEditor();
  const act = useActions();
  const menus = useMenus();
  const t = useTexts(journeyTexts);
  const card = useJourneyState((state) => state.card[id]);
  const selected = useView((view) => view.selected?.id === id);
  if (!card) return null;
  const lane = lanes.find((l) => l.id === card.lane);
  const claim = lane?.kind === 'experience';
  const same = lanes.filter((l) => (l.kind === 'experience') === claim);
  return (
    <tr data-row-of={cardName(id)} data-selected={selected}>
      <td>
        {canWrite && same.length > 1 ? (
          <select
            aria-label={t.table.laneOf({ text: card.text })}
            value={card.lane}
            onChange={(event) => act.moveCard(id, card.step, event.target.value)}
          >
            {same.map((l) => (
              <option key={l.id} value={l.id}>
                {l.label}
              </option>
            ))}
          </select>
        ) : (
          <span className="je-table-lane">{lane?.label}</span>
        )}
      </td>
      <td>
        <Text card={card} label={t.table.textOf({ lane: lane?.label ?? '', step: stepName })} />
      </td>
      <td>
        <span className="je-table-status">
          <span className="je-evidence" data-evidence={known(card)} aria-hidden />
          {canWrite && !card.standing ? (
            <select
              aria-label={t.table.statusOf({ text: card.text })}
              value={card.status}
              onChange={(event) => act.set('card', id, 'status', event.target.value as Evidence)}
            >
              {vocabulary.evidence.map((status) => (
                <option key={status} value={status}>
                  {t.evidence[status]}
                </option>
              ))}
            </select>
          ) : (
            t.evidence[known(card)]
          )}
        </span>
      </td>
      <td>
        <Details card={card} t={t} />
        <ArrowsOf id={id} />{' '}
        <button
          type="button"
          className="je-open"
          aria-label={t.table.open({ text: card.text })}
          onClick={() => {
            act.select({ e: 'card', id });
            focusSoon('inspector');
          }}
        >
          {t.table.details}
        </button>
      </td>
      <td>
        <button
          type="button"
          className="je-dots"
          aria-haspopup="menu"
          aria-label={t.table.menu({ text: card.text })}
          onClick={(event) => menus.card(event.currentTarget, id)}
        />
      </td>
    </tr>
  );
});

function Text({ card, label }: { card: Card; label: string }) {
  const { canWrite, vocabulary } = useEditor();
  const act = useActions();
  const { shown, write, leave } = useWriting(card.text, (text) => {
    if (text.trim()) act.set('card', card.id, 'text', text.trim(), `text/${card.id}`);
  });
  if (!canWrite) return card.text;
  return (
    <textarea
      rows={1}
      data-name={cardName(card.id)}
      aria-label={label}
      maxLength={vocabulary.limits.text}
      value={shown}
      onChange={(event) => write(event.target.value)}
      onBlur={leave}
    />
  );
}

/** The arrows from and to it, each a way to its panel. */
function ArrowsOf({ id }: { id: string }) {
  const act = useActions();
  const words = useArrowWords();
  const t = useTexts(journeyTexts);
  const told = useJourneyState((state) =>
    (arrowsOf(state)[id] ?? []).map((arrow) => `${arrow.id} ${words.toldOf(state, arrow, id)}`).join('\n'),
  );
  if (told === '') return null;
  return (
    <ul className="je-table-arrows" aria-label={t.arrows.title}>
      {told.split('\n').map((line) => (
        <li key={line.slice(0, 36)}>
          <button
            type="button"
            className="je-inline"
            onClick={() => {
              act.select({ e: 'arrow', id: line.slice(0, 36) });
              focusSoon('inspector');
            }}
          >
            {line.slice(37)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Details({ card, t }: { card: Card; t: Messages }) {
  const format = useFormat();
  const channels = t.channels as Record<string, string>;
  const evidence = useJourneyState((state) => evidenceOf(state)[card.id]);
  const rootCause = useJourneyState((state) => (card.rootCause ? state.lane[card.rootCause]?.label : undefined));
  const parts = [
    card.felt !== undefined && format.number(card.felt, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
    card.whose,
    card.channel && (channels[card.channel] ?? card.channel),
    card.performer,
    card.unit,
    card.system,
    card.automation && t.automation[card.automation],
    card.weight && t.grid.weight({ n: card.weight }),
    rootCause && t.grid.rootCause({ lane: rootCause }),
    card.capability && t.opportunity[card.capability],
    ...(evidence ?? []).map((basis) =>
      basis.level === undefined ? t.evidenceOf.marked : basis.highlight ? `«${basis.text ?? ''}»` : basis.text,
    ),
  ].filter(Boolean);
  return <span className="mv-quiet">{parts.join(' · ')}</span>;
}
