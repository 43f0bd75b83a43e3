import { ToggleGroup } from '@digdir/designsystemet-react';

type ToggleProps<T extends string> = {
  /** What is chosen between, for a screen reader. */
  label: string;
  value: T;
  choices: readonly (readonly [value: T, label: string])[];
  onChange: (value: T) => void;
};

/** One of a few ways to see the same thing; the chosen one is filled. */
export function Toggle<T extends string>({ label, value, choices, onChange }: ToggleProps<T>) {
  return (
    <ToggleGroup data-size="sm" data-toggle-group={label} value={value} onChange={(next) => onChange(next as T)}>
      {choices.map(([choice, text]) => (
        <ToggleGroup.Item key={choice} value={choice}>
          {text}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup>
  );
}
