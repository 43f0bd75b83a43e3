import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Form } from '../../ui/form.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { type Choice, Picker } from '../../ui/picker.tsx';
import { useFieldError } from '../../ui/problem-message.tsx';
import { speak } from '../api.ts';
import { useChange, useFindIndicators } from '../queries.ts';
import { measurementTexts } from '../texts.ts';

type Props = { card: string; open: boolean; onSaid: () => void; onClose: () => void };

/** From a card: chooses the indicator that speaks for it or against it. */
export function IndicatorPicker({ open, onClose, ...rest }: Props) {
  const t = useTexts(measurementTexts).testimony;
  return (
    <FormDialog open={open} title={t.pickTitle} onClose={onClose}>
      <p>{t.pickLead}</p>
      <Fields {...rest} onClose={onClose} />
    </FormDialog>
  );
}

function Fields({ card, onSaid, onClose }: Omit<Props, 'open'>) {
  const t = useTexts(measurementTexts).testimony;
  const find = useFindIndicators(false);
  const [chosen, setChosen] = useState<Choice[]>([]);
  const [stance, setStance] = useState('for');
  const [tried, setTried] = useState(false);
  const indicator = chosen[0]?.value;
  const save = useChange((alias, id: string) =>
    speak(alias, id, { card, stance: stance === 'for' ? 'for' : 'against' }),
  );
  const errorOf = useFieldError(save.error);
  return (
    <Form
      draft={[indicator, stance]}
      busy={save.isPending}
      error={save.error}
      verb={t.save}
      onCancel={onClose}
      onSubmit={() => {
        setTried(true);
        if (indicator) save.mutate(indicator, { onSuccess: onSaid });
      }}
    >
      <Picker
        label={t.indicator}
        single
        {...find}
        selected={chosen}
        error={errorOf('card') ?? (tried && !indicator ? t.needsIndicator : undefined)}
        onChange={setChosen}
      />
      <StanceField value={stance} onChange={setStance} />
    </Form>
  );
}

/** Whether the indicator speaks for what the card says, or against it. */
export function StanceField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useTexts(measurementTexts).testimony;
  return (
    <ChoiceField
      label={t.stance}
      value={value}
      choices={[
        { value: 'for', label: t.for },
        { value: 'against', label: t.against },
      ]}
      onChange={onChange}
    />
  );
}
