import { Button } from '@digdir/designsystemet-react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { PageHead } from '../ui/page-head.tsx';
import { Panel } from '../ui/panel.tsx';
import { ProblemMessage } from '../ui/problem-message.tsx';
import { PageSkeleton } from '../ui/skeletons.tsx';
import { Toggle } from '../ui/toggle.tsx';
import { ChainDrawing } from './chain-drawing.tsx';
import { ChainTable } from './chain-table.tsx';
import { useChain } from './queries.ts';
import { PlaceLink } from './thing-link.tsx';
import { useWords } from './words.ts';

/** The red thread from one thing, drawn and as a table. */
export function ChainPage() {
  const words = useWords();
  const { t } = words;
  const { kind = '', id = '' } = useParams({ strict: false });
  const [view, setView] = useState<'drawing' | 'table'>('drawing');
  const { data: chain, error, refetch } = useChain(kind, id);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!chain) return <PageSkeleton />;
  const { thing, broken } = chain.at;
  return (
    <>
      <PageHead
        up={<PlaceLink path="rod-trad">{t.back}</PlaceLink>}
        title={t.chainTitle({ name: words.title(thing.title) })}
        lead={`${words.kind(thing.kind)}. ${t.chainLead}`}
        actions={
          <>
            <Toggle
              label={t.view}
              value={view}
              choices={[
                ['drawing', t.drawing],
                ['table', t.table],
              ]}
              onChange={setView}
            />
            <Button asChild>
              <PlaceLink className="ds-button" path={thing.path}>
                {broken.length > 0 ? t.mend : `${t.open} ${words.kind(thing.kind).toLowerCase()}`}
              </PlaceLink>
            </Button>
          </>
        }
      />
      {broken.map((code) => (
        <p key={code} className="thread-mend">
          <strong>{words.broken(code).title}.</strong> {words.broken(code).mend}
        </p>
      ))}
      {view === 'drawing' ? (
        <Panel>
          <ChainDrawing chain={chain} />
        </Panel>
      ) : (
        <ChainTable chain={chain} />
      )}
      {chain.more && <p className="thread-more">{t.more}</p>}
    </>
  );
}
