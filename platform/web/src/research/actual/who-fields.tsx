import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { useAll } from '../queries.ts';
import type { Participant } from '../research.ts';
import { researchTexts } from '../texts.ts';

type Props = { participant: string; error?: string; onParticipant: (id: string) => void };

/** Of which study, and of whom; only those who agree to notes can be chosen. */
export function WhoFields({ participant, error, onParticipant }: Props) {
  const t = useTexts(researchTexts).actual;
  const [study, setStudy] = useState('');
  const { data: studies = [] } = useAll('studies', {});
  const { data: people } = useAll('participants', { study }, study !== '');
  const agreeing = (people ?? []).filter(agrees);
  return (
    <>
      <ChoiceField
        label={t.study}
        value={study}
        choices={[{ value: '', label: t.choose }, ...studies.map(({ id, title }) => ({ value: id, label: title }))]}
        onChange={(next) => {
          setStudy(next);
          onParticipant('');
        }}
      />
      <ChoiceField
        label={t.participant}
        description={people && agreeing.length < people.length ? t.onlyAgreeing : undefined}
        value={participant}
        choices={[
          { value: '', label: t.choose },
          ...agreeing.map(({ id, pseudonym }) => ({ value: id, label: pseudonym })),
        ]}
        error={error}
        onChange={onParticipant}
      />
    </>
  );
}

function agrees({ consents }: Participant): boolean {
  const stands = (purpose: string) => consents.some((one) => one.purpose === purpose && one.state === 'given');
  return stands('take-part') && stands('notes');
}
