import { Button, Dialog, Field, Label, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import '../../ui/dialog.css';
import type { Card } from '../model/journey.ts';
import { cellOf } from '../model/operations.ts';
import { lanesOf, stepsOf } from '../model/order.ts';
import { journeyTexts } from '../texts.ts';
import { useActions } from './actions.ts';
import { useEditor, useJourneyState, useView } from './context.ts';
import { cardName, focusSoon } from './view.ts';

/** Moves a card to any step, lane and place: what dragging does, without dragging. */
export function MoveDialog() {
  const moving = useView((view) => view.moving);
  const card = useJourneyState((state) => state.card[moving ?? '']);
  return card ? <Opened key={card.id} card={card} /> : null;
}

function Opened({ card }: { card: Card }) {
  const { view } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const state = useJourneyState((s) => s);
  const [step, setStep] = useState(card.step);
  const [lane, setLane] = useState(card.lane);
  const [place, setPlace] = useState<number>();
  const claim = state.lane[card.lane]?.kind === 'experience';
  const lanes = lanesOf(state).filter((l) => (l.kind === 'experience') === claim);
  const others = cellOf(state, step, lane).filter((id) => id !== card.id);
  const close = () => {
    view.setState({ moving: undefined });
    focusSoon(cardName(card.id));
  };
  return (
    <Dialog open onClose={close} className="dialog" closeButton={t.move.cancel} aria-label={t.move.title}>
      <h2>{t.move.title}</h2>
      <div className="dialog-body">
        <Choice
          label={t.move.step}
          value={step}
          onChange={setStep}
          choices={stepsOf(state).map((s) => [s.id, s.name])}
        />
        <Choice label={t.move.lane} value={lane} onChange={setLane} choices={lanes.map((l) => [l.id, l.label])} />
        {!claim && (
          <Choice
            label={t.move.place}
            value={String(Math.min(place ?? others.length, others.length))}
            onChange={(chosen) => setPlace(Number(chosen))}
            choices={[
              ['0', t.move.first],
              ...others.map(
                (id, i) => [String(i + 1), t.move.after({ text: state.card[id]?.text ?? '' })] as [string, string],
              ),
            ]}
          />
        )}
      </div>
      <div className="dialog-actions">
        <Button
          onClick={() => {
            act.moveCard(card.id, step, lane, Math.min(place ?? others.length, others.length));
            close();
          }}
        >
          {t.move.move}
        </Button>
        <Button variant="secondary" onClick={close}>
          {t.move.cancel}
        </Button>
      </div>
    </Dialog>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  choices: [value: string, label: string][];
  onChange: (value: string) => void;
}

/** One of a few, in a dialog. */
export function Choice({ label, value, choices, onChange }: ChoiceProps) {
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={value} onChange={(event) => onChange(event.target.value)}>
        {choices.map(([choice, text]) => (
          <Select.Option key={choice} value={choice}>
            {text}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
