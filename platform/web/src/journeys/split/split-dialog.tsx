import { Textfield } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../../api/problem.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Form } from '../../ui/form.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useEditor, useJourney, useJourneyState } from '../editor/context.ts';
import { Choice } from '../editor/move-dialog.tsx';
import { focusSoon, STEPS, spotName } from '../editor/view.ts';
import { useRefresh } from '../list/row-actions.ts';
import { phasesOf } from '../model/order.ts';
import { journeyTexts, type Messages } from '../texts.ts';
import { versionsKey } from '../versions/use-versions.ts';
import { type SplitPlan, split, splitPlan } from './api.ts';
import './split-dialog.css';

/** Chooses a run of phases that becomes a journey of its own, and tells beforehand what goes and what is lost. */
export function SplitDialog({ from }: { from: string }) {
  const { view } = useEditor();
  const t = useTexts(journeyTexts);
  const close = () => view.setState({ dividing: undefined });
  return (
    <FormDialog open title={t.split.title} onClose={close}>
      <Dividing begun={from} onClose={close} />
    </FormDialog>
  );
}

function Dividing({ begun, onClose }: { begun: string; onClose: () => void }) {
  const { municipality, id, store, view, vocabulary } = useEditor();
  const t = useTexts(journeyTexts);
  const tell = useToast();
  const queries = useQueryClient();
  const refresh = useRefresh();
  const phases = useJourneyState(phasesOf);
  const seq = useJourney((journey) => journey.seq);
  const saving = useJourney((journey) => journey.saving);
  const [from, setFrom] = useState(begun);
  // what is left must be something
  const [to, setTo] = useState(() => (phases[0]?.id === begun ? begun : (phases.at(-1)?.id ?? begun)));
  const [title, setTitle] = useState('');
  const [tried, setTried] = useState(false);
  const plan = useQuery({
    queryKey: [municipality, 'journeys', 'split', id, from, to, seq],
    queryFn: () => splitPlan(municipality, id, from, to),
    enabled: saving === 'saved',
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  const divide = useMutation({
    mutationFn: () => split(municipality, id, { from, to, title: title.trim(), seq: plan.data?.seq ?? seq }),
    onSuccess: async (made) => {
      await Promise.all([
        store.getState().anew(),
        refresh(),
        queries.invalidateQueries({ queryKey: versionsKey(municipality, id) }),
      ]);
      tell({ text: t.split.done({ title: made.title }) });
      onClose();
      view.setState({
        selected: { e: 'step', id: made.step },
        panel: 'inspector',
        active: { row: STEPS, col: made.step },
      });
      focusSoon(spotName({ row: STEPS, col: made.step }));
    },
  });
  const choices = phases.map((phase) => [phase.id, phase.name || '–'] as [string, string]);
  return (
    <Form
      draft={title}
      verb={t.split.open}
      busy={divide.isPending || plan.isFetching || saving !== 'saved'}
      error={divide.error}
      onSubmit={() => {
        setTried(true);
        if (title.trim() && plan.data) divide.mutate();
      }}
      onCancel={onClose}
    >
      <p>{t.split.lead}</p>
      <Choice label={t.split.first} value={from} choices={choices} onChange={setFrom} />
      <Choice label={t.split.last} value={to} choices={choices} onChange={setTo} />
      <Textfield
        label={t.split.name}
        required
        value={title}
        maxLength={vocabulary.limits.title}
        error={tried && !title.trim() ? t.split.needsName : undefined}
        onChange={(event) => setTitle(event.target.value)}
      />
      <div className="je-split" role="status">
        {plan.isPending && <ListSkeleton rows={2} />}
        {plan.error && <Refused error={plan.error} />}
        {plan.data && <Told plan={plan.data} />}
      </div>
    </Form>
  );
}

/** Why the phases cannot be divided off so. */
function Refused({ error }: { error: unknown }) {
  const t = useTexts(journeyTexts);
  const reason = reasonOf(error, t);
  return reason ? <p className="je-split-no">{reason}</p> : <ProblemMessage error={error} />;
}

function reasonOf(error: unknown, { split: words }: Messages): string | undefined {
  const rule = error instanceof Problem ? (error.rule ?? error.errors[0]?.rule) : undefined;
  const { compared, allPhases, backwards, empty } = words;
  return ({ compared, 'all-phases': allPhases, backwards, empty } as Record<string, string>)[rule ?? ''];
}

function Told({ plan }: { plan: SplitPlan }) {
  const t = useTexts(journeyTexts);
  return (
    <>
      <h3>{t.split.goes}</h3>
      <ul>
        <li>{t.split.phases({ n: plan.phases.length, names: plan.phases.join(', ') })}</li>
        <li>{t.split.things(plan)}</li>
      </ul>
      {plan.arrows.length > 0 && (
        <>
          <p>{t.split.cut({ n: plan.arrows.length })}</p>
          <ul>
            {plan.arrows.map((arrow) => (
              <li key={`${arrow.from}/${arrow.to}/${arrow.kind}`}>
                {t.split.arrow(arrow)} ({t.arrows.kinds[arrow.kind]}
                {arrow.label ? `: ${arrow.label}` : ''})
              </li>
            ))}
          </ul>
        </>
      )}
      {plan.painsAnswered > 0 && <p>{t.split.pains({ n: plan.painsAnswered })}</p>}
      <p>{t.split.undo}</p>
    </>
  );
}
