import { Button, Chip, Link as Styled, Tag } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { type Column, DataTable, RowTitle } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel, PanelToolbar } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { paths } from '../paths.ts';
import { useTold } from '../renewal/told.ts';
import { TargetTag } from '../status-tag.tsx';
import { journeyTexts } from '../texts.ts';
import { type Outcome, type Promised, type PromiseReport, promises } from './api.ts';
import { promisesKey, useAdopting } from './use-adopting.ts';
import '../renewal/difference-page.css';

const OUTCOMES: readonly Outcome[] = ['came', 'partly', 'not-yet', 'otherwise', 'unknown'];
const COLOURS = { came: 'moss', partly: 'info', 'not-yet': 'neutral', otherwise: 'ochre', unknown: 'neutral' } as const;

/** What was promised, and did it come: the new journey against today's as it has become. */
export function PromisesPage() {
  const { id = '' } = useParams({ strict: false });
  const { svar } = useSearch({ strict: false }) as { svar?: string };
  const { alias } = useMunicipality();
  const t = useTexts(journeyTexts);
  const format = useFormat();
  const navigate = useNavigate();
  const found = useQuery({
    queryKey: promisesKey(alias, id),
    queryFn: () => promises(alias, id),
    staleTime: 0,
    gcTime: 0,
  });
  const chosen = OUTCOMES.find((outcome) => outcome === svar);
  const show = (outcome: Outcome | undefined) =>
    void navigate({ to: '.', search: outcome ? { svar: outcome } : {}, replace: true });
  const { data } = found;
  return (
    <>
      <PageHead
        title={t.promises.title}
        tag={<TargetTag />}
        lead={
          data?.since &&
          t.promises.lead({ target: data.target.title, today: data.today.title, when: format.date(data.since) })
        }
        up={
          <Link to={paths.one} params={{ municipality: alias, id }}>
            {t.difference.back}
          </Link>
        }
      />
      <Panel>
        {found.isPending && <ListSkeleton />}
        <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />
        {data && data.promises.length > 0 && (
          <PanelToolbar>
            <fieldset className="je-difference-filter">
              <legend className="mv-visually-hidden">{t.promises.filter}</legend>
              {data.counts.map(({ outcome, n }) => (
                <Chip.Checkbox
                  key={outcome}
                  data-size="sm"
                  checked={chosen === outcome}
                  onChange={(event) => show(event.target.checked ? outcome : undefined)}
                >
                  {`${t.promises.outcomes[outcome]} ${n}`}
                </Chip.Checkbox>
              ))}
            </fieldset>
          </PanelToolbar>
        )}
        {data && <Rows of={data} outcome={chosen} onAll={() => show(undefined)} />}
      </Panel>
    </>
  );
}

function Rows({ of, outcome, onAll }: { of: PromiseReport; outcome: Outcome | undefined; onAll: () => void }) {
  const t = useTexts(journeyTexts);
  const municipality = useMunicipality();
  const { alias } = municipality;
  const { mutate: adopt, isPending } = useAdopting(of.target.id);
  if (of.promises.length === 0) {
    return (
      <EmptyState
        why={of.since ? t.promises.empty : t.promises.unknownSince}
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
  const rows = of.promises.filter((promise) => !outcome || promise.outcome === outcome);
  if (rows.length === 0) {
    return (
      <EmptyState
        why={t.promises.none}
        action={
          <Button variant="secondary" onClick={onAll}>
            {t.promises.clear}
          </Button>
        }
      />
    );
  }
  const columns: Column<Promised>[] = [
    { key: 'what', heading: t.promises.what, width: '40%', cell: (promise) => <What of={of} promise={promise} /> },
    {
      key: 'outcome',
      heading: t.promises.filter,
      width: '130px',
      cell: (promise) => (
        <Tag data-size="sm" data-color={COLOURS[promise.outcome]}>
          {t.promises.outcomes[promise.outcome]}
        </Tag>
      ),
    },
    { key: 'how', heading: t.promises.how, cell: (promise) => <How of={of} promise={promise} /> },
  ];
  const taking: Column<Promised> = {
    key: 'adopt',
    heading: t.promises.adopt,
    headingHidden: true,
    width: '130px',
    align: 'end',
    cell: (promise) =>
      promise.adoptable && (
        <Button
          variant="secondary"
          data-size="sm"
          disabled={isPending}
          aria-label={t.promises.adoptOne({ name: nameOf(promise) })}
          onClick={() => adopt(promise)}
        >
          {t.promises.adopt}
        </Button>
      ),
  };
  return (
    <div className="je-difference">
      <DataTable
        caption={t.promises.title}
        columns={mayWrite(municipality) ? [...columns, taking] : columns}
        rows={rows}
        rowKey={(promise) => promise.id}
      />
    </div>
  );
}

export function nameOf({ card, step }: Promised): string {
  return card ? card.text : step.name;
}

function What({ of, promise }: { of: PromiseReport; promise: Promised }) {
  const t = useTexts(journeyTexts);
  const { alias } = useMunicipality();
  const { kind, card, step, id } = promise;
  const place = card ? `${card.lane} · ${step.name}` : undefined;
  const kinds = card ? t.difference.cardKinds : t.difference.kinds;
  return (
    <RowTitle facets={[kinds[kind], place]}>
      {kind === 'removed' ? (
        nameOf(promise)
      ) : (
        <Link
          to={paths.one}
          params={{ municipality: alias, id: of.target.id }}
          search={card ? { kort: id } : { steg: id }}
        >
          {nameOf(promise) || t.grid.noText}
        </Link>
      )}
    </RowTitle>
  );
}

function How({ of, promise }: { of: PromiseReport; promise: Promised }) {
  const t = useTexts(journeyTexts);
  const { alias } = useMunicipality();
  const told = useTold();
  const { later, card, aspects, outcome, kind } = promise;
  return (
    <>
      {aspects.length > 0 ? (
        <ul>
          {aspects.map(({ parameter, promised, now, outcome: how }) => (
            <li key={parameter}>
              {told(
                {
                  parameter,
                  structural: false,
                  ...(promised === undefined ? {} : { before: promised }),
                  ...(now === undefined ? {} : { after: now }),
                },
                t.promises.aspect,
              )}
              {` · ${t.promises.outcomes[how].toLowerCase()}`}
            </li>
          ))}
        </ul>
      ) : (
        <p className="mv-quiet">
          {outcome === 'not-yet' && kind === 'new'
            ? t.promises.notThere
            : t.promises.bare[outcome]({ kind: t.promises.kinds[kind] })}
        </p>
      )}
      {later && (
        <Styled asChild>
          <Link
            to={paths.one}
            params={{ municipality: alias, id: of.today.id }}
            search={card ? { kort: later } : { steg: later }}
          >
            {t.promises.openToday}
          </Link>
        </Styled>
      )}
    </>
  );
}
