import { Link } from '@tanstack/react-router';
import { useTexts } from '../i18n/use-texts.tsx';
import { useMunicipality } from '../session/municipality.ts';
import { SectionNav } from '../ui/section-nav.tsx';
import { paths } from './paths.ts';
import { measurementTexts } from './texts.ts';

/** Between indicators and surveys. */
export function AreaNav() {
  const t = useTexts(measurementTexts);
  const params = { municipality: useMunicipality().alias };
  return (
    <SectionNav label={t.title}>
      <Link to={paths.indicators.all} params={params} activeOptions={{ exact: true }}>
        {t.indicators.title}
      </Link>
      <Link to={paths.surveys.all} params={params}>
        {t.surveys.title}
      </Link>
    </SectionNav>
  );
}
