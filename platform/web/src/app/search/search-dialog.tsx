import { Dialog } from '@digdir/designsystemet-react';
import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, Suspense, useEffect, useRef, useState } from 'react';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { useDebounced } from '../../ui/use-debounced.ts';
import { appTexts } from '../texts.ts';
import { find, type Hit } from './find.ts';
import { HitList, hitId } from './hit-list.tsx';
import './search-dialog.css';

/** Search across the municipality, with the keyboard alone if one likes. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(appTexts).search;
  const ui = useTexts(uiTexts);
  const { alias } = useMunicipality();
  const router = useRouter();
  const [written, setWritten] = useState('');
  const [chosen, setChosen] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  // A window that opens gives the focus to its first button; here the person is about to write.
  useEffect(() => field.current?.focus(), []);
  const { hits, query, pending, error } = useHits(alias, written);
  const open = ({ path }: Hit) => {
    onClose();
    router.history.push(`/${alias}/${path}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const hit = hits[chosen];
    if (step && hits.length > 0) setChosen((chosen + step + hits.length) % hits.length);
    else if (event.key === 'Enter' && hit) open(hit);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog open onClose={onClose} closeButton={ui.actions.close} className="search-dialog" aria-label={t.title}>
      <div className="search-field">
        <MagnifyingGlassIcon aria-hidden />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={t.label}
          aria-expanded={hits.length > 0}
          aria-controls="search-hits"
          aria-activedescendant={hits[chosen] && hitId(hits[chosen])}
          aria-autocomplete="list"
          autoComplete="off"
          placeholder={t.label}
          value={written}
          onChange={(event) => {
            setWritten(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <ProblemMessage error={error} />
      {/* The names of the kinds are fetched the first time; what is written meanwhile must have a field to go to. */}
      <Suspense>
        <HitList hits={hits} chosen={chosen} onOpen={open} />
      </Suspense>
      <p className="search-state" role="status">
        {query === ''
          ? t.start
          : pending
            ? t.searching
            : hits.length > 0
              ? t.hits({ n: hits.length })
              : t.nothing({ query })}
      </p>
      <p className="search-hint">
        {t.hint}{' '}
        {query !== '' && (
          <Link
            className="ds-link"
            to="/$municipality/sok"
            params={{ municipality: alias }}
            search={{ q: query }}
            onClick={onClose}
          >
            {t.all}
          </Link>
        )}
      </p>
    </Dialog>
  );
}

function useHits(alias: string, written: string) {
  const { language } = useLanguage();
  const query = useDebounced(written.trim(), 150);
  const found = useQuery({
    queryKey: [alias, 'search', language, query],
    queryFn: () => find(alias, query, language),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
  return { hits: query === '' ? [] : (found.data ?? []), query, pending: found.isFetching, error: found.error };
}
