import { Alert, Checkbox, Field, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { LocalText } from '../../api/types.ts';
import { localText } from '../../i18n/local-text.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Form } from '../../ui/form.tsx';
import { LocalTextField } from '../../ui/local-text-field.tsx';
import { Picker } from '../../ui/picker.tsx';
import { useFieldError } from '../../ui/problem-message.tsx';
import { cadences, type Indicator, type IndicatorDraft, type Unit, units } from '../measurement.ts';
import { readNumber } from '../observation/paste.ts';
import { useFindColleagues, useFindServices, useService, useSharedIndicators } from '../queries.ts';
import { measurementTexts } from '../texts.ts';
import { breaksLine } from './breaks.ts';

type IndicatorFormProps = {
  start: IndicatorDraft;
  /** What stood before, when it is being rewritten. */
  before?: Indicator;
  busy: boolean;
  error: unknown;
  onSubmit: (draft: IndicatorDraft) => void;
  onCancel: () => void;
};

/** What is measured, how it is counted, who looks after it, and where it is to go. */
export function IndicatorForm({ start, before, busy, error, onSubmit, onCancel }: IndicatorFormProps) {
  const t = useTexts(measurementTexts);
  const [draft, setDraft] = useState(start);
  const errorOf = useFieldError(error);
  const put = (part: Partial<IndicatorDraft>) => setDraft({ ...draft, ...part });
  const part = { draft, put, errorOf };
  const broken = before !== undefined && breaksLine(start.definition, draft.definition);
  return (
    <Form
      draft={draft}
      busy={busy}
      error={error}
      verb={broken ? t.indicators.saveBroken : undefined}
      onSubmit={() => onSubmit(draft)}
      onCancel={onCancel}
    >
      <Text
        name="name"
        label={t.fields.name}
        required
        value={draft.name}
        onChange={(name) => put({ name })}
        {...part}
      />
      <Shared {...part} />
      <DefinitionFields {...part} />
      {broken && (
        <Alert data-color="warning" role="status">
          <strong>{t.indicators.brokenTitle}</strong>
          <p>{t.indicators.broken({ version: String(before.definition.version + 1) })}</p>
        </Alert>
      )}
      <Care {...part} owner={before?.owner} />
      <TargetFields {...part} />
    </Form>
  );
}

type PartProps = {
  draft: IndicatorDraft;
  put: (part: Partial<IndicatorDraft>) => void;
  errorOf: (field: string) => string | undefined;
};

type TextProps = PartProps & {
  name: string;
  label: string;
  help?: string;
  required?: boolean;
  value: LocalText | undefined;
  onChange: (value: LocalText) => void;
};

function Text({ name, label, help, required, value, errorOf, onChange }: TextProps) {
  const { language: first } = useMunicipality();
  return (
    <LocalTextField
      label={label}
      description={help}
      required={required}
      first={first}
      value={value ?? {}}
      errorOf={(language) => errorOf(`${name}.${language}`) ?? (language === first ? errorOf(name) : undefined)}
      onChange={onChange}
    />
  );
}

/** One of the indicators that many municipalities define alike; the definition then follows. */
function Shared({ draft, put, errorOf }: PartProps) {
  const t = useTexts(measurementTexts);
  const { language } = useLanguage();
  const { data = [] } = useSharedIndicators();
  return (
    <ChoiceField
      label={t.fields.shared}
      description={t.indicators.sharedHelp}
      value={draft.shared ?? ''}
      choices={[
        { value: '', label: t.indicators.own },
        ...data.map(({ code, name }) => ({ value: code, label: localText(name, language) })),
      ]}
      error={errorOf('shared')}
      onChange={(code) => {
        const chosen = data.find((one) => one.code === code);
        if (!chosen) return put({ shared: undefined });
        const { wording, numerator, denominator, unit, increaseIsGood } = chosen.definition;
        const named = Object.values(draft.name).some(Boolean) ? draft.name : chosen.name;
        put({
          shared: chosen.code,
          name: named,
          definition: { wording, numerator, denominator, unit, increaseIsGood },
        });
      }}
    />
  );
}

function DefinitionFields(part: PartProps) {
  const { draft, put, errorOf } = part;
  const t = useTexts(measurementTexts);
  const { definition } = draft;
  const mean = (change: Partial<typeof definition>) => put({ definition: { ...definition, ...change } });
  return (
    <>
      <ChoiceField
        label={t.fields.unit}
        value={definition.unit}
        choices={units.map((unit) => ({ value: unit, label: t.units[unit] }))}
        error={errorOf('definition.unit')}
        onChange={(unit) => mean({ unit: unit as Unit })}
      />
      <Text
        {...part}
        name="definition.numerator"
        label={t.fields.numerator}
        required
        help={t.indicators.numeratorHelp}
        value={definition.numerator}
        onChange={(numerator) => mean({ numerator })}
      />
      {definition.unit !== 'count' && (
        <Text
          {...part}
          name="definition.denominator"
          label={t.fields.denominator}
          help={t.indicators.denominatorHelp}
          value={definition.denominator}
          onChange={(denominator) => mean({ denominator })}
        />
      )}
      <Text
        {...part}
        name="definition.wording"
        label={t.fields.wording}
        help={t.indicators.wordingHelp}
        value={definition.wording}
        onChange={(wording) => mean({ wording })}
      />
      <ChoiceField
        label={t.fields.polarity}
        value={definition.increaseIsGood ? 'up' : 'down'}
        choices={[
          { value: 'up', label: t.polarity.up },
          { value: 'down', label: t.polarity.down },
        ]}
        error={errorOf('definition.increaseIsGood')}
        onChange={(way) => mean({ increaseIsGood: way === 'up' })}
      />
      <Field>
        <Checkbox
          label={t.fields.satisfaction}
          description={t.indicators.satisfactionHelp}
          checked={draft.satisfaction}
          onChange={(event) => put({ satisfaction: event.target.checked })}
        />
      </Field>
    </>
  );
}

/** Which service it is about, who looks after it, and how often it is to be measured. */
function Care({ draft, put, errorOf, owner }: PartProps & { owner?: { id: string; name: string } }) {
  const t = useTexts(measurementTexts);
  const service = useService(draft.service);
  const [named, setNamed] = useState(owner);
  return (
    <>
      <Picker
        single
        label={t.fields.service}
        {...useFindServices()}
        selected={service ? [service] : []}
        error={errorOf('service')}
        onChange={([chosen]) => put({ service: chosen?.value })}
      />
      <Picker
        single
        label={t.fields.owner}
        description={t.indicators.ownerHelp}
        {...useFindColleagues()}
        selected={named && draft.owner ? [{ value: named.id, label: named.name }] : []}
        error={errorOf('owner')}
        onChange={([chosen]) => {
          setNamed(chosen && { id: chosen.value, name: chosen.label });
          put({ owner: chosen?.value });
        }}
      />
      <ChoiceField
        label={t.fields.cadence}
        value={draft.cadence}
        choices={cadences.map((cadence) => ({ value: cadence, label: t.cadences[cadence] }))}
        error={errorOf('cadence')}
        onChange={(cadence) => put({ cadence: cadence as IndicatorDraft['cadence'] })}
      />
    </>
  );
}

function TargetFields({ draft, put, errorOf }: PartProps) {
  const t = useTexts(measurementTexts);
  const { unit } = draft.definition;
  const money = unit === 'ore';
  const shown = draft.target && String(money ? draft.target.value / 100 : draft.target.value).replace('.', ',');
  const [value, setValue] = useState(shown ?? '');
  const [on, setOn] = useState(draft.target?.on ?? '');
  const tell = (text: string, day: string) => {
    const number = readNumber(text);
    const full = number !== undefined && day !== '';
    put({ target: full ? { value: money ? Math.round(number * 100) : number, on: day } : undefined });
  };
  const half = (value.trim() === '') !== (on === '') ? t.indicators.targetBoth : undefined;
  const wrong = value.trim() !== '' && readNumber(value) === undefined ? t.observations.number : undefined;
  return (
    <Fieldset className="field-row">
      <Fieldset.Legend>{t.fields.target}</Fieldset.Legend>
      <Textfield
        label={t.indicators.targetValue({ unit: t.units[unit] })}
        inputMode="decimal"
        value={value}
        error={errorOf('target.value') ?? wrong ?? (value.trim() === '' ? half : undefined)}
        onChange={(event) => {
          setValue(event.target.value);
          tell(event.target.value, on);
        }}
      />
      <Textfield
        label={t.indicators.targetOn}
        type="date"
        value={on}
        error={errorOf('target.on') ?? (on === '' ? half : undefined)}
        onChange={(event) => {
          setOn(event.target.value);
          tell(value, event.target.value);
        }}
      />
    </Fieldset>
  );
}
