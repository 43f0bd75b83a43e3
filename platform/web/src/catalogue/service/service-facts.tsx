import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { Fact, Facts } from '../../ui/facts.tsx';
import type { Kind, Service } from '../catalogue.ts';
import { useLifeEventName, useThemeName } from '../los/use-los.ts';
import { paths } from '../paths.ts';
import { useNames } from '../queries.ts';
import { catalogueTexts } from '../texts.ts';
import { useChannelName } from './channels.ts';

/** What is written about a service, apart from its name and description. */
export function ServiceFacts({ service }: { service: Service }) {
  const t = useTexts(catalogueTexts);
  const channelName = useChannelName();
  const themeName = useThemeName();
  const eventName = useLifeEventName();
  const { purpose, responsibleUnit, units, roles, systems, targetGroups, channels, themes, lifeEvent } = service;
  const blank = ![purpose, responsibleUnit, lifeEvent, ...units, ...roles, ...systems].some(Boolean);
  if (blank && [targetGroups, channels, themes].every(({ length }) => length === 0)) {
    return <p className="mv-quiet">{t.services.noFacts}</p>;
  }
  return (
    <Facts>
      <Fact name={t.fields.purpose}>{purpose}</Fact>
      <Fact name={t.fields.responsibleUnit}>{responsibleUnit && <Linked kind="units" ids={[responsibleUnit]} />}</Fact>
      <Fact name={t.fields.units}>{units.length > 0 && <Linked kind="units" ids={units} />}</Fact>
      <Fact name={t.fields.targetGroups}>{targetGroups.join(', ')}</Fact>
      <Fact name={t.fields.channels}>{channels.map(channelName).join(', ')}</Fact>
      <Fact name={t.fields.roles}>{roles.length > 0 && <Linked kind="roles" ids={roles} />}</Fact>
      <Fact name={t.fields.systems}>{systems.length > 0 && <Linked kind="systems" ids={systems} />}</Fact>
      <Fact name={t.fields.themes}>{themes.map(themeName).join(', ')}</Fact>
      <Fact name={t.fields.lifeEvent}>{lifeEvent && eventName(lifeEvent)}</Fact>
    </Facts>
  );
}

function Linked({ kind, ids }: { kind: Exclude<Kind, 'services' | 'goals'>; ids: string[] }) {
  const t = useTexts(catalogueTexts);
  const { alias } = useMunicipality();
  const nameOf = useNames(kind);
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Link className="ds-link" to={paths[kind].one} params={{ municipality: alias, id }}>
        {nameOf(id) ?? t.unknown}
      </Link>
    </span>
  ));
}
