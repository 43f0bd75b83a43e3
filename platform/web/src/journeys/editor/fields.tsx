import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { numberIn } from '../model/duration.ts';
import { journeyTexts } from '../texts.ts';
import { useEditor } from './context.ts';

const PAUSE = 500;

interface TextProps {
  label: string;
  value: string | undefined;
  /** At most so many characters. */
  limit: number | undefined;
  onCommit: (value: string) => void;
  description?: string;
  multiline?: boolean;
  required?: boolean;
  /** Names that are suggested while one writes. */
  suggestions?: readonly string[];
  /** What the focus is asked for by. */
  name?: string;
  error?: string;
}

/** A text that is saved when the person pauses or leaves it; what is being written is never overwritten. */
export function TextField({
  label,
  value = '',
  limit,
  onCommit,
  description,
  multiline,
  required,
  suggestions,
  name,
  error,
}: TextProps) {
  const { canWrite } = useEditor();
  const t = useTexts(journeyTexts);
  const { shown, write, leave } = useWriting(value, (text) => {
    if (!required || text.trim()) onCommit(text.trim());
  });
  const list = useId();
  const shared = {
    label,
    description,
    'data-size': 'sm' as const,
    'data-name': name,
    readOnly: !canWrite,
    maxLength: limit,
    value: shown,
    error: error ?? (required && !shown.trim() ? t.inspector.required : undefined),
    onBlur: leave,
  };
  if (multiline) return <Textfield {...shared} multiline rows={3} onChange={(event) => write(event.target.value)} />;
  return (
    <div>
      <Textfield
        {...shared}
        list={suggestions ? list : undefined}
        autoComplete="off"
        onChange={(event) => write(event.target.value)}
      />
      {suggestions && (
        <datalist id={list}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </div>
  );
}

/** Keeps what is written until it is saved: after a pause, on leaving, or when the field goes away. */
export function useWriting(value: string, commit: (text: string) => void) {
  const [draft, setDraft] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<string>(undefined);
  const latest = useRef(commit);
  latest.current = commit;

  function flush(): void {
    clearTimeout(timer.current);
    if (waiting.current === undefined) return;
    const text = waiting.current;
    waiting.current = undefined;
    latest.current(text);
  }
  const flushed = useRef(flush);
  flushed.current = flush;
  useEffect(() => () => flushed.current(), []);

  return {
    shown: draft ?? value,
    write(text: string) {
      setDraft(text);
      waiting.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => flushed.current(), PAUSE);
    },
    leave() {
      flush();
      setDraft(undefined);
    },
  };
}

interface NumberProps {
  /** Left out where the name is written over several fields together; `name` then says it to a screen reader. */
  label?: string;
  name?: string;
  value: number | undefined;
  low: number;
  high: number;
  show: (value: number) => string;
  onCommit: (value: number | undefined) => void;
  description?: string;
  required?: boolean;
  /** What is wrong with a number within the limits, if anything is. */
  check?: (value: number) => string | undefined;
  children?: ReactNode;
}

/** A number as people write it; what is none, or too large, is said and not saved, and stays until somebody mends it. */
export function NumberField({
  label,
  name,
  value,
  low,
  high,
  show,
  onCommit,
  description,
  required,
  check,
  children,
}: NumberProps) {
  const { canWrite } = useEditor();
  const t = useTexts(journeyTexts);
  const wrong = (text: string): string | undefined => {
    const number = numberIn(text);
    if (number === undefined ? !required : number >= low && number <= high)
      return number === undefined ? undefined : check?.(number);
    return t.inspector.range({ low: show(low), high: show(high) });
  };
  const { shown, write, leave } = useWriting(value === undefined ? '' : show(value), (text) => {
    if (!wrong(text)) onCommit(numberIn(text));
  });
  return (
    <div className="je-number">
      <Textfield
        {...(label ? { label } : { 'aria-label': name ?? '' })}
        description={description}
        data-size="sm"
        inputMode="decimal"
        autoComplete="off"
        readOnly={!canWrite}
        value={shown}
        error={wrong(shown)}
        onChange={(event) => write(event.target.value)}
        onBlur={() => {
          if (!wrong(shown)) leave();
        }}
      />
      {children}
    </div>
  );
}

interface ChoiceProps {
  label: ReactNode;
  value: string;
  choices: readonly (readonly [value: string, label: string])[];
  onCommit: (value: string) => void;
  description?: string;
  name?: string;
}

/** One of a few. */
export function ChoiceField({ label, value, choices, onCommit, description, name }: ChoiceProps) {
  const { canWrite } = useEditor();
  const chosen = choices.find(([choice]) => choice === value)?.[1] ?? '';
  if (!canWrite) return <Textfield label={label} data-size="sm" readOnly data-name={name} value={chosen} />;
  return (
    <Field data-size="sm">
      <Label>{label}</Label>
      {description && <Field.Description>{description}</Field.Description>}
      <Select value={value} data-name={name} onChange={(event) => onCommit(event.target.value)}>
        {choices.map(([choice, text]) => (
          <Select.Option key={choice} value={choice}>
            {text}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
