import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { journeyPage } from '../api.ts';
import type { LaneKind } from '../model/journey.ts';
import { useVocabulary } from '../queries.ts';
import { journeyTexts } from '../texts.ts';
import type { Outline } from './api.ts';
import { ChoiceCard } from './choice-card.tsx';
import { type Managed, OwnCard } from './own-card.tsx';
import { useOwnTemplates, useStandardTemplates } from './queries.ts';

/** What a new journey begins as. */
export type Choice =
  | { how: 'four' | 'blueprint' }
  | { how: 'sheet' }
  | { how: 'today'; today: string }
  | { how: 'standard'; key: string }
  | { how: 'own'; id: string };

interface BeginningProps {
  choice: Choice;
  onChange: (choice: Choice) => void;
  /** Whether somebody has tried to go on without saying which of today’s journeys. */
  missing: boolean;
}

interface GalleryProps extends BeginningProps {
  onManage: (managed: Managed) => void;
}

/** The lanes that somebody begins with who takes no template. */
export function startingLanes(
  how: 'four' | 'blueprint',
  vocabulary: { laneKinds: { kind: LaneKind }[]; startLanes: LaneKind[] },
): LaneKind[] {
  const all = vocabulary.laneKinds.map(({ kind }) => kind).filter((kind) => kind !== 'own' && kind !== 'notes');
  return how === 'four' ? vocabulary.startLanes : all;
}

/** All there is to begin with: on one's own, the product's templates, and the municipality's. */
export function Gallery({ choice, onChange, missing, onManage }: GalleryProps) {
  const t = useTexts(journeyTexts);
  const standard = useStandardTemplates();
  const own = useOwnTemplates();
  return (
    <>
      <fieldset className="template-group">
        <legend>{t.start.how}</legend>
        <div className="template-cards">
          <OnOnesOwn choice={choice} onChange={onChange} missing={missing} />
        </div>
      </fieldset>
      <fieldset className="template-group">
        <legend>{t.templates.standard}</legend>
        {standard.isPending && <ListSkeleton rows={2} />}
        <ProblemMessage error={standard.error} onRetry={() => void standard.refetch()} />
        <div className="template-cards">
          {standard.data?.map(({ key, title, purpose, outline }) => (
            <ChoiceCard
              key={key}
              value={`standard/${key}`}
              title={title}
              hint={purpose}
              outline={outline}
              chosen={choice.how === 'standard' && choice.key === key}
              onChoose={() => onChange({ how: 'standard', key })}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className="template-group">
        <legend>{t.templates.own}</legend>
        {own.isPending && <ListSkeleton rows={1} />}
        <ProblemMessage error={own.error} onRetry={() => void own.refetch()} />
        {own.data?.length === 0 && <p className="template-facts">{t.templates.none}</p>}
        <div className="template-cards">
          {own.data?.map((template) => (
            <OwnCard
              key={template.id}
              template={template}
              chosen={choice.how === 'own' && choice.id === template.id}
              onChoose={() => onChange({ how: 'own', id: template.id })}
              onManage={onManage}
              onGone={() => onChange({ how: 'four' })}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}

function OnOnesOwn({ choice, onChange, missing }: BeginningProps) {
  const t = useTexts(journeyTexts);
  const { alias } = useMunicipality();
  const vocabulary = useVocabulary(alias).data;
  const outlineOf = (how: 'four' | 'blueprint'): Outline | undefined =>
    vocabulary && {
      phases: [{ name: t.start.phase, steps: 3 }],
      lanes: startingLanes(how, vocabulary).map((kind) => ({ kind, label: t.lanes[kind].label })),
      steps: 3,
      cards: 0,
    };
  return (
    <>
      {(['four', 'blueprint'] as const).map((how) => (
        <ChoiceCard
          key={how}
          value={how}
          title={t.templates[how]}
          hint={t.templates[`${how}Hint`]}
          outline={outlineOf(how)}
          chosen={choice.how === how}
          onChoose={() => onChange({ how })}
        />
      ))}
      <ChoiceCard
        value="sheet"
        title={t.start.sheet}
        hint={t.start.sheetHint}
        chosen={choice.how === 'sheet'}
        onChoose={() => onChange({ how: 'sheet' })}
      />
      <ChoiceCard
        value="today"
        title={t.templates.today}
        hint={t.templates.todayHint}
        chosen={choice.how === 'today'}
        onChoose={() => onChange({ how: 'today', today: '' })}
      >
        {choice.how === 'today' && (
          <Todays today={choice.today} missing={missing} onChange={(today) => onChange({ how: 'today', today })} />
        )}
      </ChoiceCard>
    </>
  );
}

type TodaysProps = { today: string; missing: boolean; onChange: (today: string) => void };

/** Which of today's journeys: the two hundred that were written last. */
function Todays({ today, missing, onChange }: TodaysProps) {
  const t = useTexts(journeyTexts);
  const { alias } = useMunicipality();
  const found = useQuery({
    queryKey: [alias, 'journeys', 'todays'],
    queryFn: () => journeyPage(alias, { kind: 'today' }, undefined, 200).then(({ items }) => items),
  });
  return (
    <Field>
      <Label>{t.templates.whichToday}</Label>
      <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />
      <Select value={today} aria-invalid={missing || undefined} onChange={(event) => onChange(event.target.value)}>
        <Select.Option value="">{t.templates.choose}</Select.Option>
        {found.data?.map(({ id, title }) => (
          <Select.Option key={id} value={id}>
            {title}
          </Select.Option>
        ))}
      </Select>
      {missing && <ValidationMessage>{t.templates.needsToday}</ValidationMessage>}
    </Field>
  );
}
