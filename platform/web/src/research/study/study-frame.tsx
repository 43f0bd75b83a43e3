import { Button } from '@digdir/designsystemet-react';
import { PencilIcon } from '@navikt/aksel-icons';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { SectionNav } from '../../ui/section-nav.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { ThingMenu } from '../parts/thing-menu.tsx';
import { paths } from '../paths.ts';
import { useThing } from '../queries.ts';
import type { Study } from '../research.ts';
import { researchTexts } from '../texts.ts';
import { StudyTag } from './study-list-page.tsx';

type StudyFrameProps = {
  /** The page's primary button, for those who may write. */
  action?: (study: Study) => ReactNode;
  children: (study: Study, writes: boolean) => ReactNode;
};

/** What stands round each page of a study: its head, and the way between its pages. */
export function StudyFrame({ action, children }: StudyFrameProps) {
  const t = useTexts(researchTexts);
  const ui = useTexts(uiTexts);
  const municipality = useMunicipality();
  const { id = '' } = useParams({ strict: false });
  const { data: study, error, refetch } = useThing('studies', id);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!study) return <PageSkeleton />;
  const params = { municipality: municipality.alias, id };
  const writes = mayWrite(municipality);
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.studies.all} params={{ municipality: municipality.alias }}>
            {t.studies.title}
          </Link>
        }
        title={study.title}
        tag={<StudyTag status={study.status} />}
        lead={study.question}
        actions={
          writes && (
            <>
              <ThingMenu leave kind="studies" thing={{ id, version: study.version, name: study.title }} />
              <Button asChild variant="secondary">
                <Link to={paths.studies.edit} params={params}>
                  <PencilIcon aria-hidden />
                  {ui.actions.edit}
                </Link>
              </Button>
              {action?.(study)}
            </>
          )
        }
      />
      <SectionNav label={study.title}>
        <Link to={paths.studies.one} params={params} activeOptions={{ exact: true }}>
          {t.studies.overview}
        </Link>
        <Link to={paths.studies.participants} params={params}>
          {t.studies.participants}
        </Link>
        <Link to={paths.studies.notes} params={params}>
          {t.studies.notes}
        </Link>
      </SectionNav>
      {children(study, writes)}
    </>
  );
}
