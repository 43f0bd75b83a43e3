import { Button } from '@digdir/designsystemet-react';
import { PencilIcon } from '@navikt/aksel-icons';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { localText } from '../../i18n/local-text.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { ThingMenu } from '../list-page.tsx';
import { paths } from '../paths.ts';
import { useThing } from '../queries.ts';
import { catalogueTexts } from '../texts.ts';
import { ServiceFacts } from './service-facts.tsx';
import { ServiceHistory } from './service-history.tsx';
import './service-page.css';

type ServicePageProps = {
  /** The page's primary button. */
  action?: (serviceId: string) => ReactNode;
  /** What other parts of the product know about the service. */
  children?: (serviceId: string) => ReactNode;
};

/** One service: what it is, who is behind it, and what has happened to it. */
export function ServicePage({ action, children }: ServicePageProps) {
  const t = useTexts(catalogueTexts);
  const ui = useTexts(uiTexts);
  const municipality = useMunicipality();
  const { language } = useLanguage();
  const { id = '' } = useParams({ strict: false });
  const { data: service, error, refetch } = useThing('services', id);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!service) return <PageSkeleton />;
  const params = { municipality: municipality.alias };
  const name = localText(service.name, language);
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.services.all} params={params}>
            {t.services.title}
          </Link>
        }
        title={name}
        lead={localText(service.description, language)}
        actions={
          mayWrite(municipality) && (
            <>
              <ThingMenu kind="services" thing={{ id, version: service.version, name }} />
              <Button asChild variant="secondary">
                <Link to={paths.services.edit} params={{ ...params, id }}>
                  <PencilIcon aria-hidden />
                  {ui.actions.edit}
                </Link>
              </Button>
              {action?.(id)}
            </>
          )
        }
      />
      <div className="service-page">
        <div>
          {children?.(id)}
          <Panel title={ui.history.title}>
            <ServiceHistory id={id} />
          </Panel>
        </div>
        <div>
          <Panel title={t.services.about} padded>
            <ServiceFacts service={service} />
          </Panel>
        </div>
      </div>
    </>
  );
}
