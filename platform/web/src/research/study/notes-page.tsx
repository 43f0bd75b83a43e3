import { Button } from '@digdir/designsystemet-react';
import { ExclamationmarkTriangleIcon, PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { type Column, DataTable, RowTitle } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel, PanelToolbar } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { useDebounced } from '../../ui/use-debounced.ts';
import { searchWords } from '../api.ts';
import { useSource } from '../parts/words.tsx';
import { paths } from '../paths.ts';
import { researchKey, useAll } from '../queries.ts';
import type { NoteLine } from '../research.ts';
import { researchTexts } from '../texts.ts';
import { StudyFrame } from './study-frame.tsx';
import '../parts/columns.css';
import '../insight/insight-list-page.css';

/** The notes of a study, and the search in what was said. */
export function NotesPage() {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  return (
    <StudyFrame
      action={({ id }) => (
        <Button asChild>
          <Link to={paths.notes.add} params={{ municipality: alias }} search={{ undersokelse: id }}>
            <PlusIcon aria-hidden />
            {t.notes.add}
          </Link>
        </Button>
      )}
    >
      {({ id }) => <Notes study={id} />}
    </StudyFrame>
  );
}

function Notes({ study }: { study: string }) {
  const t = useTexts(researchTexts);
  const [written, setWritten] = useState('');
  const q = useDebounced(written.trim());
  const { data: notes, isPending, error } = useAll('notes', { study });
  const columns = useColumns();
  const some = notes && notes.length > 0;
  return (
    <Panel>
      {some && (
        <PanelToolbar>
          <SearchBox label={t.notes.search} value={written} onChange={setWritten} />
          <span className="mv-quiet">{t.notes.searchLead}</span>
        </PanelToolbar>
      )}
      {isPending && <ListSkeleton rows={3} />}
      <ProblemMessage error={error} />
      {notes?.length === 0 && <EmptyState why={t.notes.empty} />}
      {some && q === '' && (
        <DataTable caption={t.studies.notes} columns={columns} rows={notes} rowKey={({ id }) => id} />
      )}
      {some && q !== '' && <Hits study={study} q={q} onClear={() => setWritten('')} />}
    </Panel>
  );
}

function useColumns(): Column<NoteLine>[] {
  const t = useTexts(researchTexts);
  const format = useFormat();
  const { alias } = useMunicipality();
  return [
    {
      key: 'note',
      heading: t.notes.columns.note,
      cell: (note) => (
        <RowTitle facets={[note.pseudonym ?? t.notes.nobody, t.notes.blocks({ n: note.blocks })]}>
          <Link to={paths.notes.one} params={{ municipality: alias, id: note.id }}>
            {t.methods[note.kind] ?? note.kind} · {format.date(note.on)}
          </Link>
        </RowTitle>
      ),
    },
    {
      key: 'highlights',
      heading: t.notes.columns.highlights,
      width: '28%',
      cell: ({ highlights, toRelink }) => (
        <>
          {t.notes.highlights({ n: highlights })}
          {toRelink > 0 && (
            <div className="to-mend">
              <ExclamationmarkTriangleIcon aria-hidden />
              {t.notes.toRelink({ n: toRelink })}
            </div>
          )}
        </>
      ),
    },
    {
      key: 'changed',
      labelled: true,
      heading: t.notes.columns.changed,
      width: '20%',
      cell: ({ changedAt, changedBy }) => [format.when(changedAt), changedBy].filter(Boolean).join(' · '),
    },
  ];
}

function Hits({ study, q, onClear }: { study: string; q: string; onClear: () => void }) {
  const t = useTexts(researchTexts);
  const ui = useTexts(uiTexts);
  const { alias } = useMunicipality();
  const sourceOf = useSource();
  const found = useQuery({
    queryKey: researchKey(alias, 'search', study, q),
    queryFn: () => searchWords(alias, q, study),
  });
  if (found.isPending) return <ListSkeleton rows={3} />;
  if (found.error) return <ProblemMessage error={found.error} />;
  const { items } = found.data;
  if (items.length === 0) {
    return (
      <EmptyState
        why={ui.list.noHits({ query: q })}
        action={
          <Button variant="secondary" onClick={onClear}>
            {ui.actions.clear}
          </Button>
        }
      />
    );
  }
  return (
    <ul className="research-rows" aria-label={t.notes.search}>
      {items.map((hit) => (
        <li key={`${hit.note} ${hit.block}`}>
          <div className="row-title">
            <div className="row-title-name">
              <Link to={paths.notes.one} params={{ municipality: alias, id: hit.note }} search={{ avsnitt: hit.block }}>
                {hit.text}
              </Link>
            </div>
            <div className="row-title-facets">
              {[sourceOf(hit), hit.highlights.length > 0 && t.notes.highlights({ n: hit.highlights.length })]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
