import { Link } from '@tanstack/react-router';
import { useTexts } from '../i18n/use-texts.tsx';
import { useMunicipality } from '../session/municipality.ts';
import { SectionNav } from '../ui/section-nav.tsx';
import { paths } from './paths.ts';
import { benchmarkingTexts } from './texts.ts';

/** Between what is published and what one has shared. */
export function AreaNav() {
  const t = useTexts(benchmarkingTexts);
  const params = { municipality: useMunicipality().alias };
  return (
    <SectionNav label={t.title}>
      <Link to={paths.releases} params={params} activeOptions={{ exact: true }}>
        {t.releases.title}
      </Link>
      <Link to={paths.contributions} params={params}>
        {t.contributions.title}
      </Link>
      <Link to={paths.exchanges} params={params}>
        {t.exchanges.title}
      </Link>
    </SectionNav>
  );
}
