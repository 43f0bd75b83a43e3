import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { SectionNav } from '../../ui/section-nav.tsx';
import { paths } from '../paths.ts';
import { journeyTexts } from '../texts.ts';

/** The way between the journeys and the personas that travel in them. */
export function JourneysNav() {
  const t = useTexts(journeyTexts);
  const { alias } = useMunicipality();
  const params = { municipality: alias };
  return (
    <SectionNav label={t.persona.area}>
      <Link to={paths.all} params={params} activeOptions={{ exact: true, includeSearch: false }}>
        {t.list.title}
      </Link>
      <Link to={paths.personas.all} params={params}>
        {t.persona.title}
      </Link>
    </SectionNav>
  );
}
