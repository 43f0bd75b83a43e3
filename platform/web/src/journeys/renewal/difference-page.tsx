import { Button, Chip, Tag } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { type Column, DataTable, RowTitle } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel, PanelToolbar } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { difference } from '../api.ts';
import type { Changed, ChangeKind, Difference } from '../model/journey.ts';
import { paths } from '../paths.ts';
import { TargetTag } from '../status-tag.tsx';
import { journeyTexts } from '../texts.ts';
import { sides } from './sides.ts';
import { SidesPicker, useSideName } from './sides-picker.tsx';
import { useTold } from './told.ts';
import './difference-page.css';

const KINDS: readonly ChangeKind[] = ['changed', 'merged', 'removed', 'new', 'kept'];
const COLOURS = { kept: 'neutral', changed: 'info', merged: 'info', removed: 'rust', new: 'moss' } as const;

/** How a new journey differs from today's, as a list: a drawing would only show the half of it. */
export function DifferencePage() {
  const { id = '' } = useParams({ strict: false });
  const { slag, fra, til } = useSearch({ strict: false }) as { slag?: string; fra?: string; til?: string };
  const { alias } = useMunicipality();
  const t = useTexts(journeyTexts);
  const navigate = useNavigate();
  // Both journeys may have been written on since the last time, by others too: an old difference is never shown.
  const found = useQuery({
    queryKey: [alias, 'journeys', 'difference', id, fra, til],
    queryFn: () => difference(alias, id, { from: fra, at: til }),
    staleTime: 0,
    gcTime: 0,
  });
  const chosen = KINDS.find((kind) => kind === slag);
  const show = (kind: ChangeKind | undefined) =>
    void navigate({ to: '.', search: { ...sides({ fra, til }), ...(kind ? { slag: kind } : {}) }, replace: true });
  const { data } = found;
  const named = useSideName();
  return (
    <>
      <PageHead
        title={t.difference.title}
        tag={data && data.today.id !== data.target.id && <TargetTag />}
        lead={data && t.difference.lead({ today: named(data.today), target: named(data.target) })}
        up={
          <Link to={paths.one} params={{ municipality: alias, id }}>
            {t.difference.back}
          </Link>
        }
      />
      <SidesPicker id={id} sides={{ fra, til }} />
      <Panel>
        {found.isPending && <ListSkeleton />}
        <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />
        {data && (
          <PanelToolbar>
            <fieldset className="je-difference-filter">
              <legend className="mv-visually-hidden">{t.difference.filter}</legend>
              {KINDS.map((kind) => (
                <Chip.Checkbox
                  key={kind}
                  data-size="sm"
                  checked={chosen === kind}
                  onChange={(event) => show(event.target.checked ? kind : undefined)}
                >
                  {`${t.difference.kinds[kind]} ${countOf(data, kind)}`}
                </Chip.Checkbox>
              ))}
            </fieldset>
          </PanelToolbar>
        )}
        {data && <Steps of={data} kind={chosen} onAll={() => show(undefined)} />}
      </Panel>
    </>
  );
}

function countOf({ counts }: Difference, kind: ChangeKind): number {
  return kind === 'new' ? counts.added : counts[kind];
}

function Steps({ of, kind, onAll }: { of: Difference; kind: ChangeKind | undefined; onAll: () => void }) {
  const t = useTexts(journeyTexts);
  const { alias } = useMunicipality();
  const steps = of.steps.filter((step) => !kind || step.kind === kind);
  if (of.steps.length === 0) {
    return (
      <EmptyState
        why={t.difference.noSteps}
        action={
          <Button asChild variant="secondary">
            <Link to={paths.one} params={{ municipality: alias, id: of.target.id }}>
              {t.difference.back}
            </Link>
          </Button>
        }
      />
    );
  }
  if (steps.length === 0) {
    return (
      <EmptyState
        why={t.difference.none}
        action={
          <Button variant="secondary" onClick={onAll}>
            {t.difference.clear}
          </Button>
        }
      />
    );
  }
  const columns: Column<Changed>[] = [
    { key: 'step', heading: t.difference.step, width: '38%', cell: (step) => <StepCell of={of} step={step} /> },
    {
      key: 'kind',
      heading: t.difference.filter,
      headingHidden: true,
      width: '140px',
      cell: (step) => (
        <Tag data-size="sm" data-color={COLOURS[step.kind]}>
          {t.difference.kinds[step.kind]}
        </Tag>
      ),
    },
    { key: 'what', heading: t.difference.what, cell: (step) => <What step={step} /> },
  ];
  return (
    <div className="je-difference">
      <DataTable
        caption={t.difference.title}
        columns={columns}
        rows={steps}
        rowKey={(step) => step.to?.id ?? step.from[0]?.id ?? ''}
      />
    </div>
  );
}

/** The step as it is in the new journey, or as it was in today's. */
function StepCell({ of, step }: { of: Difference; step: Changed }) {
  const t = useTexts(journeyTexts);
  const { alias } = useMunicipality();
  const shown = step.to ?? step.from[0];
  const names = step.from.map((each) => `«${each.name}»`).join(', ');
  const renamed = step.kind === 'merged' || (step.to && step.from[0] && step.from[0].name !== step.to.name);
  if (!shown) return null;
  return (
    <RowTitle facets={[renamed && t.difference.wasFrom({ names })]}>
      <Link
        to={paths.one}
        params={{ municipality: alias, id: step.to ? of.target.id : of.today.id }}
        search={{ steg: shown.id }}
      >
        {shown.name}
      </Link>
    </RowTitle>
  );
}

function What({ step }: { step: Changed }) {
  const t = useTexts(journeyTexts);
  const told = useTold();
  if (step.parameters.length === 0 && step.cards.length === 0)
    return <span className="mv-quiet">{t.difference.bare[step.kind]}</span>;
  return (
    <ul>
      {step.parameters.map((each) => (
        <li key={each.parameter} data-structural={each.structural}>
          {told(each)}
        </li>
      ))}
      {step.cards.map((card) => (
        <li key={card.to ?? card.from}>
          {`${card.lane}: «${card.text}» · ${t.difference.cardKinds[card.kind].toLowerCase()}`}
          {card.parameters.length > 0 && (
            <span className="je-difference-from"> ({card.parameters.map((each) => told(each)).join('; ')})</span>
          )}
        </li>
      ))}
    </ul>
  );
}
