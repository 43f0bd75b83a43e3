import { Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { CopiedFrom } from '../copy/copied-from.tsx';
import { amountOf, minutesOf, type TimeUnit, UNITS, wholeMinutes } from '../model/duration.ts';
import type { Step } from '../model/journey.ts';
import { ToldInSection } from '../nested/told-in-section.tsx';
import { journeyTexts } from '../texts.ts';
import { useActions } from './actions.ts';
import { useEditor, useJourneyState } from './context.ts';
import { NumberField, TextField } from './fields.tsx';
import { RemoveButton } from './inspector.tsx';
import { NeedsSection } from './needs.tsx';
import { Side } from './side.tsx';
import { ThreadLink } from './thread-link.tsx';

const MOST_TOUCH = 525_600;
const MOST_WAITING = 5_256_000;

/** A step: its name, how long it takes, how long one waits, and how many of the cases come here. */
export function StepDetails({ step }: { step: Step }) {
  const { vocabulary } = useEditor();
  const act = useActions();
  const format = useFormat();
  const t = useTexts(journeyTexts);
  const phase = useJourneyState((state) => state.phase[step.phase]?.name);
  return (
    <Side
      place={phase}
      title={step.name}
      closeLabel={t.inspector.close}
      footer={<RemoveButton label={t.inspector.removeStep} onRemove={() => act.removeStep(step.id)} />}
    >
      <TextField
        label={t.inspector.name}
        name="inspector"
        required
        value={step.name}
        limit={vocabulary.limits.name}
        onCommit={(name) => act.set('step', step.id, 'name', name, `name/${step.id}`)}
      />
      <TimeField
        label={t.inspector.touch}
        minutes={step.touchMinutes}
        most={MOST_TOUCH}
        onCommit={(minutes) => act.set('step', step.id, 'touchMinutes', minutes, `touch/${step.id}`)}
      />
      <TimeField
        label={t.inspector.waiting}
        minutes={step.waitingMinutes}
        most={MOST_WAITING}
        onCommit={(minutes) => act.set('step', step.id, 'waitingMinutes', minutes, `waiting/${step.id}`)}
      />
      <NumberField
        label={`${t.inspector.frequency} (${t.inspector.percent})`}
        value={step.frequencyPercent}
        low={0}
        high={100}
        show={(value) => format.number(value, { maximumFractionDigits: 2, useGrouping: false })}
        check={(percent) => (Number.isInteger(percent) ? undefined : t.inspector.wholePercent)}
        onCommit={(percent) => act.set('step', step.id, 'frequencyPercent', percent, `frequency/${step.id}`)}
      />
      <ToldInSection step={step} />
      <NeedsSection of="need-met" id={step.id} />
      <CopiedFrom id={step.id} />
      <ThreadLink kind="step" id={step.id} />
    </Side>
  );
}

interface TimeProps {
  label: string;
  minutes: number | undefined;
  most: number;
  onCommit: (minutes: number | undefined) => void;
}

/** A number and its unit. Empty is unknown, which is another thing than no time at all. */
function TimeField({ label, minutes, most, onCommit }: TimeProps) {
  const { canWrite } = useEditor();
  const format = useFormat();
  const t = useTexts(journeyTexts);
  const [chosen, setChosen] = useState<TimeUnit>();
  const unit = chosen ?? (minutes === undefined ? 'minutes' : amountOf(minutes).unit);
  const amount = minutes === undefined ? undefined : minutes / UNITS[unit];
  return (
    <fieldset className="je-time">
      <legend>{label}</legend>
      <NumberField
        name={`${label}, ${t.inspector.amount}`}
        value={amount}
        low={0}
        high={most / UNITS[unit]}
        show={(value) => format.number(value, { maximumFractionDigits: 4, useGrouping: false })}
        check={(written) => (wholeMinutes({ amount: written, unit }) ? undefined : t.inspector.wholeMinutes)}
        onCommit={(written) => {
          setChosen(unit);
          onCommit(written === undefined ? undefined : minutesOf({ amount: written, unit }));
        }}
      />
      <Select
        data-size="sm"
        aria-label={`${label}, ${t.inspector.unitOfTime}`}
        value={unit}
        disabled={!canWrite}
        onChange={(event) => {
          const next = event.target.value as TimeUnit;
          setChosen(next);
          if (amount !== undefined && amount * UNITS[next] <= most) onCommit(minutesOf({ amount, unit: next }));
        }}
      >
        {(['minutes', 'hours', 'days'] as const).map((each) => (
          <Select.Option key={each} value={each}>
            {t.time[each]}
          </Select.Option>
        ))}
      </Select>
    </fieldset>
  );
}
