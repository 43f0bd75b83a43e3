import { Button, Checkbox, Field, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { localText } from '../../i18n/local-text.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { Form } from '../../ui/form.tsx';
import { LocalTextField } from '../../ui/local-text-field.tsx';
import { type Choice, Picker } from '../../ui/picker.tsx';
import { useFieldError } from '../../ui/problem-message.tsx';
import { read } from '../api.ts';
import type { Question, SurveyDraft } from '../measurement.ts';
import { readNumber } from '../observation/paste.ts';
import { measurementKey, useFindIndicators } from '../queries.ts';
import { measurementTexts } from '../texts.ts';
import { QuestionFields } from './question-fields.tsx';
import { freshId, moved } from './questions.ts';

type SurveyFormProps = {
  start: SurveyDraft;
  busy: boolean;
  error: unknown;
  onSubmit: (draft: SurveyDraft) => void;
  onCancel: () => void;
};

/** What is asked, and which indicator the answers count for. */
export function SurveyForm({ start, busy, error, onSubmit, onCancel }: SurveyFormProps) {
  const t = useTexts(measurementTexts);
  const { language: first } = useMunicipality();
  const [draft, setDraft] = useState(start);
  const [invited, setInvited] = useState(draft.invited === undefined ? '' : String(draft.invited));
  const errorOf = useFieldError(error);
  const put = (part: Partial<SurveyDraft>) => setDraft({ ...draft, ...part });
  const indicator = useIndicator(draft.indicator);
  const textError = (field: string) => (language: string) =>
    errorOf(`${field}.${language}`) ?? (language === first ? errorOf(field) : undefined);
  return (
    <Form
      draft={[draft, invited]}
      busy={busy}
      error={error}
      onSubmit={() => onSubmit({ ...draft, invited: readNumber(invited) })}
      onCancel={onCancel}
    >
      <Picker
        single
        label={t.fields.indicator}
        description={t.surveys.indicatorHelp}
        {...useFindIndicators()}
        selected={indicator ? [indicator] : []}
        error={errorOf('indicator')}
        onChange={([chosen]) => put({ indicator: chosen?.value ?? '' })}
      />
      <LocalTextField
        label={t.fields.title}
        required
        description={t.surveys.titleHelp}
        first={first}
        value={draft.title}
        errorOf={textError('title')}
        onChange={(title) => put({ title })}
      />
      <LocalTextField
        label={t.fields.intro}
        description={t.surveys.introHelp}
        first={first}
        multiline
        value={draft.intro ?? {}}
        errorOf={textError('intro')}
        onChange={(intro) => put({ intro })}
      />
      <Questions
        questions={draft.questions}
        error={errorOf('questions')}
        errorOf={errorOf}
        onChange={(questions) => put({ questions })}
      />
      <Field>
        <Checkbox
          label={t.fields.asksEndState}
          description={t.surveys.endStateHelp}
          checked={draft.asksEndState}
          onChange={(event) => put({ asksEndState: event.target.checked })}
        />
      </Field>
      <Field>
        <Checkbox
          label={t.fields.asksChannel}
          description={t.surveys.channelHelp}
          checked={draft.asksChannel}
          onChange={(event) => put({ asksChannel: event.target.checked })}
        />
      </Field>
      <Textfield
        label={t.fields.invited}
        description={t.surveys.invitedHelp}
        inputMode="numeric"
        value={invited}
        error={
          errorOf('invited') ??
          (invited.trim() !== '' && readNumber(invited) === undefined ? t.observations.number : undefined)
        }
        onChange={(event) => setInvited(event.target.value)}
      />
    </Form>
  );
}

/** The chosen indicator as a choice. */
function useIndicator(id: string): Choice | undefined {
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: measurementKey(alias, 'indicators', id),
    queryFn: () => read(alias, 'indicators', id),
    enabled: id !== '',
  });
  return id === '' ? undefined : { value: id, label: data ? localText(data.name, language) : '…' };
}

type QuestionsProps = {
  questions: Question[];
  error?: string;
  errorOf: (field: string) => string | undefined;
  onChange: (questions: Question[]) => void;
};

const most = 12;

function Questions({ questions, error, errorOf, onChange }: QuestionsProps) {
  const t = useTexts(measurementTexts);
  const put = (index: number, question: Question) => onChange(questions.with(index, question));
  const fresh: Question = { id: freshId(questions), kind: 'satisfaction', text: {}, required: true };
  return (
    <div className="survey-questions">
      {questions.map((question, index) => (
        <QuestionFields
          key={question.id}
          question={question}
          number={index + 1}
          count={questions.length}
          errorOf={(field) => errorOf(`questions[${index}].${field}`)}
          onChange={(next) => put(index, next)}
          onMove={(by) => onChange(moved(questions, index, by))}
          onRemove={() => onChange(questions.toSpliced(index, 1))}
        />
      ))}
      {error && <ValidationMessage>{error}</ValidationMessage>}
      {questions.length < most && (
        <Button variant="secondary" onClick={() => onChange([...questions, fresh])}>
          <PlusIcon aria-hidden />
          {t.surveys.addQuestion}
        </Button>
      )}
    </div>
  );
}
