import { Dialog, SkipLink } from '@digdir/designsystemet-react';
import { useMatches } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { SearchDialog } from '../search/search-dialog.tsx';
import { appTexts } from '../texts.ts';
import { Nav } from './nav.tsx';
import { TopBar } from './top-bar.tsx';
import { useFocusOnArrival } from './use-focus-on-arrival.ts';
import './shell.css';

const collapsedKey = 'medvirk-nav-collapsed';

/** What stands round every page of a municipality. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useTexts(appTexts);
  const municipality = useMunicipality();
  const wide = useMatches({ select: (matches) => matches.some((match) => match.staticData.wide) });
  const [collapsed, toggle] = useCollapsed(wide);
  const [drawer, setDrawer] = useState(false);
  const [searching, setSearching] = useSearchKey();
  const main = useFocusOnArrival();
  const { suggest } = useLanguage();
  useEffect(() => suggest(municipality.language), [suggest, municipality.language]);
  return (
    <div className="shell" data-collapsed={collapsed}>
      <SkipLink href="#innhold">{t.skip}</SkipLink>
      <TopBar
        inside={{
          municipality,
          collapsed,
          onCollapse: toggle,
          onDrawer: () => setDrawer(true),
          onSearch: () => setSearching(true),
        }}
      />
      <div className="shell-nav">
        <Nav municipality={municipality} collapsed={collapsed} />
      </div>
      <Dialog
        open={drawer}
        onClose={() => setDrawer(false)}
        placement="left"
        className="shell-drawer"
        closeButton={t.nav.close}
        aria-label={t.nav.label}
      >
        {drawer && <Nav municipality={municipality} onChosen={() => setDrawer(false)} />}
      </Dialog>
      <main ref={main} id="innhold" className={wide ? 'shell-main shell-main-wide' : 'shell-main'} tabIndex={-1}>
        {children}
      </main>
      {searching && <SearchDialog onClose={() => setSearching(false)} />}
    </div>
  );
}

/** Whether the menu is narrow: as the person left it, and always so at first on a page that needs the room. */
function useCollapsed(wide: boolean): [boolean, () => void] {
  const [kept, setKept] = useState(() => localStorage.getItem(collapsedKey) === 'true');
  const [opened, setOpened] = useState(false);
  if (wide) return [!opened, () => setOpened(!opened)];
  return [
    kept,
    () => {
      localStorage.setItem(collapsedKey, String(!kept));
      setKept(!kept);
    },
  ];
}

/** Ctrl+K, or ⌘K, opens the search from anywhere. */
function useSearchKey(): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'k')
        return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return [open, setOpen];
}
