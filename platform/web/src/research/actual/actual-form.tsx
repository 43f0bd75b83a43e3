import { Button, Textfield } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Form } from '../../ui/form.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { Choice } from '../../ui/picker.tsx';
import { ProblemMessage, useFieldError } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { useToast } from '../../ui/toast.tsx';
import { change, create } from '../api.ts';
import { useRefresh, useThing } from '../queries.ts';
import type { ActualJourney, FileFault, Touchpoint } from '../research.ts';
import { researchTexts } from '../texts.ts';
import { FileFaults, FromFile } from './from-file.tsx';
import { TouchpointFields } from './touchpoint-fields.tsx';
import { WhoFields } from './who-fields.tsx';
import './actual-form.css';

type Props = {
  journey: string;
  /** The one that is changed; none when it is new. */
  edited?: string;
  steps: { id: string; name: string }[];
  channels: Choice[];
  /** Reads a file into touchpoints; whoever knows the plan does that. */
  onFile: (file: File) => Promise<{ touchpoints: Touchpoint[]; faults: FileFault[] }>;
  onDone: (saved?: string) => void;
};

/** What one participant went through: the touchpoints in the order in which they happened. */
export function ActualJourneyForm({ edited, ...props }: Props) {
  const { data: journey, error, refetch } = useThing('actual-journeys', edited ?? '');
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (edited && !journey) return <PageSkeleton />;
  return <Editor {...props} before={journey} />;
}

/** A touchpoint and by what its fields are known while it is moved. */
type Row = { key: number; touchpoint: Touchpoint };
let keys = 0;
const rowOf = (touchpoint: Touchpoint): Row => ({ key: ++keys, touchpoint });

function Editor({
  before,
  journey,
  steps,
  channels,
  onFile,
  onDone,
}: Omit<Props, 'edited'> & { before?: ActualJourney }) {
  const t = useTexts(researchTexts).actual;
  const all = useTexts(researchTexts);
  const { alias } = useMunicipality();
  const tell = useToast();
  const refresh = useRefresh();
  const [participant, setParticipant] = useState('');
  const [toldOn, setToldOn] = useState(before?.toldOn ?? new Date().toLocaleDateString('sv'));
  const [rows, setRows] = useState<Row[]>(() => (before?.touchpoints ?? []).map(rowOf));
  const [faults, setFaults] = useState<FileFault[]>([]);
  const touchpoints = rows.map((row) => row.touchpoint);
  const save = useMutation({
    mutationFn: () =>
      before
        ? change(alias, 'actual-journeys', before, { toldOn, touchpoints })
        : create(alias, 'actual-journeys', { participant, journey, toldOn, touchpoints }),
    onSuccess: async ({ id }) => {
      tell({ text: all.saved });
      await refresh();
      onDone(id);
    },
  });
  const errorOf = useFieldError(save.error);
  const put = (at: number, touchpoint: Touchpoint) =>
    setRows(rows.map((row, each) => (each === at ? { ...row, touchpoint } : row)));
  const move = (at: number, to: number) => {
    const moved = rows[at];
    if (moved) setRows(rows.toSpliced(at, 1).toSpliced(to, 0, moved));
  };
  return (
    <Panel padded>
      <Form
        draft={[participant, toldOn, touchpoints]}
        busy={save.isPending}
        error={save.error}
        onSubmit={() => save.mutate()}
        onCancel={() => onDone()}
      >
        {before ? (
          <p>{before.pseudonym}</p>
        ) : (
          <WhoFields participant={participant} error={errorOf('participant')} onParticipant={setParticipant} />
        )}
        <Textfield
          type="date"
          label={t.toldOn}
          required
          value={toldOn}
          error={errorOf('toldOn')}
          onChange={(event) => setToldOn(event.target.value)}
        />
        <h2 className="actual-heading">{t.happened}</h2>
        {rows.length === 0 && (
          <EmptyState
            why={errorOf('touchpoints') ?? t.empty}
            action={
              <Button
                variant="secondary"
                onClick={() =>
                  setRows(steps.map(({ id, name }) => rowOf({ trace: id, kind: 'action', done: name, failed: false })))
                }
              >
                {t.asPlanned}
              </Button>
            }
          />
        )}
        {rows.length === 0 && (
          <FromFile
            onFile={onFile}
            onRead={(read) => {
              setRows(read.touchpoints.map(rowOf));
              setFaults(read.faults);
            }}
          />
        )}
        {faults.length > 0 && <FileFaults faults={faults} />}
        <ol className="actual-touchpoints">
          {rows.map(({ key, touchpoint }, at) => (
            <li key={key}>
              <TouchpointFields
                number={at + 1}
                last={at === rows.length - 1}
                touchpoint={touchpoint}
                steps={steps}
                channels={channels}
                errorOf={(field) => errorOf(`touchpoints[${at}].${field}`)}
                onChange={(next) => put(at, next)}
                onMove={(by) => move(at, at + by)}
                onRemove={() => setRows(rows.toSpliced(at, 1))}
              />
            </li>
          ))}
        </ol>
        <Button
          variant="secondary"
          onClick={() => setRows([...rows, rowOf({ kind: 'action', failed: false })])}
          className="actual-more"
        >
          <PlusIcon aria-hidden />
          {t.more}
        </Button>
      </Form>
    </Panel>
  );
}
