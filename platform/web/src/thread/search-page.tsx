import { Chip } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { usePages } from '../api/pages.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useLanguage } from '../i18n/use-texts.tsx';
import { useMunicipality } from '../session/municipality.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { MoreFooter } from '../ui/more-footer.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Panel, PanelToolbar } from '../ui/panel.tsx';
import { ProblemMessage } from '../ui/problem-message.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { useDebounced } from '../ui/use-debounced.ts';
import { type Hit, type Part, search, searchWords } from './api.ts';
import { PlaceLink } from './thing-link.tsx';
import { useWords } from './words.ts';
import './thread.css';

/** Search over everything, with what was found marked; what participants said is a group of its own. */
export function SearchPage() {
  const { t } = useWords();
  const { q: asked = '', kind } = useSearch({ strict: false }) as { q?: string; kind?: string };
  const [written, setWritten] = useState(asked);
  const q = useDebounced(written.trim());
  const navigate = useNavigate();
  const { alias } = useMunicipality();
  useEffect(() => {
    void navigate({ to: '/$municipality/sok', params: { municipality: alias }, search: { q, kind }, replace: true });
  }, [navigate, alias, q, kind]);
  return (
    <>
      <PageHead title={t.search} lead={t.searchLead} />
      <Panel>
        <PanelToolbar>
          <SearchBox label={t.searchLabel} value={written} onChange={setWritten} />
        </PanelToolbar>
        {q === '' ? <EmptyState why={t.start} /> : <Hits q={q} kind={kind} />}
      </Panel>
      {q !== '' && !kind && <Words q={q} />}
    </>
  );
}

function Hits({ q, kind }: { q: string; kind?: string }) {
  const words = useWords();
  const { t } = words;
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const kinds = useQuery({
    queryKey: [alias, 'search', 'kinds', language, q],
    queryFn: () => search(alias, { q, limit: 1 }).then((found) => found.kinds),
  });
  const found = usePages<Hit>([alias, 'search', 'things', language, q, kind ?? ''], (after) =>
    search(alias, { q, kind, after, limit: 20 }),
  );
  const choose = (chosen?: string) =>
    void navigate({ to: '/$municipality/sok', params: { municipality: alias }, search: { q, kind: chosen } });
  return (
    <>
      {(kinds.data?.length ?? 0) > 0 && (
        <PanelToolbar>
          <div className="thread-filters" role="group" aria-label={t.kind}>
            <Chip.Radio name="kind" checked={!kind} onChange={() => choose()}>
              {t.allKinds}
            </Chip.Radio>
            {kinds.data?.map((one) => (
              <Chip.Radio key={one.kind} name="kind" checked={kind === one.kind} onChange={() => choose(one.kind)}>
                {`${words.kind(one.kind)} ${one.count}`}
              </Chip.Radio>
            ))}
          </div>
        </PanelToolbar>
      )}
      {found.pending && <ListSkeleton />}
      <ProblemMessage error={found.error} onRetry={found.retry} />
      {!found.pending && !found.error && found.items.length === 0 && <EmptyState why={t.nothing({ query: q })} />}
      {found.items.length > 0 && (
        <>
          <ul className="thread-hits">
            {found.items.map(({ thing, title, extract }) => (
              <li key={`${thing.kind}/${thing.id}`} className="thread-hit">
                <PlaceLink path={thing.path}>
                  <Marked parts={title} told={words.dated} />
                </PlaceLink>
                <p>
                  {words.kind(thing.kind)}
                  {extract && (
                    <>
                      {' · '}
                      <Marked parts={extract} told={words.dated} />
                    </>
                  )}
                </p>
              </li>
            ))}
          </ul>
          <MoreFooter shown={found.items.length} {...found} loading={found.loadingMore} onMore={found.more} />
        </>
      )}
    </>
  );
}

function Words({ q }: { q: string }) {
  const { t } = useWords();
  const { alias } = useMunicipality();
  const format = useFormat();
  const found = useQuery({ queryKey: [alias, 'search', 'words', q], queryFn: () => searchWords(alias, q) });
  if (!found.data || found.data.items.length === 0) return null;
  return (
    <Panel title={t.words}>
      <ul className="thread-hits">
        {found.data.items.map((passage) => (
          <li key={`${passage.note}${passage.text}`} className="thread-hit">
            <PlaceLink path={`innsikt/notater/${passage.note}`}>«{passage.text}»</PlaceLink>
            <p>{[passage.pseudonym, format.date(passage.on)].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** A text with what was looked for marked in it. */
function Marked({ parts, told }: { parts: Part[]; told: (text: string) => string }) {
  return parts.map((part, place) => {
    const key = `${place}${part.text}`;
    return part.hit ? <mark key={key}>{part.text}</mark> : <span key={key}>{told(part.text)}</span>;
  });
}
