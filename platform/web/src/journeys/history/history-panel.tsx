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
          <Entry key={written.seq} written={written} />
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
  const by = t.history.by({ who: written.actor, when: format.when(written.at) });
  return (
    <li>
      {told(written, t).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="je-history-by">{by}</p>
    </li>
  );
}

/** One message in words: what of each kind was added, changed (and in which fields) and deleted. */
export function told({ action, counts, fields }: Written, t: Messages): string[] {
  const { created, trashed, restored } = t.history;
  const whole = ({ created, trashed, restored } as Record<string, string>)[action];
  if (whole) return [whole];
  const ways = [
    ['added', t.history.added],
    ['changed', t.history.changed],
    ['deleted', t.history.deleted],
  ] as const;
  // The fields are the message's: told only where it is plain which thing they belong to.
  const one = counts.filter(({ changed }) => changed > 0).length === 1;
  return counts.flatMap((count) =>
    ways
      .filter(([way]) => count[way] > 0)
      .map(([way, say]) => {
        const sentence = say({ what: t.history.things[count.element]({ n: count[way] }) });
        const names = way === 'changed' && one ? named(count.element, fields, t) : [];
        return names.length > 0 ? `${sentence}: ${names.join(', ')}` : sentence;
      }),
  );
}

function named(element: string, fields: string[], t: Messages): string[] {
  const words = t.history.fields as Record<string, string>;
  const known = fields.map((field) => words[element === 'card' && field === 'status' ? 'evidence' : field] ?? '');
  return [...new Set(known)].filter((word) => word !== '');
}
