import {
  BarChartIcon,
  Buildings3Icon,
  CodeIcon,
  CogIcon,
  CompassIcon,
  DatabaseIcon,
  LayersIcon,
  LightBulbIcon,
  LineGraphIcon,
  LinkIcon,
  MountainIcon,
  PersonGroupIcon,
  PersonSuitIcon,
  TasklistIcon,
  TrashIcon,
  WaveformIcon,
} from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { Membership } from '../../session/me.ts';
import { mayAdminister } from '../../session/municipality.ts';
import { appTexts } from '../texts.ts';
import './nav.css';

type NavProps = { municipality: Membership; collapsed?: boolean; onChosen?: () => void };

/** The way to every part of the municipality. */
export function Nav({ municipality, collapsed, onChosen }: NavProps) {
  const t = useTexts(appTexts).nav;
  const params = { municipality: municipality.alias };
  const common = { params, collapsed, onChosen };
  return (
    <nav className="nav" aria-label={t.label} data-collapsed={collapsed}>
      <ul>
        <NavItem to="/$municipality/mal" label={t.goals} icon={MountainIcon} {...common} />
        <NavItem to="/$municipality/tjenester" label={t.services} icon={LayersIcon} {...common} />
        <NavItem to="/$municipality/reiser" label={t.journeys} icon={WaveformIcon} {...common} />
        <NavItem to="/$municipality/innsikt" label={t.research} icon={LightBulbIcon} {...common} />
        <NavItem to="/$municipality/maling" label={t.measurement} icon={LineGraphIcon} {...common} />
        <NavItem to="/$municipality/veikart" label={t.roadmap} icon={TasklistIcon} {...common} />
        <NavItem to="/$municipality/sammenligning" label={t.benchmarking} icon={BarChartIcon} {...common} />
        <NavItem to="/$municipality/enheter" label={t.units} icon={Buildings3Icon} {...common} />
        <NavItem to="/$municipality/systemer" label={t.systems} icon={DatabaseIcon} {...common} />
        <NavItem to="/$municipality/roller" label={t.roles} icon={PersonSuitIcon} {...common} />
        <NavItem to="/$municipality/rod-trad" label={t.thread} icon={LinkIcon} {...common} />
        <NavItem to="/$municipality/ledelse" label={t.leader} icon={CompassIcon} {...common} />
      </ul>
      <h2 className={collapsed ? 'mv-visually-hidden' : undefined}>{t.administration}</h2>
      <ul>
        {mayAdminister(municipality) && (
          <>
            <NavItem to="/$municipality/medlemmer" label={t.members} icon={PersonGroupIcon} {...common} />
            <NavItem to="/$municipality/innstillinger" label={t.settings} icon={CogIcon} {...common} />
          </>
        )}
        <NavItem to="/$municipality/api" label={t.api} icon={CodeIcon} {...common} />
        <NavItem to="/$municipality/papirkurv" label={t.trash} icon={TrashIcon} {...common} />
      </ul>
    </nav>
  );
}

type Place =
  | 'mal'
  | 'tjenester'
  | 'reiser'
  | 'maling'
  | 'veikart'
  | 'innsikt'
  | 'sammenligning'
  | 'enheter'
  | 'systemer'
  | 'roller'
  | 'medlemmer'
  | 'innstillinger'
  | 'papirkurv'
  | 'rod-trad'
  | 'ledelse'
  | 'api';

type NavItemProps = {
  to: `/$municipality/${Place}`;
  params: { municipality: string };
  label: string;
  icon: ComponentType<{ 'aria-hidden': boolean }>;
  collapsed?: boolean;
  onChosen?: () => void;
};

function NavItem({ to, params, label, icon: Icon, collapsed, onChosen }: NavItemProps) {
  return (
    <li>
      <Link to={to} params={params} className="nav-item" title={collapsed ? label : undefined} onClick={onChosen}>
        <Icon aria-hidden />
        <span className={collapsed ? 'mv-visually-hidden' : undefined}>{label}</span>
      </Link>
    </li>
  );
}
