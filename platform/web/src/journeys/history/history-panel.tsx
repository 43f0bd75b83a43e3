import { Button } from '@digdir/designsystemet-react';
import { usePages } from '../../api/pages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { historyPage, type Written } from '../api.ts';
import { useEditor, useJourney } from '../editor/context.ts';
import { Side } from '../editor/side.tsx';
import { journeyTexts, type Messages } from '../texts.ts';
import './history-panel.css';

/** Who changed what in the journey, and when; the newest first. */
export function HistoryPanel() {
  const { municipality, id } = useEditor();
  const seq = useJourney((journey) => journey.seq);
  const t = useTexts(journeyTexts);
  const pages = usePages([municipality, 'journeys', 'history', id, seq], (after) =>
    historyPage(municipality, id, after),
  );
  return (
    <Side title={t.history.title} closeLabel={t.history.close}>
      {pages.pending && <ListSkeleton rows={4} />}
      <ProblemMessage error={pages.error} onRetry={pages.retry} />
      {!pages.pending && !pages.error && pages.items.length === 0 && <p className="mv-quiet">{t.history.empty}</p>}
      <ol className="je-history">
        {pages.items.map((written) => (
          <Entry key={`${written.seq} ${written.at}`} written={written} />
        ))}
      </ol>
      {pages.hasMore && (
        <Button variant="tertiary" data-size="sm" loading={pages.loadingMore} onClick={pages.more}>
          {t.history.more}
        </Button>
      )}
    </Side>
  );
}

function Entry({ written }: { written: Written }) {
  const t = useTexts(journeyTexts);
  const format = useFormat();
  const by = t.history.by({ who: written.actor ?? t.history.someone, when: format.when(written.at) });
  return (
    <li>
      {told(written, t).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="je-history-by">{by}</p>
    </li>
  );
}

/** One message in words: what of each kind was added, changed and deleted. */
export function told({ ops }: Written, t: Messages): string[] {
  if (ops.some((op) => op.t === 'add' && op.e === 'journey')) return [t.history.created];
  const counts = new Map<string, { op: Written['ops'][number]; things: Set<string> }>();
  for (const op of ops) {
    const key = `${op.t} ${op.e}`;
    const count = counts.get(key) ?? { op, things: new Set<string>() };
    // Several fields of one thing are one change of it.
    count.things.add(op.id ?? String(count.things.size));
    counts.set(key, count);
  }
  return [...counts.values()].map(({ op, things }) => {
    const what = t.history.things[op.e]({ n: things.size });
    return { add: t.history.added, set: t.history.changed, del: t.history.deleted }[op.t]({ what });
  });
}
