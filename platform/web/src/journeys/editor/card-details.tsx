import { useEffect, useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { ClaimPoint } from '../experience/point-parts.tsx';
import { WritesHere } from '../live/others.tsx';
import type { Card, LaneKind } from '../model/journey.ts';
import { cellOf } from '../model/operations.ts';
import { lanesOf } from '../model/order.ts';
import { usePersonas } from '../persona/queries.ts';
import { journeyTexts } from '../texts.ts';
import { useActions } from './actions.ts';
import { ArrowsSection } from './arrows.tsx';
import { useEditor, useJourneyState } from './context.ts';
import { EvidenceSection } from './evidence.tsx';
import { ChoiceField, NumberField, TextField } from './fields.tsx';
import { RemoveButton } from './inspector.tsx';
import { useNames } from './names.ts';
import { AnsweredBy, OpportunityFields } from './opportunities.tsx';
import { PerceivedOwner, ProductionFields } from './production-fields.tsx';
import { Side } from './side.tsx';
import { ThreadLink } from './thread-link.tsx';
import { cardName, reveal } from './view.ts';

/** What a card is in the red thread, when it is more than a card. */
const THINGS: Partial<Record<LaneKind, string>> = { 'pain-points': 'pain-point', opportunities: 'opportunity' };

/** A card with the fields that its lane gives it. */
export function CardDetails({ id }: { id: string }) {
  const { vocabulary } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const card = useJourneyState((state) => state.card[id]);
  const lane = useJourneyState((state) => state.lane[card?.lane ?? '']);
  const step = useJourneyState((state) => state.step[card?.step ?? '']);
  const lanes = useJourneyState(lanesOf);
  useEffect(() => reveal(cardName(id)), [id]); // the panel takes room from the grid
  if (!card || !lane) return null;
  const claim = lane.kind === 'experience';
  const engine = vocabulary.laneKinds.some((kind) => kind.kind === lane.kind && kind.engine);
  const others = lanes.filter((other) => (other.kind === 'experience') === claim);
  return (
    <Side
      place={step?.name}
      title={lane.label}
      closeLabel={t.inspector.close}
      footer={<RemoveButton label={t.inspector.removeCard} onRemove={() => act.removeCard(id)} />}
    >
      <WritesHere card={id} />
      <TextField
        label={claim ? t.inspector.feeling : t.inspector.text}
        name="inspector"
        multiline={!claim}
        required
        value={card.text}
        limit={vocabulary.limits.text}
        onCommit={(text) => act.set('card', id, 'text', text, `text/${id}`)}
      />
      {claim && <ClaimFields card={card} />}
      {lane.kind === 'touchpoints' && <ChannelField card={card} />}
      {engine && <EngineFields card={card} />}
      {(lane.kind === 'touchpoints' || lane.kind === 'frontstage') && <PerceivedOwner card={card} />}
      {lane.kind === 'pain-points' && <PainFields card={card} />}
      {lane.kind === 'pain-points' && <AnsweredBy pain={card} />}
      {lane.kind === 'opportunities' && <OpportunityFields card={card} />}
      <ArrowsSection card={card} />
      {claim && <ClaimPoint card={card} />}
      <EvidenceSection card={card} />
      <ThreadLink kind={THINGS[lane.kind] ?? 'card'} id={id} />
      {others.length > 1 && (
        <ChoiceField
          label={t.inspector.inLane}
          value={card.lane}
          choices={others.map((other) => [other.id, other.label] as const)}
          onCommit={(to) => act.moveCard(id, card.step, to)}
        />
      )}
    </Side>
  );
}

function ChannelField({ card }: { card: Card }) {
  const { vocabulary } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const known = t.channels as Record<string, string>;
  return (
    <ChoiceField
      label={t.inspector.channel}
      value={card.channel ?? ''}
      choices={[
        ['', t.inspector.none],
        ...vocabulary.channels.map((channel) => [channel, known[channel] ?? channel] as const),
      ]}
      onCommit={(channel) => act.set('card', card.id, 'channel', channel)}
    />
  );
}

function EngineFields({ card }: { card: Card }) {
  const { vocabulary } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const { units, systems } = useNames();
  const field = (k: 'performer' | 'unit' | 'system', suggestions?: readonly string[]) => (
    <TextField
      label={t.inspector[k]}
      value={card[k]}
      limit={vocabulary.limits.short}
      suggestions={suggestions}
      onCommit={(value) => act.set('card', card.id, k, value, `${k}/${card.id}`)}
    />
  );
  return (
    <>
      {field('performer')}
      {field('unit', units)}
      {field('system', systems)}
      <ChoiceField
        label={t.inspector.automation}
        value={card.automation ?? ''}
        choices={[['', t.inspector.unknown], ...vocabulary.automation.map((a) => [a, t.automation[a]] as const)]}
        onCommit={(automation) => act.set('card', card.id, 'automation', automation)}
      />
      <ProductionFields card={card} />
    </>
  );
}

/** The lanes where a pain point can have its cause: what the organisation does, seen or unseen. */
const CAUSES: readonly LaneKind[] = ['frontstage', 'backstage', 'support', 'systems', 'unit', 'own'];

function PainFields({ card }: { card: Card }) {
  const act = useActions();
  const t = useTexts(journeyTexts);
  const lanes = useJourneyState(lanesOf).filter((lane) => CAUSES.includes(lane.kind) || lane.id === card.rootCause);
  return (
    <>
      <ChoiceField
        label={t.inspector.weight}
        description={t.inspector.weightHint}
        value={card.weight === undefined ? '' : String(card.weight)}
        choices={[['', t.inspector.unknown], ...['1', '2', '3', '4', '5'].map((n) => [n, n] as const)]}
        onCommit={(weight) => act.set('card', card.id, 'weight', weight === '' ? undefined : Number(weight))}
      />
      <ChoiceField
        label={t.inspector.rootCause}
        value={card.rootCause ?? ''}
        choices={[['', t.inspector.unknown], ...lanes.map((lane) => [lane.id, lane.label] as const)]}
        onCommit={(lane) => act.set('card', card.id, 'rootCause', lane)}
      />
    </>
  );
}

function ClaimFields({ card }: { card: Card }) {
  const [clash, setClash] = useState(false);
  const { vocabulary, store } = useEditor();
  const act = useActions();
  const format = useFormat();
  const t = useTexts(journeyTexts);
  const voices = useJourneyState((state) => {
    const all = Object.values(state.card).flatMap((c) => (c.lane === card.lane && c.whose ? [c.whose] : []));
    return [...new Set(all)].sort().join('\n');
  });
  const others = useJourneyState((state) => cellOf(state, card.step, card.lane)).filter((id) => id !== card.id);
  const personas = usePersonas();
  const named = useJourneyState((state) => (card.persona ? state.personas[card.persona] : undefined));
  // A persona may feel several things in a step; two that are only named in words may not be the same.
  const taken = card.persona
    ? []
    : others.flatMap((id) => {
        const other = store.getState().state.card[id];
        return other && !other.persona ? [other.whose ?? ''] : [];
      });
  const choices = personas.map(({ id, name }) => [id, name] as const);
  if (named && !personas.some(({ id }) => id === named.id)) choices.push([named.id, named.name]);
  return (
    <>
      <NumberField
        label={t.inspector.felt}
        description={t.inspector.feltHint}
        required
        value={card.felt}
        low={-2}
        high={2}
        show={(value) => format.number(value, { maximumFractionDigits: 1, signDisplay: 'exceptZero' })}
        onCommit={(felt) =>
          act.set(
            'card',
            card.id,
            'felt',
            felt === undefined ? undefined : Math.round(felt * 10) / 10,
            `felt/${card.id}`,
          )
        }
      />
      <ChoiceField
        label={t.persona.one}
        description={t.persona.claimHint}
        value={card.persona ?? ''}
        choices={[['', t.persona.noOne], ...choices]}
        onCommit={(persona) => act.set('card', card.id, 'persona', persona || null)}
      />
      <TextField
        label={t.inspector.whose}
        value={card.whose}
        limit={vocabulary.limits.short}
        suggestions={voices.split('\n').filter(Boolean)}
        error={clash ? t.inspector.twin : undefined}
        onCommit={(whose) => {
          setClash(taken.includes(whose));
          if (!taken.includes(whose)) act.set('card', card.id, 'whose', whose, `whose/${card.id}`);
        }}
      />
    </>
  );
}
