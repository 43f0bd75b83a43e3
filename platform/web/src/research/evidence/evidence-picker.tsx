import { Dialog, ToggleGroup } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { usePages } from '../../api/pages.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MoreFooter } from '../../ui/more-footer.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { useDebounced } from '../../ui/use-debounced.ts';
import { list } from '../api.ts';
import { LevelTag } from '../parts/level-tag.tsx';
import { strengthInWords } from '../parts/strength.ts';
import { Words } from '../parts/words.tsx';
import { researchKey } from '../queries.ts';
import { researchTexts } from '../texts.ts';
import '../../ui/dialog.css';
import './evidence-picker.css';

/** What was picked: an insight or a highlight, and how it reads. */
export type PickedFinding = { insight?: string; highlight?: string; text: string };

type EvidencePickerProps = {
  municipality: string;
  open: boolean;
  onPick: (finding: PickedFinding) => void;
  onClose: () => void;
};

type Sort = 'insights' | 'highlights';

/** Lets one choose what something rests on: an insight, or a passage of a note. */
export function EvidencePicker({ municipality, open, onPick, onClose }: EvidencePickerProps) {
  const t = useTexts(researchTexts).evidence;
  const ui = useTexts(uiTexts);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      closeButton={ui.actions.close}
      className="dialog evidence-picker"
      aria-label={t.title}
    >
      <h2>{t.title}</h2>
      {open && <Choices municipality={municipality} onPick={onPick} />}
    </Dialog>
  );
}

function Choices({ municipality, onPick }: Pick<EvidencePickerProps, 'municipality' | 'onPick'>) {
  const t = useTexts(researchTexts).evidence;
  const [sort, setSort] = useState<Sort>('insights');
  const [written, setWritten] = useState('');
  const q = useDebounced(written.trim());
  return (
    <div className="dialog-body">
      <p className="mv-quiet">{t.lead}</p>
      <ToggleGroup data-size="sm" value={sort} aria-label={t.kind} onChange={(next) => setSort(next as Sort)}>
        <ToggleGroup.Item value="insights">{t.insights}</ToggleGroup.Item>
        <ToggleGroup.Item value="highlights">{t.highlights}</ToggleGroup.Item>
      </ToggleGroup>
      <SearchBox label={t.search} value={written} onChange={setWritten} />
      {sort === 'insights' ? (
        <InsightChoices municipality={municipality} q={q} onPick={onPick} />
      ) : (
        <HighlightChoices municipality={municipality} q={q} onPick={onPick} />
      )}
    </div>
  );
}

type ChoicesProps = Pick<EvidencePickerProps, 'municipality' | 'onPick'> & { q: string };

function InsightChoices({ municipality, q, onPick }: ChoicesProps) {
  const t = useTexts(researchTexts);
  const found = usePages(researchKey(municipality, 'insights', 'evidence', q), (after) =>
    list(municipality, 'insights', { q }, after, 20),
  );
  return (
    <Found found={found} empty={t.evidence.noInsights}>
      {found.items.map((insight) => (
        <li key={insight.id}>
          <button type="button" onClick={() => onPick({ insight: insight.id, text: insight.statement })}>
            <span>{insight.statement}</span>
            <LevelTag level={insight.strength.level} />
            <small>{strengthInWords(t, insight.strength)}</small>
          </button>
        </li>
      ))}
    </Found>
  );
}

function HighlightChoices({ municipality, q, onPick }: ChoicesProps) {
  const t = useTexts(researchTexts);
  const found = usePages(researchKey(municipality, 'highlights', 'evidence', q), (after) =>
    list(municipality, 'highlights', { q }, after, 20),
  );
  return (
    <Found found={found} empty={t.evidence.noHighlights}>
      {found.items.map((highlight) => (
        <li key={highlight.id}>
          <button
            type="button"
            onClick={() =>
              onPick({
                highlight: highlight.id,
                text: (highlight.quotable && highlight.words.said?.quote) || t.insights.lacksQuote,
              })
            }
          >
            <Words of={highlight} />
          </button>
        </li>
      ))}
    </Found>
  );
}

type FoundProps = { found: ReturnType<typeof usePages>; empty: string; children: ReactNode };

function Found({ found, empty, children }: FoundProps) {
  const t = useTexts(researchTexts);
  if (found.pending) return <ListSkeleton rows={4} />;
  if (found.error) return <ProblemMessage error={found.error} onRetry={found.retry} />;
  if (found.items.length === 0) return <EmptyState why={empty} />;
  return (
    <div>
      <ul className="evidence-choices" aria-label={t.evidence.title}>
        {children}
      </ul>
      {found.hasMore && (
        <MoreFooter shown={found.items.length} {...found} loading={found.loadingMore} onMore={found.more} />
      )}
    </div>
  );
}
