import { useTexts } from '../../i18n/use-texts.tsx';
import type { Card } from '../model/journey.ts';
import { journeyTexts } from '../texts.ts';
import { useActions } from './actions.ts';
import { useEditor } from './context.ts';
import { ChoiceField, TextField } from './fields.tsx';
import { useNames } from './names.ts';

/** Who the user takes to be responsible for what they meet: to be held against who is. */
export function PerceivedOwner({ card }: { card: Card }) {
  const { vocabulary } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const { units } = useNames();
  return (
    <TextField
      label={t.production.perceivedOwner}
      value={card.perceivedOwner}
      limit={vocabulary.limits.short}
      suggestions={units}
      onCommit={(value) => act.set('card', card.id, 'perceivedOwner', value, `perceivedOwner/${card.id}`)}
    />
  );
}

/** How a piece of work is produced: what the rubber-band-engine test looks at. What is not chosen is unknown. */
export function ProductionFields({ card }: { card: Card }) {
  const { vocabulary } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const choice = <C extends string>(
    field: 'decision' | 'dataSource' | 'trigger',
    codes: readonly C[],
    names: Record<C, string>,
  ) => (
    <ChoiceField
      label={t.production[field]}
      value={card[field] ?? ''}
      choices={[['', t.inspector.unknown], ...codes.map((code) => [code, names[code]] as const)]}
      onCommit={(value) => act.set('card', card.id, field, value)}
    />
  );
  return (
    <>
      {choice('decision', vocabulary.decisions, t.decision)}
      {choice('dataSource', vocabulary.dataSources, t.dataSource)}
      {choice('trigger', vocabulary.triggers, t.trigger)}
      <TextField
        label={t.production.mandate}
        value={card.mandate}
        limit={vocabulary.limits.short}
        onCommit={(value) => act.set('card', card.id, 'mandate', value, `mandate/${card.id}`)}
      />
    </>
  );
}
