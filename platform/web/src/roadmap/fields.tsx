import { Textfield } from '@digdir/designsystemet-react';
import { useQueries } from '@tanstack/react-query';
import { Problem } from '../api/problem.ts';
import { useTexts } from '../i18n/use-texts.tsx';
import { useMunicipality } from '../session/municipality.ts';
import { type Choice, FixedPicker } from '../ui/picker.tsx';
import { useFieldError } from '../ui/problem-message.tsx';
import { steps } from './api.ts';
import { roadmapKey, useChoices } from './queries.ts';
import type { Step } from './roadmap.ts';
import { roadmapTexts } from './texts.ts';

/** What is wrong with a field, with the roadmap's own rules in its own words. */
export function useRoadmapError(error: unknown): (field: string) => string | undefined {
  const t = useTexts(roadmapTexts);
  const general = useFieldError(error);
  return (field) => {
    const found = error instanceof Problem ? error.errors.filter((one) => one.field === field) : [];
    const [first] = found;
    if (!first) return general(field);
    if (first.rule.startsWith('lacks-')) {
      const missing = found.map(({ rule }) => t.benefits.missing[rule.slice(6) as keyof typeof t.benefits.missing]);
      return t.rules.lacks({ what: missing.join('; ') });
    }
    if (first.rule === 'before-decision') return t.rules.beforeDecision({ limit: first.limit });
    if (first.rule === 'after-action') return t.rules.afterAction({ limit: first.limit });
    if (first.rule === 'before-start') return t.rules.beforeStart;
    if (first.rule === 'future') return t.rules.future;
    return general(field);
  };
}

type OneProps = {
  label: string;
  description?: string;
  kind: 'colleagues' | 'units' | 'services' | 'indicators';
  value?: string;
  error?: string;
  onChange: (value: string | undefined) => void;
};

/** One colleague, unit, service or indicator, found by writing. */
export function OneField({ kind, value, onChange, ...rest }: OneProps) {
  const choices = useChoices(kind);
  return (
    <FixedPicker
      single
      {...rest}
      choices={choices}
      selected={value ? [named(choices, value)] : []}
      onChange={([choice]) => onChange(choice?.value)}
    />
  );
}

/** Several services or goals. */
export function SeveralField({
  label,
  kind,
  values,
  error,
  onChange,
}: {
  label: string;
  kind: 'services' | 'goals';
  values: readonly string[];
  error?: string;
  onChange: (values: string[]) => void;
}) {
  const choices = useChoices(kind);
  return (
    <FixedPicker
      label={label}
      choices={choices}
      selected={values.map((value) => named(choices, value))}
      error={error}
      onChange={(chosen) => onChange(chosen.map(({ value }) => value))}
    />
  );
}

type StepsProps = {
  services: readonly string[];
  known: readonly Step[];
  values: readonly string[];
  error?: string;
  onChange: (values: string[]) => void;
};

/** The steps of the services' journeys that an action changes. */
export function StepsField({ services, known, values, error, onChange }: StepsProps) {
  const t = useTexts(roadmapTexts);
  const { alias } = useMunicipality();
  const found = useQueries({
    queries: services.map((service) => ({
      queryKey: roadmapKey(alias, 'steps', service),
      queryFn: () => steps(alias, service),
    })),
  });
  const all = [...known, ...found.flatMap(({ data }) => data ?? [])];
  const unique = all.filter((step, index) => all.findIndex(({ id }) => id === step.id) === index);
  const choices = unique.map((step) => ({
    value: step.id,
    label: `${step.name} – ${step.journeyTitle}${step.target ? ` (${t.actions.targetStep})` : ''}`,
  }));
  return (
    <FixedPicker
      label={t.fields.steps}
      description={services.length === 0 ? t.actions.stepsNeedService : undefined}
      choices={choices}
      selected={values.map((value) => named(choices, value))}
      error={error}
      onChange={(chosen) => onChange(chosen.map(({ value }) => value))}
    />
  );
}

function named(choices: readonly Choice[], value: string): Choice {
  return choices.find((choice) => choice.value === value) ?? { value, label: '…' };
}

type DateProps = {
  label: string;
  description?: string;
  value?: string;
  error?: string;
  onChange: (value: string | undefined) => void;
};

/** A day. */
export function DateField({ value, onChange, ...rest }: DateProps) {
  return (
    <Textfield
      {...rest}
      type="date"
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  );
}

/** A number that may be written with a decimal comma. */
export function NumberField({
  label,
  value,
  error,
  onChange,
}: {
  label: string;
  value: string;
  error?: string;
  onChange: (value: string) => void;
}) {
  return (
    <Textfield
      label={label}
      inputMode="decimal"
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
