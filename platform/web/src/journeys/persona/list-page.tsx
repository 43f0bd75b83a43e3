import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { type Column, RowTitle } from '../../ui/data-table.tsx';
import { SearchList } from '../../ui/search-list.tsx';
import { ThingMenu } from '../../ui/thing-menu.tsx';
import { personaPage } from '../api.ts';
import type { Persona } from '../model/journey.ts';
import { paths } from '../paths.ts';
import { journeyTexts } from '../texts.ts';
import { JourneysNav } from './area-nav.tsx';
import { personaKey, useTrashPersona } from './queries.ts';

/** Whom the municipality draws journeys for. */
export function PersonaListPage() {
  const t = useTexts(journeyTexts).persona;
  const municipality = useMunicipality();
  const { alias } = municipality;
  const navigate = useNavigate();
  const { mutate: trash } = useTrashPersona();
  const columns: Column<Persona>[] = [
    {
      key: 'name',
      heading: t.fields.name,
      cell: ({ id, name, description }) => (
        <RowTitle facets={[description]}>
          <Link to={paths.personas.one} params={{ municipality: alias, id }}>
            {name}
          </Link>
        </RowTitle>
      ),
    },
    {
      key: 'restsOn',
      labelled: true,
      heading: t.fields.restsOn,
      width: '22%',
      cell: ({ restsOn }) =>
        restsOn.length > 0 ? t.insights({ n: restsOn.length }) : <span className="mv-quiet">{t.assumed}</span>,
    },
    {
      key: 'claims',
      labelled: true,
      heading: t.claimsHead,
      width: '22%',
      cell: ({ claims }) => t.claims({ n: claims }),
    },
  ];
  return (
    <SearchList
      t={t}
      nav={<JourneysNav />}
      add={
        mayWrite(municipality) && (
          <Button asChild>
            <Link to={paths.personas.add} params={{ municipality: alias }}>
              <PlusIcon aria-hidden />
              {t.add}
            </Link>
          </Button>
        )
      }
      listKey={(q) => personaKey(alias, 'list', q)}
      fetchPage={(q, after) => personaPage(alias, q, after)}
      columns={columns}
      menu={(persona) => (
        <ThingMenu
          name={persona.name}
          onEdit={() => void navigate({ to: paths.personas.edit, params: { municipality: alias, id: persona.id } })}
          onRemove={() => trash(persona)}
        />
      )}
    />
  );
}
