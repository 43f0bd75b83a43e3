import { Button, Checkbox, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { ArrowDownIcon, ArrowUpIcon, TrashIcon } from '@navikt/aksel-icons';
import { useTexts } from '../../i18n/use-texts.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import type { Choice } from '../../ui/picker.tsx';
import type { Touchpoint } from '../research.ts';
import { researchTexts } from '../texts.ts';
import { type Way, wayOf, withWay } from './ways.ts';

type Props = {
  number: number;
  last: boolean;
  touchpoint: Touchpoint;
  steps: { id: string; name: string }[];
  channels: Choice[];
  errorOf: (field: string) => string | undefined;
  onChange: (touchpoint: Touchpoint) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

const feelings = [2, 1, 0, -1, -2];

/** One touchpoint: what is asked first stands in sight, the rest is opened. */
export function TouchpointFields(props: Props) {
  const { number, last, touchpoint, steps, errorOf, onChange, onMove, onRemove } = props;
  const t = useTexts(researchTexts).actual;
  const put = (part: Partial<Touchpoint>) => onChange({ ...touchpoint, ...part });
  const named = t.touchpoint({ n: number });
  const feltAs = touchpoint.felt === undefined ? '' : String(touchpoint.felt);
  const others = touchpoint.felt === undefined || feelings.includes(touchpoint.felt) ? [] : [touchpoint.felt];
  return (
    <Fieldset className="actual-touchpoint">
      <Fieldset.Legend>{named}</Fieldset.Legend>
      <div className="actual-first">
        <ChoiceField
          label={t.step}
          value={touchpoint.trace ?? ''}
          choices={[
            { value: '', label: t.notPlanned },
            ...steps.map(({ id, name }) => ({ value: id, label: name })),
            ...stray(touchpoint, steps).map((id) => ({ value: id, label: t.ofCard })),
          ]}
          error={errorOf('trace')}
          onChange={(trace) => put({ trace: trace || undefined })}
        />
        <Textfield
          label={t.done}
          value={touchpoint.done ?? ''}
          maxLength={500}
          error={errorOf('done')}
          onChange={(event) => put({ done: event.target.value || undefined })}
        />
        <ChoiceField
          label={t.felt}
          value={feltAs}
          choices={[
            { value: '', label: t.notTold },
            ...[...feelings, ...others].map((value) => ({
              value: String(value),
              label: t.feelings[String(value) as keyof typeof t.feelings] ?? String(value),
            })),
          ]}
          error={errorOf('felt')}
          onChange={(felt) => put({ felt: felt === '' ? undefined : Number(felt) })}
        />
        <Checkbox
          label={t.failed}
          checked={touchpoint.failed}
          onChange={(event) => put({ failed: event.target.checked })}
        />
      </div>
      <More {...props} />
      <div className="actual-buttons">
        <Button
          variant="tertiary"
          data-size="sm"
          disabled={number === 1}
          aria-label={t.earlier({ n: number })}
          onClick={() => onMove(-1)}
        >
          <ArrowUpIcon aria-hidden />
        </Button>
        <Button
          variant="tertiary"
          data-size="sm"
          disabled={last}
          aria-label={t.later({ n: number })}
          onClick={() => onMove(1)}
        >
          <ArrowDownIcon aria-hidden />
        </Button>
        <Button variant="tertiary" data-size="sm" aria-label={t.removeOne({ n: number })} onClick={onRemove}>
          <TrashIcon aria-hidden />
        </Button>
      </div>
    </Fieldset>
  );
}

/** What the touchpoint answers to that is no step by itself: a card, which a file may name. */
function stray({ trace }: Touchpoint, steps: { id: string }[]): string[] {
  return trace && !steps.some(({ id }) => id === trace) ? [trace] : [];
}

function More({ touchpoint, channels, errorOf, onChange }: Props) {
  const t = useTexts(researchTexts).actual;
  const put = (part: Partial<Touchpoint>) => onChange({ ...touchpoint, ...part });
  const way = wayOf(touchpoint);
  const ways: Way[] = way === 'between' ? ['self', 'from', 'to', 'other', 'between'] : ['self', 'from', 'to', 'other'];
  const other = way === 'to' || way === 'other' || way === 'between' ? 'initiator' : 'receiver';
  return (
    <details className="actual-rest">
      <summary>{t.rest}</summary>
      <div className="actual-first">
        <ChoiceField
          label={t.way}
          value={way}
          choices={ways.map((one) => ({ value: one, label: t.ways[one] }))}
          onChange={(next) => onChange(withWay(touchpoint, next as Way, t.municipality))}
        />
        {way !== 'self' && (
          <Textfield
            label={t.who}
            required
            value={touchpoint[other] ?? ''}
            maxLength={200}
            error={errorOf(other)}
            onChange={(event) => put({ [other]: event.target.value || undefined })}
          />
        )}
        {touchpoint.kind === 'communication' && (
          <>
            <ChoiceField
              label={t.channel}
              value={touchpoint.channel ?? ''}
              choices={[{ value: '', label: t.notTold }, ...channels]}
              error={errorOf('channel')}
              onChange={(channel) => put({ channel: (channel || undefined) as Touchpoint['channel'] })}
            />
            <Textfield
              label={t.answered}
              value={touchpoint.answered ?? ''}
              maxLength={500}
              error={errorOf('answered')}
              onChange={(event) => put({ answered: event.target.value || undefined })}
            />
          </>
        )}
        <Textfield
          type="number"
          label={t.day}
          description={t.dayHelp}
          min={0}
          value={touchpoint.day === undefined ? '' : String(touchpoint.day)}
          error={errorOf('day')}
          onChange={(event) => put({ day: event.target.value === '' ? undefined : Number(event.target.value) })}
        />
      </div>
      <Textfield
        multiline
        rows={2}
        label={t.told}
        description={t.toldHelp}
        value={touchpoint.told ?? ''}
        maxLength={2000}
        error={errorOf('told')}
        onChange={(event) => put({ told: event.target.value || undefined })}
      />
    </details>
  );
}
