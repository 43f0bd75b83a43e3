import { inside, send } from '../../api/client.ts';
import { usePages } from '../../api/pages.ts';
import type { LocalText, Page } from '../../api/types.ts';
import { localText } from '../../i18n/local-text.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { PlaceLink } from '../../thread/index.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MoreFooter } from '../../ui/more-footer.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { leaderTexts } from './texts.ts';
import './leader-page.css';

/** The services, as places to begin walking the thread. */
export function WalkFromService() {
  const t = useTexts(leaderTexts);
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const found = usePages<{ id: string; name: LocalText }>([alias, 'thread', 'services'], (after) =>
    send<Page<{ id: string; name: LocalText }>>('GET', inside(alias, 'catalogue', 'services'), { query: { after } }),
  );
  const none = !found.pending && !found.error && found.items.length === 0;
  return (
    <Panel title={t.walk}>
      {found.pending && <ListSkeleton rows={3} />}
      <ProblemMessage error={found.error} onRetry={found.retry} />
      {none && <EmptyState why={t.noServices} action={<PlaceLink path="tjenester">{t.addService}</PlaceLink>} />}
      <ul className="leader-rows">
        {found.items.map(({ id, name }) => (
          <li key={id}>
            <PlaceLink path={`rod-trad/service/${id}`}>{localText(name, language)}</PlaceLink>
          </li>
        ))}
      </ul>
      {found.hasMore && (
        <MoreFooter shown={found.items.length} hasMore loading={found.loadingMore} onMore={found.more} />
      )}
    </Panel>
  );
}
