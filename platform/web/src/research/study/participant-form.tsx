import { Checkbox, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Form } from '../../ui/form.tsx';
import { useFieldError } from '../../ui/problem-message.tsx';
import { useToast } from '../../ui/toast.tsx';
import { change, create } from '../api.ts';
import { useRefresh } from '../queries.ts';
import { type Participant, type Purpose, purposes, type Side, sides } from '../research.ts';
import { researchTexts } from '../texts.ts';
import { ConsentFields, newConsent } from './consent-fields.tsx';

type ParticipantFormProps = { study: string; participant?: Participant; onDone: () => void };

/** A new participant with what they agreed to, or another pseudonym for one who is there. */
export function ParticipantForm({ study, participant, onDone }: ParticipantFormProps) {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  const tell = useToast();
  const refresh = useRefresh();
  const [pseudonym, setPseudonym] = useState(participant?.pseudonym ?? '');
  const [side, setSide] = useState<Side>(participant?.side ?? 'citizen');
  const [agreed, setAgreed] = useState<Purpose[]>(['take-part', 'notes']);
  const [consent, setConsent] = useState(newConsent);
  const save = useMutation({
    mutationFn: () =>
      participant
        ? change(alias, 'participants', participant, { pseudonym, side })
        : create(alias, 'participants', {
            study,
            pseudonym,
            side,
            consents: agreed.map((purpose) => ({ purpose, ...consent })),
          }),
    onSuccess: async () => {
      tell({ text: t.saved });
      onDone();
      await refresh();
    },
  });
  const errorOf = useFieldError(save.error);
  const tick = (purpose: Purpose, yes: boolean) =>
    setAgreed(purposes.filter((one) => (one === purpose ? yes : agreed.includes(one))));
  return (
    <Form
      draft={[pseudonym, side, agreed, consent]}
      busy={save.isPending}
      error={save.error}
      onSubmit={() => save.mutate()}
      onCancel={onDone}
    >
      <Textfield
        label={t.participants.pseudonym}
        required
        description={t.participants.pseudonymHelp}
        value={pseudonym}
        error={errorOf('pseudonym')}
        onChange={(event) => setPseudonym(event.target.value)}
      />
      <ChoiceField
        label={t.participants.side}
        value={side}
        choices={sides.map((one) => ({ value: one, label: t.sides[one] }))}
        error={errorOf('side')}
        onChange={(next) => setSide(next as Side)}
      />
      {!participant && (
        <>
          <Fieldset>
            <Fieldset.Legend>{t.participants.consents}</Fieldset.Legend>
            <Fieldset.Description>{t.participants.consentsHelp}</Fieldset.Description>
            <div className="consent-boxes">
              {purposes.map((purpose) => (
                <Checkbox
                  key={purpose}
                  label={t.purposesLong[purpose]}
                  checked={agreed.includes(purpose)}
                  onChange={(event) => tick(purpose, event.target.checked)}
                />
              ))}
            </div>
          </Fieldset>
          {agreed.length > 0 && (
            <ConsentFields
              draft={consent}
              errorOf={(field) => errorOf(`consents[0].${field}`) ?? errorOf(field)}
              onChange={setConsent}
            />
          )}
        </>
      )}
    </Form>
  );
}
