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
import type { Indicator } from '../measurement.ts';
import { paths } from '../paths.ts';
import { measurementKey } from '../queries.ts';
import { measurementTexts } from '../texts.ts';
import { StatusTag } from './list-page.tsx';

/** The surveys that answer an indicator; only a share can be asked for in one. */
export function IndicatorSurveys({ indicator }: { indicator: Indicator }) {
  const t = useTexts(measurementTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const municipality = useMunicipality();
  const { alias } = municipality;
  const found = usePages(measurementKey(alias, 'surveys', 'of', indicator.id), (after) =>
    list(alias, 'surveys', '', after, indicator.id),
  );
  if (indicator.definition.unit !== 'percent') return null;
  const add = mayWrite(municipality) && (
    <Button asChild variant="secondary">
      <Link to={paths.surveys.add} params={{ municipality: alias }} search={{ indikator: indicator.id }}>
        {t.surveys.add}
      </Link>
    </Button>
  );
  return (
    <Panel title={t.surveys.title} action={found.items.length > 0 && add}>
      {found.pending && <ListSkeleton rows={1} />}
      <ProblemMessage error={found.error} onRetry={found.retry} />
      {!found.pending && !found.error && found.items.length === 0 && (
        <EmptyState why={t.surveys.noneHere} action={add} />
      )}
      <ul className="plain-list">
        {found.items.map(({ id, title, status, openedAt }) => (
          <li key={id}>
            <div className="row-title">
              <div className="row-title-name">
                <Link to={paths.surveys.one} params={{ municipality: alias, id }}>
                  {localText(title, language)}
                </Link>
              </div>
              {openedAt && (
                <div className="row-title-facets">{t.surveys.openedOn({ date: format.date(openedAt) })}</div>
              )}
            </div>
            <StatusTag status={status} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
