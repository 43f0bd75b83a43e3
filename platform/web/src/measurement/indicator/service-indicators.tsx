import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { usePages } from '../../api/pages.ts';
import { localText } from '../../i18n/local-text.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { list } from '../api.ts';
import { paths } from '../paths.ts';
import { PointText } from '../point-text.tsx';
import { measurementKey } from '../queries.ts';
import { measurementTexts } from '../texts.ts';
import '../measurement.css';

/** What is measured of a service, each with where it stands. */
export function ServiceIndicators({ service }: { service: string }) {
  const t = useTexts(measurementTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const municipality = useMunicipality();
  const { alias } = municipality;
  const found = usePages(measurementKey(alias, 'indicators', 'of-service', service), (after) =>
    list(alias, 'indicators', '', after, service),
  );
  const add = mayWrite(municipality) && (
    <Button asChild variant="secondary">
      <Link to={paths.indicators.add} params={{ municipality: alias }} search={{ tjeneste: service }}>
        {t.indicators.add}
      </Link>
    </Button>
  );
  return (
    <Panel title={t.title} action={found.items.length > 0 && add}>
      {found.pending && <ListSkeleton rows={1} />}
      <ProblemMessage error={found.error} onRetry={found.retry} />
      {!found.pending && !found.error && found.items.length === 0 && (
        <EmptyState why={t.indicators.noneHere} action={add} />
      )}
      <ul className="plain-list">
        {found.items.map(({ id, name, latest, definition }) => (
          <li key={id}>
            <div className="row-title">
              <div className="row-title-name">
                <Link to={paths.indicators.one} params={{ municipality: alias, id }}>
                  {localText(name, language)}
                </Link>
              </div>
              {latest && <div className="row-title-facets">{format.period(latest.from, latest.to)}</div>}
            </div>
            {latest ? (
              <PointText unit={definition.unit} point={latest} />
            ) : (
              <span className="mv-quiet">{t.indicators.never}</span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
