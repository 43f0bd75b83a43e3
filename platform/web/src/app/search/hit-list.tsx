import {
  Buildings3Icon,
  ChatIcon,
  DatabaseIcon,
  LayersIcon,
  LinkIcon,
  PersonSuitIcon,
  WaveformIcon,
} from '@navikt/aksel-icons';
import { useEffect } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { threadTexts } from '../../thread/index.tsx';
import { appTexts } from '../texts.ts';
import type { Hit } from './find.ts';

const icons: Record<string, typeof LinkIcon> = {
  service: LayersIcon,
  journey: WaveformIcon,
  unit: Buildings3Icon,
  system: DatabaseIcon,
  role: PersonSuitIcon,
  words: ChatIcon,
};

type HitListProps = { hits: readonly Hit[]; chosen: number; onOpen: (hit: Hit) => void };

/** What was found, under the name of its kind; the chosen one is kept in view. */
export function HitList({ hits, chosen, onOpen }: HitListProps) {
  const t = useTexts(appTexts);
  const thread = useTexts(threadTexts);
  const names: Record<string, string> = {
    ...thread.kinds,
    service: t.nav.services,
    journey: t.nav.journeys,
    unit: t.nav.units,
    system: t.nav.systems,
    role: t.nav.roles,
    words: t.search.words,
  };
  const current = hits[chosen];
  useEffect(() => {
    if (current) document.getElementById(hitId(current))?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return (
    <div id="search-hits" role="listbox" aria-label={t.search.title} className="search-hits">
      {kinds.map((kind) => (
        <div key={kind} role="group" aria-label={names[kind] ?? kind}>
          <div className="search-kind" aria-hidden>
            {names[kind] ?? kind}
          </div>
          {hits
            .filter((hit) => hit.kind === kind)
            .map((hit) => (
              <HitOption key={hit.id} hit={hit} chosen={hit === current} onOpen={onOpen} />
            ))}
        </div>
      ))}
    </div>
  );
}

function HitOption({ hit, chosen, onOpen }: { hit: Hit; chosen: boolean; onOpen: (hit: Hit) => void }) {
  const Icon = icons[hit.kind] ?? LinkIcon;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go to the field above, which points here
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field above
    <div id={hitId(hit)} role="option" aria-selected={chosen} className="search-hit" onClick={() => onOpen(hit)}>
      <Icon aria-hidden />
      <span className="search-hit-name">{hit.name}</span>
    </div>
  );
}

export function hitId(hit: Hit): string {
  return `hit-${hit.kind}-${hit.id}`;
}
