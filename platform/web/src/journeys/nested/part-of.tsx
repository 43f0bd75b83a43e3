import { LayersIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useEditor, useJourneyState } from '../editor/context.ts';
import { paths } from '../paths.ts';
import { journeyTexts } from '../texts.ts';
import './nested.css';

/** At the top of a journey that steps of others are told in: the way back to each of them. */
export function PartOf() {
  const { municipality } = useEditor();
  const t = useTexts(journeyTexts);
  const partOf = useJourneyState((state) => state.head.partOf);
  const there = partOf.filter((one) => !one.trashed);
  if (there.length === 0) return null;
  return (
    <nav className="je-part-of" aria-label={t.nested.partOf}>
      <LayersIcon aria-hidden />
      <span>{t.nested.partOf}:</span>
      <ul>
        {there.map(({ journey, title, step, stepName }) => (
          <li key={step}>
            <Link className="ds-link" to={paths.one} params={{ municipality, id: journey }}>
              {title}
            </Link>{' '}
            <span aria-hidden>·</span>{' '}
            <Link className="ds-link" to={paths.one} params={{ municipality, id: journey }} search={{ steg: step }}>
              {stepName || '–'}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
