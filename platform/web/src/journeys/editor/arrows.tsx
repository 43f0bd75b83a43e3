import { Button, Dialog, Field, Label } from '@digdir/designsystemet-react';
import { ArrowRightIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import '../../ui/dialog.css';
import { acts, likely, taken } from '../model/arrows.ts';
import type { Arrow, ArrowKind, Card } from '../model/journey.ts';
import { cellOf, type State } from '../model/operations.ts';
import { arrowsOf, lanesOf, stepsOf } from '../model/order.ts';
import { journeyTexts } from '../texts.ts';
import { useActions } from './actions.ts';
import { useArrowWords } from './arrow-words.ts';
import { useEditor, useJourneyState, useView } from './context.ts';
import { ChoiceField, TextField } from './fields.tsx';
import { RemoveButton } from './inspector.tsx';
import { Choice } from './move-dialog.tsx';
import { Side } from './side.tsx';
import { cardName, focusSoon } from './view.ts';
import './links.css';

const NONE: readonly Arrow[] = [];

/** The arrows of a card, each a way to its own panel, and a way to a new one. */
export function ArrowsSection({ card }: { card: Card }) {
  const { canWrite } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const words = useArrowWords();
  const state = useJourneyState((s) => s);
  const arrows = arrowsOf(state)[card.id] ?? NONE;
  const lane = state.lane[card.lane];
  if (arrows.length === 0 && !(lane && acts(lane.kind))) return null;
  return (
    <section className="je-links" aria-label={t.arrows.title}>
      <h3>{t.arrows.title}</h3>
      {arrows.length === 0 && <p className="mv-quiet">{t.arrows.none}</p>}
      <ul>
        {arrows.map((arrow) => {
          const told = words.toldOf(state, arrow, card.id);
          return (
            <li key={arrow.id}>
              <button type="button" className="je-inline" onClick={() => act.select({ e: 'arrow', id: arrow.id })}>
                {told}
              </button>
              {canWrite && (
                <>
                  {' '}
                  <button
                    type="button"
                    className="je-inline"
                    aria-label={t.evidenceOf.removeOf({ text: told })}
                    onClick={() => act.unlink('arrow', arrow.id)}
                  >
                    {t.evidenceOf.remove}
                  </button>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {canWrite && (
        <Button variant="secondary" data-size="sm" onClick={() => act.startArrow(card.id)}>
          <ArrowRightIcon aria-hidden />
          {t.arrows.draw}
        </Button>
      )}
    </section>
  );
}

/** An arrow: what it means, what is written on it, and the way to both of its cards. */
export function ArrowDetails({ arrow }: { arrow: Arrow }) {
  const { vocabulary } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const words = useArrowWords();
  const state = useJourneyState((s) => s);
  const end = (card: string) => (
    <button type="button" className="je-inline" onClick={() => act.select({ e: 'card', id: card })}>
      {words.textOf(state, card)}
    </button>
  );
  return (
    <Side
      place={t.arrows.one}
      title={words.told(state, arrow)}
      closeLabel={t.inspector.close}
      footer={<RemoveButton label={t.arrows.remove} onRemove={() => act.removeArrow(arrow)} />}
    >
      <ChoiceField
        label={t.arrows.kind}
        name="inspector"
        value={arrow.kind}
        choices={vocabulary.arrowKinds.map((kind) => [kind, t.arrows.kindHints[kind]] as const)}
        onCommit={(kind) => act.set('arrow', arrow.id, 'kind', kind)}
      />
      <TextField
        label={t.arrows.label}
        value={arrow.label}
        limit={vocabulary.limits.name}
        onCommit={(label) => act.set('arrow', arrow.id, 'label', label, `label/${arrow.id}`)}
      />
      <dl className="je-ends">
        <dt>{t.arrows.fromCard}</dt>
        <dd>{end(arrow.from)}</dd>
        <dt>{t.arrows.toCard}</dt>
        <dd>{end(arrow.to)}</dd>
      </dl>
    </Side>
  );
}

/** Where an arrow from a card is to lead: what pulling it does, without pulling. */
export function ArrowDialog() {
  const from = useView((view) => view.leading);
  const card = useJourneyState((state) => state.card[from ?? '']);
  return card ? <Opened key={card.id} card={card} /> : null;
}

function Opened({ card }: { card: Card }) {
  const { view, vocabulary } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const words = useArrowWords();
  const state = useJourneyState((s) => s);
  const steps = stepsOf(state);
  const [step, setStep] = useState(() => firstStep(state, card));
  const [chosen, setChosen] = useState<string>();
  const [kind, setKind] = useState<ArrowKind>();
  const [label, setLabel] = useState('');
  const ends = endsIn(state, card, step);
  const to = ends.find((end) => end.id === chosen) ?? ends[0];
  const close = () => {
    view.setState({ leading: undefined });
    focusSoon(cardName(card.id));
  };
  const meant = kind ?? (to ? likely(card, to, (each) => words.zoneOf(state, each)) : 'flow');
  return (
    <Dialog open onClose={close} className="dialog" closeButton={t.move.cancel} aria-label={t.arrows.draw}>
      <h2>{t.arrows.from({ kind: t.arrows.one, text: words.textOf(state, card.id) })}</h2>
      <div className="dialog-body">
        <Choice label={t.move.step} value={step} onChange={setStep} choices={steps.map((s) => [s.id, s.name])} />
        {to ? (
          <Choice
            label={t.arrows.toCard}
            value={to.id}
            onChange={setChosen}
            choices={ends.map((end) => [
              end.id,
              t.arrows.inLane({ text: words.textOf(state, end.id), lane: state.lane[end.lane]?.label ?? '' }),
            ])}
          />
        ) : (
          <p className="mv-quiet">{t.arrows.noEnds}</p>
        )}
        <Choice
          label={t.arrows.kind}
          value={meant}
          onChange={(value) => setKind(value as ArrowKind)}
          choices={vocabulary.arrowKinds.map((each) => [each, t.arrows.kindHints[each]])}
        />
        <Field>
          <Label>{t.arrows.label}</Label>
          <input
            className="ds-input"
            value={label}
            maxLength={vocabulary.limits.name}
            onChange={(event) => setLabel(event.target.value)}
          />
        </Field>
      </div>
      <div className="dialog-actions">
        <Button
          disabled={!to}
          onClick={() => {
            if (to && act.drawArrow(card.id, to.id, meant, label.trim() || undefined)) close();
          }}
        >
          {t.arrows.drawNow}
        </Button>
        <Button variant="secondary" onClick={close}>
          {t.move.cancel}
        </Button>
      </div>
    </Dialog>
  );
}

/** The cards of a step that an arrow from this one may lead to. */
function endsIn(state: State, from: Card, step: string): Card[] {
  return lanesOf(state)
    .filter((lane) => acts(lane.kind))
    .flatMap((lane) => cellOf(state, step, lane.id))
    .filter((id) => id !== from.id && !taken(state, from.id, id))
    .flatMap((id) => state.card[id] ?? []);
}

/** Its own step where there is something to lead to, or else the next one where there is. */
function firstStep(state: State, card: Card): string {
  const steps = stepsOf(state).map((step) => step.id);
  const here = steps.indexOf(card.step);
  const ahead = [...steps.slice(here), ...steps.slice(0, here)];
  return ahead.find((step) => endsIn(state, card, step).length > 0) ?? card.step;
}
