import { Details, Link as DsLink, Tag } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import apiDocument from '../../../../../docs/api/openapi.json?url';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel, PanelToolbar } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { type ApiDocument, matching, type Operation, operations } from './document.ts';
import { apiPageTexts } from './texts.ts';
import './api-page.css';

async function fetchDocument(): Promise<Operation[]> {
  const answer = await fetch(apiDocument);
  if (!answer.ok) {
    throw new Error(answer.statusText);
  }
  return operations((await answer.json()) as ApiDocument);
}

/** The API as people read it: how to begin, and every operation by area, from the same document that the tests hold the API to. */
export function ApiPage() {
  const t = useTexts(apiPageTexts);
  const { alias } = useMunicipality();
  const [asked, setAsked] = useState('');
  const { data, error, refetch } = useQuery({
    queryKey: ['api-document'],
    queryFn: fetchDocument,
    staleTime: Infinity,
  });
  const found = matching(data ?? [], asked);
  const areas = [...new Set(found.map((one) => one.area))];
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          <DsLink href={apiDocument} download="openapi.json">
            {t.download}
          </DsLink>
        }
      />
      <Panel title={t.begin} padded>
        <ol className="api-begin">
          <li>{t.client}</li>
          <li>
            {t.token}
            <Code text={tokenCall()} label={t.tokenExample} />
          </li>
          <li>
            {t.call}
            <Code
              text={`curl ${location.origin}/api/v1/${alias}/catalogue/services \\\n  -H "Authorization: Bearer $TOKEN"`}
              label={t.callExample}
            />
          </li>
          <li>{t.write}</li>
        </ol>
      </Panel>
      <Panel title={t.operations}>
        <PanelToolbar>
          <SearchBox label={t.search} value={asked} onChange={setAsked} />
          <span role="status">{data && t.count({ n: found.length })}</span>
        </PanelToolbar>
        {!data && !error && <ListSkeleton rows={8} />}
        <ProblemMessage error={error} onRetry={() => void refetch()} />
        {data && found.length === 0 && <EmptyState why={`${t.none}. ${t.noneText}`} />}
        {areas.map((area) => (
          <section key={area} className="api-area" aria-label={area}>
            <h3>{area}</h3>
            {found
              .filter((one) => one.area === area)
              .map((one) => (
                <OperationDetails key={one.id} operation={one} municipality={alias} />
              ))}
          </section>
        ))}
      </Panel>
    </>
  );
}

function tokenCall(): string {
  return [
    `TOKEN=$(curl -s ${location.origin.replace(/:\d+$/, '')}:<port>/realms/medvirk/protocol/openid-connect/token \\`,
    '  -d grant_type=client_credentials -d client_id=<id> -d client_secret=<secret> | jq -r .access_token)',
  ].join('\n');
}

function Code({ text, label }: { text: string; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <pre className="api-code" tabIndex={0} role="region" aria-label={label}>
      <code>{text}</code>
    </pre>
  );
}

function OperationDetails({ operation, municipality }: { operation: Operation; municipality: string }) {
  const t = useTexts(apiPageTexts);
  return (
    <Details data-variant="default">
      <Details.Summary>
        <span className="api-method">{operation.method}</span>{' '}
        <code className="api-path">{operation.path.replace('{municipality}', municipality)}</code>
      </Details.Summary>
      <Details.Content>
        <p>
          <Tag data-color="neutral">{t.role({ role: operation.role })}</Tag> <code>{operation.id}</code>
        </p>
        {operation.parameters.length > 0 && (
          <>
            <h4>{t.parameters}</h4>
            <ul>
              {operation.parameters.map((parameter) => (
                <li key={`${parameter.in} ${parameter.name}`}>
                  <code>{parameter.name}</code> ({parameter.in}
                  {parameter.required ? `, ${t.required}` : ''})
                </li>
              ))}
            </ul>
          </>
        )}
        {operation.body && (
          <p>
            {t.body}: <code>{operation.body}</code>
          </p>
        )}
        <h4>{t.answers}</h4>
        <ul>
          {operation.answers.map((answer) => (
            <li key={answer.status}>
              <strong>{answer.status}</strong> {answer.shape && <code>{answer.shape}</code>}{' '}
              <span lang="en">{answer.description}</span>
            </li>
          ))}
        </ul>
      </Details.Content>
    </Details>
  );
}
