import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Form } from '../../ui/form.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { type Choice, FixedPicker, Picker } from '../../ui/picker.tsx';
import { useFieldError } from '../../ui/problem-message.tsx';
import { useToast } from '../../ui/toast.tsx';
import { cardsOf, journeys, speak } from '../api.ts';
import { allPoints } from '../indicator/finding.ts';
import type { Indicator, Series, TestimonyDraft } from '../measurement.ts';
import { measurementKey, useChange } from '../queries.ts';
import { measurementTexts } from '../texts.ts';
import { StanceField } from './indicator-picker.tsx';

type Props = { indicator: Indicator; series: Series; open: boolean; onClose: () => void };

/** From the indicator: chooses the journey and the card that it speaks of. */
export function TestimonyDialog({ open, ...rest }: Props) {
  const t = useTexts(measurementTexts).testimony;
  return (
    <FormDialog open={open} title={t.newTitle} onClose={rest.onClose}>
      <p>{t.newLead}</p>
      <Fields {...rest} />
    </FormDialog>
  );
}

function Fields({ indicator, series, onClose }: Omit<Props, 'open'>) {
  const t = useTexts(measurementTexts).testimony;
  const format = useFormat();
  const { alias } = useMunicipality();
  const tell = useToast();
  const [journey, setJourney] = useState<Choice[]>([]);
  const [card, setCard] = useState<Choice[]>([]);
  const [stance, setStance] = useState('for');
  const [observation, setObservation] = useState('');
  const [tried, setTried] = useState(false);
  const cards = useCards(journey[0]?.value);
  const save = useChange((municipality, draft: TestimonyDraft) => speak(municipality, indicator.id, draft));
  const errorOf = useFieldError(save.error);
  const points = allPoints(series).filter(({ id, figure }) => id && figure.state === 'known');
  return (
    <Form
      draft={[journey[0]?.value, card[0]?.value, stance, observation]}
      busy={save.isPending}
      error={save.error}
      verb={t.save}
      onCancel={onClose}
      onSubmit={() => {
        setTried(true);
        const chosen = card[0]?.value;
        if (!chosen) return;
        save.mutate(
          { card: chosen, stance: stance === 'for' ? 'for' : 'against', observation: observation || undefined },
          {
            onSuccess: () => {
              tell({ text: t.saved });
              onClose();
            },
          },
        );
      }}
    >
      <Picker
        label={t.journey}
        single
        findKey={measurementKey(alias, 'journeys', 'find')}
        find={(written) =>
          journeys(alias, written).then(({ items }) => items.map(({ id, title }) => ({ value: id, label: title })))
        }
        selected={journey}
        error={tried && journey.length === 0 ? t.needsJourney : undefined}
        onChange={(next) => {
          setJourney(next);
          setCard([]);
        }}
      />
      {journey.length > 0 && (
        <FixedPicker
          key={journey[0]?.value}
          label={t.card}
          single
          choices={cards}
          selected={card}
          error={errorOf('card') ?? (tried && card.length === 0 ? t.needsCard : undefined)}
          onChange={setCard}
        />
      )}
      <StanceField value={stance} onChange={setStance} />
      <ChoiceField
        label={t.by}
        description={t.byHelp}
        value={observation}
        choices={[
          { value: '', label: t.latest },
          ...points.map(({ id = '', from, to, figure }) => ({
            value: id,
            label: `${format.period(from, to)}: ${format.unit(indicator.definition.unit, figure.value ?? 0)}`,
          })),
        ]}
        error={errorOf('observation')}
        onChange={setObservation}
      />
    </Form>
  );
}

/** The cards of a journey as choices: what they say, and in which step. */
function useCards(journey: string | undefined): Choice[] {
  const { alias } = useMunicipality();
  const { data } = useQuery({
    queryKey: measurementKey(alias, 'journeys', journey ?? '', 'cards'),
    queryFn: () => cardsOf(alias, journey ?? ''),
    enabled: journey !== undefined,
  });
  const steps = new Map(data?.steps.map(({ id, name }) => [id, name]));
  return (data?.cards ?? [])
    .filter(({ text }) => text !== '')
    .map(({ id, text, step }) => ({ value: id, label: `${text} · ${steps.get(step) ?? ''}` }));
}
