import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTexts } from '../../i18n/use-texts.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useActions } from '../editor/actions.ts';
import { useEditor, useJourney } from '../editor/context.ts';
import { journeyTexts } from '../texts.ts';
import { type JourneyVersion, type Plan, restorationPlan, restoreVersion } from './api.ts';
import { useVersionName, versionsKey } from './use-versions.ts';

/** Tells what becomes of the journey before it is made what it was. */
export function RestoreDialog({ version, onClose }: { version: JourneyVersion; onClose: () => void }) {
  const { municipality, id, store } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const tell = useToast();
  const queries = useQueryClient();
  const name = useVersionName()(version);
  const seq = useJourney((journey) => journey.seq);
  const saving = useJourney((journey) => journey.saving);
  const plan = useQuery({
    queryKey: [municipality, 'journeys', 'restoration', version.id, seq],
    queryFn: () => restorationPlan(municipality, version.id),
    staleTime: 0,
    gcTime: 0,
  });
  const restore = useMutation({
    mutationFn: async () => {
      const stood = store.getState().state; // the stream may tell of it before the answer comes
      return { ...(await restoreVersion(municipality, version.id)), stood };
    },
    onSuccess: async ({ stood, operations }) => {
      await store.getState().taken(stood, operations, t.versions.restore);
      await queries.invalidateQueries({ queryKey: versionsKey(municipality, id) });
      tell({ text: t.versions.restored({ name }), undo: () => act.turn('undo') });
      onClose();
    },
  });
  return (
    <ConfirmDialog
      open
      mild
      title={t.versions.restoreTitle({ name })}
      verb={t.versions.restore}
      busy={restore.isPending || plan.isPending || saving !== 'saved'}
      error={restore.error}
      onConfirm={() => restore.mutate()}
      onClose={onClose}
    >
      {plan.isPending && <ListSkeleton rows={2} />}
      <ProblemMessage error={plan.error} onRetry={() => void plan.refetch()} />
      {plan.data && <Told plan={plan.data} />}
    </ConfirmDialog>
  );
}

function Told({ plan }: { plan: Plan }) {
  const t = useTexts(journeyTexts);
  const ways = ['added', 'changed', 'deleted'] as const;
  const changes = plan.counts.flatMap((count) =>
    ways
      .filter((way) => count[way] > 0)
      .map((way) => t.versions.plan[way]({ what: t.history.things[count.element]({ n: count[way] }) })),
  );
  if (changes.length === 0) return <p>{t.versions.unchanged}</p>;
  return (
    <>
      <p>{t.versions.safety}</p>
      <ul>
        {changes.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {plan.comments > 0 && <p>{t.versions.commentsGo({ n: plan.comments })}</p>}
      {plan.lost > 0 && <p>{t.versions.lost({ n: plan.lost })}</p>}
    </>
  );
}
