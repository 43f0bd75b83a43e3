import { Link } from '@tanstack/react-router';
import { useTexts } from '../i18n/use-texts.tsx';
import { useMunicipality } from '../session/municipality.ts';
import { SectionNav } from '../ui/section-nav.tsx';
import { paths } from './paths.ts';
import { researchTexts } from './texts.ts';

/** The way between the lists of research. */
export function ResearchNav() {
  const t = useTexts(researchTexts).area;
  const { alias } = useMunicipality();
  const params = { municipality: alias };
  return (
    <SectionNav label={t.label}>
      <Link to={paths.studies.all} params={params}>
        {t.studies}
      </Link>
      <Link to={paths.insights.all} params={params}>
        {t.insights}
      </Link>
      <Link to={paths.needs.all} params={params}>
        {t.needs}
      </Link>
      <Link to={paths.mend} params={params}>
        {t.mend}
      </Link>
    </SectionNav>
  );
}
