import { Button, Tag, Tooltip } from '@digdir/designsystemet-react';
import { ChevronUpDownIcon, MagnifyingGlassIcon, MenuHamburgerIcon, SidebarLeftIcon } from '@navikt/aksel-icons';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { type Membership, useMe } from '../../session/me.ts';
import { Menu } from '../../ui/menu.tsx';
import { appTexts } from '../texts.ts';
import { Crest, Mark } from './mark.tsx';
import { HelpButton, PersonMenu, SchemeMenu } from './top-bar-menus.tsx';
import './top-bar.css';

type TopBarProps = {
  /** Absent on the pages outside of a municipality. */
  inside?: {
    municipality: Membership;
    collapsed: boolean;
    onCollapse: () => void;
    onDrawer: () => void;
    onSearch: () => void;
  };
};

/** The strip across the top: where one is, search, and what belongs to the person. */
export function TopBar({ inside }: TopBarProps) {
  const t = useTexts(appTexts);
  return (
    <header className="top-bar">
      <div className="top-bar-start">
        {inside && <NavButtons {...inside} />}
        <Link to="/" className="top-bar-brand" aria-label={t.name}>
          <Mark />
          <span>{t.name}</span>
        </Link>
        {inside && (
          <>
            <span className="top-bar-rule" aria-hidden />
            <MunicipalitySwitcher municipality={inside.municipality} />
          </>
        )}
      </div>
      {inside && <SearchButton onSearch={inside.onSearch} />}
      <div className="top-bar-end">
        <SchemeMenu />
        <HelpButton />
        <PersonMenu />
      </div>
    </header>
  );
}

function NavButtons({ collapsed, onCollapse, onDrawer }: NonNullable<TopBarProps['inside']>) {
  const t = useTexts(appTexts);
  return (
    <>
      <BarButton
        className="top-bar-collapse"
        label={collapsed ? t.nav.expand : t.nav.collapse}
        onClick={onCollapse}
        expanded={!collapsed}
      >
        <SidebarLeftIcon aria-hidden />
      </BarButton>
      <BarButton className="top-bar-drawer" label={t.nav.open} onClick={onDrawer}>
        <MenuHamburgerIcon aria-hidden />
      </BarButton>
    </>
  );
}

type BarButtonProps = {
  label: string;
  className?: string;
  expanded?: boolean;
  onClick: () => void;
  children: ReactNode;
};

/** An icon button of the bar; its tooltip is its name. */
export function BarButton({ label, className, expanded, onClick, children }: BarButtonProps) {
  return (
    <Tooltip content={label} placement="bottom">
      <Button
        icon
        variant="tertiary"
        data-color="neutral"
        className={className}
        aria-expanded={expanded}
        onClick={onClick}
      >
        {children}
      </Button>
    </Tooltip>
  );
}

function MunicipalitySwitcher({ municipality }: { municipality: Membership }) {
  const t = useTexts(appTexts);
  const { municipalities } = useMe();
  const navigate = useNavigate();
  const items = municipalities.map(({ alias, name }) => ({
    key: alias,
    label: name,
    icon: <Crest />,
    chosen: alias === municipality.alias,
    onSelect: () => void navigate({ to: '/$municipality', params: { municipality: alias } }),
  }));
  const name = (
    <>
      <Crest />
      <span className="top-bar-municipality-name">{municipality.name}</span>
      {municipality.example && (
        <Tag data-color="ochre" data-size="sm">
          {t.bar.example}
        </Tag>
      )}
    </>
  );
  if (items.length < 2) return <div className="top-bar-municipality">{name}</div>;
  return (
    <Menu className="top-bar-municipality" items={items} placement="bottom-start">
      {name}
      <span className="mv-visually-hidden">{t.bar.switchMunicipality}</span>
      <ChevronUpDownIcon aria-hidden />
    </Menu>
  );
}

function SearchButton({ onSearch }: { onSearch: () => void }) {
  const t = useTexts(appTexts);
  return (
    <button type="button" className="top-bar-search" onClick={onSearch} aria-keyshortcuts="Control+K">
      <MagnifyingGlassIcon aria-hidden />
      <span>{t.bar.search}</span>
      <kbd aria-hidden>Ctrl K</kbd>
    </button>
  );
}
