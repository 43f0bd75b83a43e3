import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../../api/problem.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Form } from '../../ui/form.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { type Choice, Picker } from '../../ui/picker.tsx';
import { ProblemMessage, words } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { useToast } from '../../ui/toast.tsx';
import { journey, journeyPage } from '../api.ts';
import { useEditor, useJourney, useJourneyState, useView } from '../editor/context.ts';
import { Choice as Choosing } from '../editor/move-dialog.tsx';
import { focusSoon, LABEL, STEPS, spotName } from '../editor/view.ts';
import { uuid } from '../model/uuid.ts';
import { journeyTexts, type Messages } from '../texts.ts';
import { type Copied, type Copying, type CopyPlan, copyInto, copyPlan, type Place, takeBackCopy } from './api.ts';

/** Copies a step or a lane into another journey. */
export function CopyDialog() {
  const { view } = useEditor();
  const copying = useView((v) => v.copying);
  const t = useTexts(journeyTexts).copying;
  const name = useJourneyState((state) =>
    copying?.e === 'step' ? state.step[copying.id]?.name : state.lane[copying?.id ?? '']?.label,
  );
  if (!copying || name === undefined) return null;
  const close = () => {
    view.setState({ copying: undefined });
    focusSoon(spotName(copying.e === 'step' ? { row: STEPS, col: copying.id } : { row: copying.id, col: LABEL }));
  };
  return (
    <FormDialog open title={t[copying.e]({ name })} onClose={close}>
      <CopyForm key={copying.id} copying={copying} name={name} onClose={close} />
    </FormDialog>
  );
}

function CopyForm({ copying, name, onClose }: { copying: Copying; name: string; onClose: () => void }) {
  const { municipality, id } = useEditor();
  const texts = useTexts(journeyTexts);
  const t = texts.copying;
  const tell = useTelling();
  const seq = useJourney((journey) => journey.seq);
  const saving = useJourney((journey) => journey.saving);
  const [into, setInto] = useState<Choice[]>([]);
  const [place, setPlace] = useState('');
  const [tried, setTried] = useState(false);
  // The same order is sent again when its answer was lost.
  const [mid, setMid] = useState(uuid);
  const target = into[0]?.value;
  const plan = useQuery({
    queryKey: [municipality, 'journeys', 'copy-plan', copying.id, target, seq],
    queryFn: () => copyPlan(municipality, id, copying, target ?? ''),
    enabled: target !== undefined && saving === 'saved',
    staleTime: 0,
    gcTime: 0,
  });
  const copy = useMutation({
    mutationFn: ({ phase, after }: Place) =>
      copyInto(municipality, id, {
        mid,
        thing: copying.e,
        id: copying.id,
        into: target ?? '',
        ...(phase ? { phase } : {}),
        ...(after ? { after } : {}),
      }),
    onSuccess: (copied) => {
      tell(name, copied);
      onClose();
    },
  });
  const places = plan.data?.places ?? [];
  const chosen = places[Number(place || places.length - 1)];
  return (
    <Form
      draft={undefined}
      verb={t.copy}
      busy={copy.isPending || (target !== undefined && plan.isPending)}
      error={isFull(copy.error) ? undefined : copy.error}
      onSubmit={() => {
        setTried(true);
        if (plan.data) copy.mutate(chosen ?? {});
      }}
      onCancel={onClose}
    >
      <Picker
        label={t.into}
        description={t.intoHint}
        single
        selected={into}
        onChange={(next) => {
          setInto(next);
          setPlace('');
          setMid(uuid());
        }}
        findKey={[municipality, 'journeys', 'copy-targets', id]}
        find={async (q) =>
          (await journeyPage(municipality, { q }, undefined, 20)).items
            .filter((journey) => journey.id !== id)
            .map((journey) => ({
              value: journey.id,
              label: journey.derivedFrom ? `${journey.title} (${texts.target.tag})` : journey.title,
            }))
        }
        {...(tried && !target ? { error: t.needsInto } : {})}
      />
      {target && plan.isPending && <ListSkeleton rows={2} />}
      <ProblemMessage error={plan.error} onRetry={() => void plan.refetch()} />
      {plan.data && places.length > 0 && (
        <Choosing
          label={t.place}
          value={place || String(places.length - 1)}
          onChange={setPlace}
          choices={places.map((one, i) => [String(i), placeName(one, t)])}
        />
      )}
      {plan.data && <Told told={plan.data.told} />}
      {isFull(copy.error) && <Full />}
    </Form>
  );
}

function placeName({ phaseName = '', afterName }: Place, t: Messages['copying']): string {
  if (phaseName)
    return afterName === undefined
      ? t.firstIn({ phase: phaseName })
      : t.afterStep({ name: afterName, phase: phaseName });
  return afterName === undefined ? t.firstLane : t.afterLane({ name: afterName });
}

/** What comes along, and what does not. */
function Told({ told }: { told: CopyPlan['told'] }) {
  const t = useTexts(journeyTexts).copying;
  const { cards, left, missing, lanes, evidence, lost, assumed, untold } = told;
  const sentences = [
    cards > 0 ? t.cards({ n: cards }) : t.noCards,
    lanes.length > 0 && t.newLanes({ names: lanes.join(', ') }),
    left > 0 && t.left({ n: left, names: missing.join(', ') }),
    assumed && t.assumed,
    untold && t.untold,
    evidence > 0 && t.evidence({ n: evidence }),
    lost > 0 && t.lost({ n: lost }),
    t.comments,
  ].filter((sentence) => typeof sentence === 'string');
  return (
    <div role="status">
      <strong>{t.happens}</strong>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

function isFull(error: unknown): boolean {
  return error instanceof Problem && error.errors[0]?.rule === 'too-many';
}

function Full() {
  const t = useTexts(journeyTexts);
  return <p role="alert">{t.refusals['too-many']}.</p>;
}

/** Says that it is done, with a way back. */
function useTelling(): (name: string, copied: Copied) => void {
  const { municipality } = useEditor();
  const t = useTexts(journeyTexts).copying;
  const ui = useTexts(uiTexts);
  const tell = useToast();
  return (name, copied) =>
    tell({
      text: t.copied({ name, title: copied.title }),
      undo: () =>
        void journey(municipality, copied.into)
          .then((now) => takeBackCopy(municipality, copied, now))
          .then(
            () => tell({ text: t.takenBack({ title: copied.title }) }),
            (problem) => tell({ text: words(ui, problem).title }),
          ),
    });
}
