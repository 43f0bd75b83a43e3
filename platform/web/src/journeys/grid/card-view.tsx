import type { Edge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { ExclamationmarkTriangleFillIcon, ExclamationmarkTriangleIcon, LightBulbIcon } from '@navikt/aksel-icons';
import { memo, useRef } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useArrowWords } from '../editor/arrow-words.ts';
import { useJourneyState, useView } from '../editor/context.ts';
import { cardName } from '../editor/view.ts';
import { OthersAt } from '../live/others.tsx';
import { type Card, known, type LaneKind } from '../model/journey.ts';
import { arrowsOf, evidenceOf } from '../model/order.ts';
import { journeyTexts, type Messages } from '../texts.ts';
import { Badge } from './badge.tsx';
import { ChannelIcon } from './channel-icon.tsx';
import { useDraggable } from './drag.ts';
import { formOf } from './form.ts';
import { arrowsId, facetsId, textId } from './names.ts';

const EDGES: Edge[] = ['top', 'bottom'];

/** One card of a cell. It draws again only when its own fields change, and is plain HTML: there may be thousands. */
export const CardView = memo(function CardView({ id, kind }: { id: string; kind: LaneKind }) {
  const card = useJourneyState((state) => state.card[id]);
  const selected = useView((view) => view.selected?.id === id);
  const mark = useView((view) => view.compared?.marks.get(id));
  const withdrawn = useJourneyState((state) => evidenceOf(state)[id]?.some((basis) => basis.level === undefined));
  const led = useJourneyState((state) => arrowsOf(state)[id] !== undefined);
  const t = useTexts(journeyTexts);
  const slot = useRef<HTMLDivElement>(null);
  useDraggable(slot, 'card', id, EDGES);
  if (!card) return null;
  const form = formOf(kind);
  const text = card.text || t.grid.noText;
  const word = t.evidence[known(card)];
  const status = card.standing || card.status === 'assumed' ? word : t.evidenceOf.byHand({ status: word });
  return (
    <div ref={slot} className="je-slot" data-form={form}>
      <OthersAt card={id} />
      <button
        type="button"
        className="je-card"
        data-form={form}
        data-card={id}
        data-name={cardName(id)}
        data-selected={selected}
        data-mark={mark}
        tabIndex={-1}
        aria-describedby={led ? arrowsId(id) : undefined}
      >
        {form === 'pill' && <ChannelIcon channel={card.channel} />}
        {form === 'pain' && <ExclamationmarkTriangleIcon aria-hidden className="je-icon" />}
        {form === 'opportunity' && <LightBulbIcon aria-hidden className="je-icon" />}
        <span id={textId(id)} className="je-card-text">
          {mark ? <Marked of={id} text={text} /> : text}
        </span>{' '}
        <span className="je-evidence" data-evidence={known(card)} role="img" aria-label={status} title={status} />
        {withdrawn && (
          <span className="je-mend-mark" role="img" aria-label={t.evidenceOf.marked} title={t.evidenceOf.marked}>
            <ExclamationmarkTriangleFillIcon aria-hidden />
          </span>
        )}
        <Facets card={card} t={t} />{' '}
      </button>
      <button type="button" className="je-more" data-more={id} tabIndex={-1} aria-label={t.grid.menu({ name: text })} />
      {led && <ArrowsTold id={id} />}
    </div>
  );
});

/** Its arrows in words, for whoever does not see them. */
function ArrowsTold({ id }: { id: string }) {
  const words = useArrowWords();
  const told = useJourneyState((state) =>
    (arrowsOf(state)[id] ?? []).map((arrow) => words.toldOf(state, arrow, id)).join('. '),
  );
  return (
    <span id={arrowsId(id)} hidden>
      {told}
    </span>
  );
}

function Marked({ of, text }: { of: string; text: string }) {
  return (
    <>
      <span className="je-card-words">{text}</span> <Badge of={of} />
    </>
  );
}

/** The grey line under the text: who does it and in what, or how heavy the pain is and where it comes from. */
function Facets({ card, t }: { card: Card; t: Messages }) {
  const rootCause = useJourneyState((state) => (card.rootCause ? state.lane[card.rootCause]?.label : undefined));
  const facets = [
    card.performer,
    card.unit,
    card.system,
    card.automation && t.automation[card.automation],
    card.weight && t.grid.weight({ n: card.weight }),
    rootCause && t.grid.rootCause({ lane: rootCause }),
  ].filter(Boolean);
  return facets.length > 0 ? (
    <span id={facetsId(card.id)} className="je-facets">
      {facets.join(' · ')}
    </span>
  ) : null;
}
