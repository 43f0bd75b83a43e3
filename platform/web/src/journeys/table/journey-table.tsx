import { Button, Select } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { memo, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useActions } from '../editor/actions.ts';
import { useEditor, useJourneyState, useView } from '../editor/context.ts';
import { useWriting } from '../editor/fields.tsx';
import { useMenus } from '../editor/menus.ts';
import { cardName, focusSoon, STEPS, spotName } from '../editor/view.ts';
import { voiceOf } from '../grid/draft.tsx';
import { useShown } from '../grid/shown.ts';
import { isOf } from '../grid/voices.ts';
import type { Lane, Step } from '../model/journey.ts';
import { cellOf } from '../model/operations.ts';
import { ToldInMark } from '../nested/told-in-mark.tsx';
import { journeyTexts } from '../texts.ts';
import { CardRow } from './card-row.tsx';
import './journey-table.css';

/** The journey as a table, a row per card grouped by step: everything the grid can do, without the grid. */
export function JourneyTable() {
  const { canWrite } = useEditor();
  const act = useActions();
  const { steps, lanes, numbers } = useShown();
  const title = useJourneyState((state) => state.head.title);
  const t = useTexts(journeyTexts);
  const { columns } = t.table;
  return (
    <section className="je-table" aria-label={t.table.caption({ title })}>
      <table>
        <caption className="mv-visually-hidden">{t.table.caption({ title })}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.lane}</th>
            <th scope="col">{columns.text}</th>
            <th scope="col">{columns.status}</th>
            <th scope="col">{columns.details}</th>
            <th scope="col">
              <span className="mv-visually-hidden">{columns.actions}</span>
            </th>
          </tr>
        </thead>
        {steps.map((step) => (
          <StepRows key={step.id} step={step} n={numbers.get(step.id) ?? 0} lanes={lanes} />
        ))}
      </table>
      {canWrite && (
        <Button variant="secondary" data-size="sm" onClick={() => act.addStep(steps.at(-1)?.id, 1)}>
          <PlusIcon aria-hidden />
          {t.table.addStep}
        </Button>
      )}
    </section>
  );
}

const StepRows = memo(function StepRows({ step, n, lanes }: { step: Step; n: number; lanes: readonly Lane[] }) {
  const { canWrite } = useEditor();
  const t = useTexts(journeyTexts);
  // One text, so that the rows are made anew only when a card comes, goes or moves.
  const alone = useView((view) => view.voice);
  const ids = useJourneyState((state) =>
    lanes
      .flatMap((lane) => cellOf(state, step.id, lane.id))
      .filter((id) => isOf(state.card[id], alone))
      .join(' '),
  );
  const cards = ids === '' ? [] : ids.split(' ');
  const selected = useView((view) => view.selected?.id === step.id);
  return (
    <tbody>
      <tr className="je-table-step" data-row-of={spotName({ row: STEPS, col: step.id })} data-selected={selected}>
        <th scope="rowgroup" colSpan={4}>
          <StepName step={step} n={n} />
          <ToldInMark step={step} linked />
        </th>
        <td>
          <StepMenu step={step} />
        </td>
      </tr>
      {cards.map((id) => (
        <CardRow key={id} id={id} lanes={lanes} stepName={step.name} />
      ))}
      {cards.length === 0 && (
        <tr>
          <td colSpan={5} className="mv-quiet">
            {t.table.emptyStep}
          </td>
        </tr>
      )}
      {canWrite && lanes.length > 0 && (
        <tr>
          <td colSpan={5}>
            <AddRow step={step} lanes={lanes} />
          </td>
        </tr>
      )}
    </tbody>
  );
});

function StepName({ step, n }: { step: Step; n: number }) {
  const { canWrite, vocabulary } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const { shown, write, leave } = useWriting(step.name, (name) => {
    if (name.trim()) act.set('step', step.id, 'name', name.trim(), `name/${step.id}`);
  });
  if (!canWrite) return t.table.step({ n, name: step.name });
  return (
    <span className="je-table-name">
      <span aria-hidden>{n}.</span>
      <input
        aria-label={t.table.stepName({ n })}
        value={shown}
        maxLength={vocabulary.limits.name}
        onChange={(event) => write(event.target.value)}
        onBlur={leave}
      />
    </span>
  );
}

function StepMenu({ step }: { step: Step }) {
  const menus = useMenus();
  const t = useTexts(journeyTexts);
  return (
    <button
      type="button"
      className="je-dots"
      aria-haspopup="menu"
      aria-label={t.grid.menu({ name: step.name })}
      onClick={(event) => menus.step(event.currentTarget, step.id)}
    />
  );
}

/** A lane, a text, and a button: the card lies last in its cell. */
function AddRow({ step, lanes }: { step: Step; lanes: readonly Lane[] }) {
  const { store, view, vocabulary } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const [lane, setLane] = useState(lanes[0]?.id ?? '');
  const [text, setText] = useState('');
  const into = lanes.find((l) => l.id === lane) ?? lanes[0];
  return (
    <form
      className="je-table-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (!into || !text.trim()) return;
        const { state } = store.getState();
        const claim =
          into.kind === 'experience'
            ? { felt: 0, ...voiceOf(state, step.id, into.id, t.someone, view.getState().voice) }
            : {};
        const id = act.addCard(step.id, into.id, { text: text.trim(), ...claim });
        setText('');
        focusSoon(cardName(id));
      }}
    >
      <Select
        data-size="sm"
        aria-label={`${t.table.addTo}, ${step.name}`}
        value={into?.id}
        onChange={(event) => setLane(event.target.value)}
      >
        {lanes.map((l) => (
          <Select.Option key={l.id} value={l.id}>
            {l.label}
          </Select.Option>
        ))}
      </Select>
      <input
        className="ds-input"
        data-size="sm"
        aria-label={t.table.add({ step: step.name })}
        value={text}
        maxLength={vocabulary.limits.text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" variant="tertiary" data-size="sm">
        <PlusIcon aria-hidden />
        {t.table.addButton}
      </Button>
    </form>
  );
}
