import { ToggleGroup } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Language } from '../../i18n/language.ts';
import { languages } from '../../i18n/language.ts';
import { localText } from '../../i18n/local-text.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { uiTexts } from '../../ui/texts.ts';
import type { Question, SurveyDraft } from '../measurement.ts';
import { measurementTexts } from '../texts.ts';

type SurveyPreviewProps = { survey: SurveyDraft; open: boolean; onClose: () => void };

/** What people will be asked, in each language; nothing here can be answered. */
export function SurveyPreview({ survey, open, onClose }: SurveyPreviewProps) {
  const t = useTexts(measurementTexts);
  const ui = useTexts(uiTexts);
  const { language: own, name } = useMunicipality();
  const [language, setLanguage] = useState<Language>(own);
  return (
    <FormDialog open={open} title={t.surveys.preview} onClose={onClose}>
      <ToggleGroup
        data-size="sm"
        data-toggle-group={t.surveys.language}
        value={language}
        onChange={(value) => setLanguage(value as Language)}
      >
        {languages.map((one) => (
          <ToggleGroup.Item key={one} value={one}>
            {ui.languages[one]}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
      <div className="survey-preview" lang={language}>
        <p className="small-words">{name}</p>
        <h3>{localText(survey.title, language)}</h3>
        {localText(survey.intro, language) && <p>{localText(survey.intro, language)}</p>}
        {survey.questions.map((question) => (
          <PreviewQuestion key={question.id} question={question} language={language} />
        ))}
      </div>
    </FormDialog>
  );
}

function PreviewQuestion({ question, language }: { question: Question; language: Language }) {
  const t = useTexts(measurementTexts);
  const answers = {
    satisfaction: Object.values(t.answers.satisfaction),
    task: Object.values(t.answers.task),
    choice: (question.options ?? []).map(({ label }) => localText(label, language)),
    text: [],
  }[question.kind];
  return (
    <div className="survey-preview-question">
      <strong>
        {localText(question.text, language)}
        {!question.required && ` (${t.surveys.optional})`}
      </strong>
      {question.kind === 'text' ? (
        <div className="survey-preview-text" />
      ) : (
        <ul>
          {answers.map((answer) => (
            <li key={answer}>{answer}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
