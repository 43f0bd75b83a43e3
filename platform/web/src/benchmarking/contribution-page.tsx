import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { localText } from '../i18n/local-text.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useLanguage, useTexts } from '../i18n/use-texts.tsx';
import { useMunicipality } from '../session/municipality.ts';
import { Fact, Facts } from '../ui/facts.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Panel } from '../ui/panel.tsx';
import { ProblemMessage } from '../ui/problem-message.tsx';
import { PageSkeleton } from '../ui/skeletons.tsx';
import { contribution } from './api.ts';
import { paths } from './paths.ts';
import { benchmarkingKey } from './queries.ts';
import { benchmarkingTexts } from './texts.ts';

/** One thing that was shared: of which indicator, by whom, and the comparison that it became part of. */
export function ContributionPage() {
  const t = useTexts(benchmarkingTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const { alias } = useMunicipality();
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery({
    queryKey: benchmarkingKey(alias, 'contributions', id),
    queryFn: () => contribution(alias, id),
  });
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const params = { municipality: alias };
  const name = localText(data.name, language);
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.contributions} params={params}>
            {t.contributions.title}
          </Link>
        }
        title={name}
        lead={format.period(data.from, data.to)}
        actions={
          data.release && (
            <Button asChild>
              <Link to={paths.release} params={{ ...params, id: data.release }}>
                {t.contributions.compared}
              </Link>
            </Button>
          )
        }
      />
      <Panel padded>
        <Facts>
          <Fact name={t.fields.indicator}>
            <Link className="ds-link" to="/$municipality/maling/$id" params={{ ...params, id: data.indicator }}>
              {name}
            </Link>
          </Fact>
          <Fact name={t.fields.value}>
            {`${format.unit(data.unit, data.value)} · ${t.n({ n: format.number(data.n) })}`}
          </Fact>
          <Fact name={t.fields.approved}>
            {[data.approvedBy, format.date(data.approvedAt)].filter(Boolean).join(' · ')}
          </Fact>
        </Facts>
      </Panel>
    </>
  );
}
