import { Textfield } from '@digdir/designsystemet-react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { type ConsentChannel, type ConsentDraft, consentChannels } from '../research.ts';
import { researchTexts } from '../texts.ts';

type ConsentFieldsProps = {
  draft: ConsentDraft;
  errorOf: (field: string) => string | undefined;
  onChange: (draft: ConsentDraft) => void;
};

/** When a consent was given, how, and until when it holds. */
export function ConsentFields({ draft, errorOf, onChange }: ConsentFieldsProps) {
  const t = useTexts(researchTexts);
  return (
    <>
      <Textfield
        type="date"
        label={t.participants.givenOn}
        required
        value={draft.givenOn}
        error={errorOf('givenOn')}
        onChange={(event) => onChange({ ...draft, givenOn: event.target.value })}
      />
      <Textfield
        type="date"
        label={t.participants.until}
        description={t.participants.untilHelp}
        value={draft.until ?? ''}
        error={errorOf('until')}
        onChange={(event) => onChange({ ...draft, until: event.target.value || undefined })}
      />
      <ChoiceField
        label={t.participants.channel}
        value={draft.channel}
        choices={consentChannels.map((channel) => ({ value: channel, label: t.channels[channel] }))}
        error={errorOf('channel')}
        onChange={(channel) => onChange({ ...draft, channel: channel as ConsentChannel })}
      />
    </>
  );
}

/** Given today, in writing: what most often holds. */
export function newConsent(): ConsentDraft {
  return { givenOn: new Date().toLocaleDateString('sv'), channel: 'written' };
}
