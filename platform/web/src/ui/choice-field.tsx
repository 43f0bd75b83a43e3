import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import type { Choice } from './picker.tsx';

type ChoiceFieldProps = {
  label: string;
  description?: string;
  value: string;
  choices: readonly Choice[];
  error?: string;
  onChange: (value: string) => void;
};

/** One of a few choices, from a list that opens. */
export function ChoiceField({ label, description, value, choices, error, onChange }: ChoiceFieldProps) {
  return (
    <Field>
      <Label>{label}</Label>
      {description && <Field.Description>{description}</Field.Description>}
      <Select value={value} aria-invalid={error ? true : undefined} onChange={(event) => onChange(event.target.value)}>
        {choices.map((choice) => (
          <Select.Option key={choice.value} value={choice.value}>
            {choice.label}
          </Select.Option>
        ))}
      </Select>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
}
