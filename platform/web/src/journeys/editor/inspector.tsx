import { Button } from '@digdir/designsystemet-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useTexts } from '../../i18n/use-texts.tsx';
import { CopiedFrom } from '../copy/copied-from.tsx';
import type { Arrow, Lane, Phase, Step } from '../model/journey.ts';
import { journeyTexts } from '../texts.ts';
import { useActions } from './actions.ts';
import { ArrowDetails } from './arrows.tsx';
import { CardDetails } from './card-details.tsx';
import { useEditor, useJourneyState, useView } from './context.ts';
import { TextField } from './fields.tsx';
import { JourneyDetails } from './journey-details.tsx';
import { Side } from './side.tsx';
import { StepDetails } from './step-details.tsx';

/** What is selected, with all its fields. */
export function Inspector() {
  const selected = useView((view) => view.selected);
  const row = useJourneyState((state) =>
    selected && selected.e !== 'journey' ? state[selected.e][selected.id] : undefined,
  );
  if (selected?.e === 'journey') return <JourneyDetails />;
  if (!selected || !row) return null;
  if (selected.e === 'card') return <CardDetails key={selected.id} id={selected.id} />;
  if (selected.e === 'arrow') return <ArrowDetails key={selected.id} arrow={row as Arrow} />;
  if (selected.e === 'step') return <StepDetails key={selected.id} step={row as Step} />;
  if (selected.e === 'phase') return <PhaseDetails key={selected.id} phase={row as Phase} />;
  return <LaneDetails key={selected.id} lane={row as Lane} />;
}

function PhaseDetails({ phase }: { phase: Phase }) {
  const { vocabulary } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  return (
    <Side
      place={t.inspector.phase}
      title={phase.name}
      closeLabel={t.inspector.close}
      footer={<RemoveButton label={t.inspector.removePhase} onRemove={() => act.removePhase(phase.id)} />}
    >
      <TextField
        label={t.inspector.name}
        name="inspector"
        required
        value={phase.name}
        limit={vocabulary.limits.name}
        onCommit={(name) => act.set('phase', phase.id, 'name', name, `name/${phase.id}`)}
      />
    </Side>
  );
}

function LaneDetails({ lane }: { lane: Lane }) {
  const { vocabulary, view } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  return (
    <Side
      place={t.inspector.lane}
      title={lane.label}
      closeLabel={t.inspector.close}
      footer={<RemoveButton label={t.inspector.removeLane} onRemove={() => act.removeLane(lane.id)} />}
    >
      <TextField
        label={t.inspector.label2}
        name="inspector"
        required
        value={lane.label}
        limit={vocabulary.limits.name}
        onCommit={(label) => act.set('lane', lane.id, 'label', label, `label/${lane.id}`)}
      />
      <p className="mv-quiet">
        {t.inspector.kind}: {t.lanes[lane.kind].label}
      </p>
      <CopiedFrom id={lane.id} />
      {lane.kind === 'experience' && (
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() => view.setState({ panel: 'experience', selected: undefined })}
        >
          {t.curve.open}
        </Button>
      )}
    </Side>
  );
}

/** The last thing of a panel, and never in the way: deleting can be undone. */
export function RemoveButton({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <Button variant="tertiary" data-color="danger" data-size="sm" onClick={onRemove}>
      <TrashIcon aria-hidden />
      {label}
    </Button>
  );
}
