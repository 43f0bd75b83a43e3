import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Secret } from '../../ui/secret.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { channels, endStates, type Survey } from '../measurement.ts';
import { measurementTexts } from '../texts.ts';

/** Where people answer, with a link for each place that asks, so that one can see later where nobody was asked. */
export function PublicLink({ survey }: { survey: Survey }) {
  const t = useTexts(measurementTexts);
  const ui = useTexts(uiTexts);
  const [chosen, setChosen] = useState({ slutt: '', kanal: '', lang: '' });
  const query = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== '')).toString();
  const address = `${window.location.origin}${survey.path}${query && `?${query}`}`;
  const unsaid = { value: '', label: t.surveys.unsaid };
  return (
    <Panel title={t.surveys.link} padded>
      <div className="survey-link">
        <p className="small-words">{t.surveys.linkHelp}</p>
        <div className="survey-link-choices">
          {survey.asksEndState && (
            <ChoiceField
              label={t.results.endState}
              value={chosen.slutt}
              choices={[unsaid, ...endStates.map((value) => ({ value, label: t.endStates[value] }))]}
              onChange={(slutt) => setChosen({ ...chosen, slutt })}
            />
          )}
          {survey.asksChannel && (
            <ChoiceField
              label={t.results.channel}
              value={chosen.kanal}
              choices={[unsaid, ...channels.map((value) => ({ value, label: t.channels[value] }))]}
              onChange={(kanal) => setChosen({ ...chosen, kanal })}
            />
          )}
          <ChoiceField
            label={t.surveys.language}
            value={chosen.lang}
            choices={[
              { value: '', label: t.surveys.theirLanguage },
              { value: 'nb', label: ui.languages.nb },
              { value: 'nn', label: ui.languages.nn },
              { value: 'en', label: ui.languages.en },
            ]}
            onChange={(lang) => setChosen({ ...chosen, lang })}
          />
        </div>
        <Secret label={t.surveys.address} value={address} />
      </div>
    </Panel>
  );
}
