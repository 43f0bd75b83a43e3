import { Button } from '@digdir/designsystemet-react';
import { PencilIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../session/municipality.ts';
import { HistoryList } from '../ui/history-list.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Panel } from '../ui/panel.tsx';
import { uiTexts } from '../ui/texts.ts';
import { history } from './api.ts';
import type { Kind } from './catalogue.ts';
import { ThingMenu } from './list-page.tsx';
import { paths } from './paths.ts';
import { catalogueKey } from './queries.ts';
import { useFieldLabel } from './service/service-history.tsx';
import { catalogueTexts } from './texts.ts';

type ThingPageProps = {
  kind: Exclude<Kind, 'services'>;
  thing: { id: string; name: string; version: number };
  lead?: ReactNode;
  /** How a field's value reads; as it stands when left out. */
  fieldValue?: (field: string, value: unknown) => string;
  children?: ReactNode;
};

/** A unit, a system or a role, with what has happened to it. */
export function ThingPage({ kind, thing, lead, fieldValue = (_, value) => String(value), children }: ThingPageProps) {
  const t = useTexts(catalogueTexts);
  const ui = useTexts(uiTexts);
  const municipality = useMunicipality();
  const params = { municipality: municipality.alias };
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths[kind].all} params={params}>
            {t[kind].title}
          </Link>
        }
        title={thing.name}
        lead={lead}
        actions={
          mayWrite(municipality) && (
            <>
              <ThingMenu kind={kind} thing={thing} />
              <Button asChild>
                <Link to={paths[kind].edit} params={{ ...params, id: thing.id }}>
                  <PencilIcon aria-hidden />
                  {ui.actions.edit}
                </Link>
              </Button>
            </>
          )
        }
      />
      {children}
      <Panel title={ui.history.title}>
        <HistoryList
          historyKey={catalogueKey(municipality.alias, kind, thing.id, 'history')}
          fetchPage={(after) => history(municipality.alias, kind, thing.id, after)}
          fieldLabel={useFieldLabel()}
          fieldValue={fieldValue}
        />
      </Panel>
    </>
  );
}
