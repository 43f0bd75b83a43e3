import { type Column, DataTable, RowTitle } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Panel } from '../ui/panel.tsx';
import type { Chain, Step } from './api.ts';
import { keyOf } from './layout.ts';
import { PlaceLink, threadOf } from './thing-link.tsx';
import { useWords } from './words.ts';

/** The chain as two lists: what the thing rests on, and what it led to. */
export function ChainTable({ chain }: { chain: Chain }) {
  const { t } = useWords();
  return (
    <>
      <Side title={t.left} steps={chain.left} none={t.leftNone} chain={chain} />
      <Side title={t.right} steps={chain.right} none={t.rightNone} chain={chain} />
    </>
  );
}

/** What a thing is called among others of its kind. */
function nameIn({ kind, title }: Step['thing']): string {
  return [kind, title.nb, title.nn, title.en].join('|');
}

type SideProps = { title: string; steps: Step[]; none: string; chain: Chain };

function Side({ title, steps, none, chain }: SideProps) {
  const words = useWords();
  const { t } = words;
  const names = new Map(
    [chain.at, ...chain.left, ...chain.right].map(({ thing }) => [keyOf(thing), words.title(thing.title)]),
  );
  const seen = new Map<string, number>();
  for (const { thing } of steps) seen.set(nameIn(thing), (seen.get(nameIn(thing)) ?? 0) + 1);
  // One name may stand in several journeys: which of them is said where it would not be known.
  const within = (step: Step) => step.within && (seen.get(nameIn(step.thing)) ?? 0) > 1 && words.title(step.within);
  const columns: Column<Step>[] = [
    {
      key: 'thing',
      heading: t.thing,
      cell: (step) => (
        <RowTitle facets={[words.kind(step.thing.kind), within(step)]}>
          <PlaceLink path={step.thing.path}>{words.name(step.thing)}</PlaceLink>
        </RowTitle>
      ),
    },
    {
      key: 'relation',
      heading: t.relation,
      labelled: true,
      cell: ({ thing }) =>
        chain.links
          .filter((link) => keyOf(link.right) === keyOf(thing))
          .slice(0, 4)
          .map((link) => `${words.relation(link.relation)} ${names.get(keyOf(link.left)) ?? ''}`)
          .join(' · '),
    },
    {
      key: 'broken',
      heading: t.broken,
      labelled: true,
      width: '20%',
      cell: ({ broken }) => broken.map((code) => words.broken(code).title).join(', ') || '–',
    },
    {
      key: 'follow',
      heading: t.follow,
      headingHidden: true,
      width: '140px',
      align: 'end',
      cell: ({ thing }) => (
        <PlaceLink path={threadOf(thing)} label={t.followNamed({ name: words.title(thing.title) })}>
          {t.follow}
        </PlaceLink>
      ),
    },
  ];
  return (
    <Panel title={title}>
      {steps.length === 0 ? (
        <EmptyState why={none} />
      ) : (
        <DataTable caption={title} columns={columns} rows={steps} rowKey={({ thing }) => keyOf(thing)} />
      )}
    </Panel>
  );
}
