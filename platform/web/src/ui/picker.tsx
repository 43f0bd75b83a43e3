import { Field, Label, EXPERIMENTAL_Suggestion as Suggestion, ValidationMessage } from '@digdir/designsystemet-react';
import { keepPreviousData, type QueryKey, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTexts } from '../i18n/use-texts.tsx';
import { uiTexts } from './texts.ts';
import { useDebounced } from './use-debounced.ts';
import './picker.css';

export type Choice = { value: string; label: string };

type PickerProps = {
  label: string;
  description?: string;
  selected: readonly Choice[];
  onChange: (selected: Choice[]) => void;
  /** The choices that match what is written; the server searches. */
  find: (written: string) => Promise<Choice[]>;
  findKey: QueryKey;
  /** Takes one choice at most. */
  single?: boolean;
  error?: string;
};

/** Picks things from a list that is searched while one writes. */
export function Picker({ label, description, selected, onChange, find, findKey, single, error }: PickerProps) {
  const [written, setWritten] = useState('');
  const still = useDebounced(written);
  const found = useQuery({
    queryKey: [...findKey, 'choices', still],
    queryFn: () => find(still),
    placeholderData: keepPreviousData,
  });
  return (
    <SuggestionField
      label={label}
      description={description}
      error={error}
      single={single}
      selected={selected}
      choices={found.data ?? []}
      onWritten={setWritten}
      onChange={(next) => {
        setWritten('');
        onChange(next);
      }}
    />
  );
}

type WordPickerProps = {
  label: string;
  description?: string;
  words: readonly string[];
  onChange: (words: string[]) => void;
  error?: string;
};

/** Takes several short texts of the person's own, one at a time. */
export function WordPicker({ label, description, words, onChange, error }: WordPickerProps) {
  return (
    <SuggestionField
      label={label}
      description={description}
      error={error}
      creatable
      selected={words.map(asChoice)}
      choices={[]}
      onChange={(next) => onChange(next.map((choice) => choice.value))}
    />
  );
}

/** Picks several from a short list that is known beforehand. */
export function FixedPicker({
  choices,
  ...rest
}: Omit<PickerProps, 'find' | 'findKey'> & { choices: readonly Choice[] }) {
  return <SuggestionField {...rest} choices={choices} filter />;
}

function asChoice(word: string): Choice {
  return { value: word, label: word };
}

type SuggestionFieldProps = {
  label: string;
  description?: string;
  error?: string;
  single?: boolean;
  creatable?: boolean;
  filter?: boolean;
  selected: readonly Choice[];
  choices: readonly Choice[];
  onWritten?: (written: string) => void;
  onChange: (selected: Choice[]) => void;
};

/** The design system's experimental combobox, kept in this one place. */
function SuggestionField(props: SuggestionFieldProps) {
  const {
    label,
    description,
    error,
    single,
    creatable,
    filter = false,
    selected,
    choices,
    onWritten,
    onChange,
  } = props;
  const t = useTexts(uiTexts);
  const field = useRef<HTMLInputElement>(null);
  const spoken = Object.fromEntries(Object.entries(t.picker.spoken).map(([key, text]) => [`data-sr-${key}`, text]));
  const take = (chosen: Choice[]) => {
    // "No matches" is an option to the combobox; it is no choice of ours.
    const known = (choice: Choice) =>
      creatable || [...choices, ...selected].some(({ value }) => value === choice.value);
    onChange(chosen.filter((choice) => choice.value !== '' && known(choice)));
    if (!single) empty(field.current);
  };
  const inside = (
    <>
      <Suggestion.Input
        ref={field}
        aria-invalid={error ? true : undefined}
        onInput={(event) => onWritten?.(event.currentTarget.value)}
      />
      <Suggestion.Clear aria-label={t.picker.spoken.clear} />
      <Suggestion.List>
        {creatable && <Suggestion.Empty data-empty={t.picker.create} />}
        {!creatable && choices.length === 0 && <Suggestion.Empty>{t.picker.none}</Suggestion.Empty>}
        {choices.map((choice) => (
          <Suggestion.Option key={choice.value} value={choice.value} label={choice.label}>
            {choice.label}
          </Suggestion.Option>
        ))}
      </Suggestion.List>
    </>
  );
  return (
    <Field className="picker">
      <Label>{label}</Label>
      {description && <Field.Description>{description}</Field.Description>}
      {single ? (
        <Suggestion
          {...spoken}
          filter={filter}
          selected={selected[0] ?? null}
          onSelectedChange={(choice) => take(choice ? [choice] : [])}
        >
          {inside}
        </Suggestion>
      ) : (
        <Suggestion
          {...spoken}
          multiple
          creatable={creatable}
          filter={filter}
          selected={[...selected]}
          onSelectedChange={take}
        >
          {inside}
        </Suggestion>
      )}
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
}

/** What was written has become a choice; the combobox must hear of it, or it goes on filtering. */
function empty(field: HTMLInputElement | null): void {
  if (!field || field.value === '') return;
  field.value = '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
