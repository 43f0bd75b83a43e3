import { Button, Checkbox, Field, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { ArrowDownIcon, ArrowUpIcon, PlusIcon, TrashIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { LocalTextField } from '../../ui/local-text-field.tsx';
import { type Question, type QuestionKind, questionKinds } from '../measurement.ts';
import { measurementTexts } from '../texts.ts';
import { codeOf } from './questions.ts';
import './survey.css';

type QuestionFieldsProps = {
  question: Question;
  number: number;
  count: number;
  errorOf: (field: string) => string | undefined;
  onChange: (question: Question) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** One question of a survey. */
export function QuestionFields({ question, number, count, errorOf, onChange, onMove, onRemove }: QuestionFieldsProps) {
  const t = useTexts(measurementTexts);
  const { language: first } = useMunicipality();
  const name = t.surveys.question({ number: String(number) });
  const put = (part: Partial<Question>) => onChange({ ...question, ...part });
  return (
    <section className="survey-question" aria-label={name}>
      <div className="survey-question-head">
        <h2>{name}</h2>
        <Button
          icon
          variant="tertiary"
          disabled={number === 1}
          aria-label={t.surveys.moveUp({ name })}
          onClick={() => onMove(-1)}
        >
          <ArrowUpIcon aria-hidden />
        </Button>
        <Button
          icon
          variant="tertiary"
          disabled={number === count}
          aria-label={t.surveys.moveDown({ name })}
          onClick={() => onMove(1)}
        >
          <ArrowDownIcon aria-hidden />
        </Button>
        <Button
          icon
          variant="tertiary"
          data-color="danger"
          aria-label={t.surveys.removeQuestion({ name })}
          onClick={onRemove}
        >
          <TrashIcon aria-hidden />
        </Button>
      </div>
      <ChoiceField
        label={t.surveys.kind}
        value={question.kind}
        choices={questionKinds.map((kind) => ({ value: kind, label: t.surveys.kinds[kind] }))}
        error={errorOf('kind')}
        onChange={(kind) => put(asKind(question, kind as QuestionKind))}
      />
      <LocalTextField
        label={t.surveys.questionText}
        first={first}
        value={question.text}
        errorOf={(language) => errorOf(`text.${language}`) ?? (language === first ? errorOf('text') : undefined)}
        onChange={(text) => put({ text })}
      />
      {question.kind === 'choice' && <Options question={question} errorOf={errorOf} onChange={onChange} />}
      <Field>
        <Checkbox
          label={t.surveys.required}
          checked={question.required}
          onChange={(event) => put({ required: event.target.checked })}
        />
      </Field>
    </section>
  );
}

function asKind(question: Question, kind: QuestionKind): Question {
  const { options: _, ...rest } = question;
  return kind === 'choice' ? { ...rest, kind, options: question.options ?? [] } : { ...rest, kind };
}

type OptionsProps = Pick<QuestionFieldsProps, 'question' | 'errorOf' | 'onChange'>;

/** The answers one can choose between, in the municipality's own language. */
function Options({ question, errorOf, onChange }: OptionsProps) {
  const t = useTexts(measurementTexts);
  const { language: first } = useMunicipality();
  const options = question.options ?? [];
  const put = (next: typeof options) => onChange({ ...question, options: next });
  return (
    <div className="survey-options">
      {options.map((option, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the code changes as one writes, the place does not
        <div key={index} className="survey-option">
          <Textfield
            label={t.surveys.option({ number: String(index + 1) })}
            value={option.label[first] ?? ''}
            error={errorOf(`options[${index}].label`) ?? errorOf(`options[${index}].code`)}
            onChange={(event) => {
              const others = options.filter((other) => other !== option).map(({ code }) => code);
              const label = { ...option.label, [first]: event.target.value };
              put(options.with(index, { label, code: codeOf(event.target.value, others) }));
            }}
          />
          <Button
            icon
            variant="tertiary"
            aria-label={t.surveys.removeOption({ number: String(index + 1) })}
            onClick={() => put(options.toSpliced(index, 1))}
          >
            <XMarkIcon aria-hidden />
          </Button>
        </div>
      ))}
      {errorOf('options') && <ValidationMessage>{errorOf('options')}</ValidationMessage>}
      <Button
        variant="tertiary"
        onClick={() =>
          put([
            ...options,
            {
              code: codeOf(
                '',
                options.map(({ code }) => code),
              ),
              label: {},
            },
          ])
        }
      >
        <PlusIcon aria-hidden />
        {t.surveys.addOption}
      </Button>
    </div>
  );
}
