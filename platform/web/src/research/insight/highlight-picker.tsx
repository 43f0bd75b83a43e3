import { Button, Dialog, Select, ToggleGroup } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { useDebounced } from '../../ui/use-debounced.ts';
import { Words } from '../parts/words.tsx';
import { useAll } from '../queries.ts';
import { researchTexts } from '../texts.ts';
import '../../ui/dialog.css';
import './highlight-picker.css';

/** Which highlights speak for a statement, and which against it. */
export type Sides = { supports: string[]; contradicts: string[] };

type HighlightPickerProps = {
  study: string;
  open: boolean;
  sides: Sides;
  busy?: boolean;
  onChange: (sides: Sides) => void;
  onClose: () => void;
};

/** Chooses among the highlights of a study, and says of each on which side it stands. */
export function HighlightPicker({ open, onClose, ...rest }: HighlightPickerProps) {
  const t = useTexts(researchTexts).picker;
  const ui = useTexts(uiTexts);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      closeButton={ui.actions.close}
      className="dialog highlight-picker"
      aria-label={t.title}
    >
      <h2>{t.title}</h2>
      {open && <Choices {...rest} />}
      <div className="dialog-actions">
        <Button onClick={onClose}>{ui.actions.done}</Button>
      </div>
    </Dialog>
  );
}

function Choices({ study, sides, busy, onChange }: Omit<HighlightPickerProps, 'open' | 'onClose'>) {
  const t = useTexts(researchTexts);
  const [written, setWritten] = useState('');
  const [tag, setTag] = useState('');
  const q = useDebounced(written.trim());
  const { data: tags = [] } = useAll('tags', {});
  const filter = { study, ...(q && { q }), ...(tag && { tag }) };
  const { data: found, isPending, error } = useAll('highlights', filter);
  const sideOf = (id: string) =>
    sides.supports.includes(id) ? 'for' : sides.contradicts.includes(id) ? 'against' : 'neither';
  const put = (id: string, side: string) => {
    const supports = sides.supports.filter((one) => one !== id);
    const contradicts = sides.contradicts.filter((one) => one !== id);
    if (side === 'for') supports.push(id);
    if (side === 'against') contradicts.push(id);
    onChange({ supports, contradicts });
  };
  return (
    <div className="dialog-body" aria-busy={busy}>
      <div className="highlight-picker-tools">
        <SearchBox label={t.picker.search} value={written} onChange={setWritten} />
        <Select aria-label={t.picker.tag} value={tag} onChange={(event) => setTag(event.target.value)}>
          <Select.Option value="">{t.picker.allTags}</Select.Option>
          {tags.map(({ id, name }) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
        </Select>
      </div>
      {isPending && <ListSkeleton rows={4} />}
      <ProblemMessage error={error} />
      {found?.length === 0 && <EmptyState why={q || tag ? t.picker.noHits : t.picker.empty} />}
      <ul className="highlight-choices">
        {(found ?? []).map((highlight) => (
          <li key={highlight.id}>
            <Words of={highlight} />
            <ToggleGroup
              data-size="sm"
              aria-label={`${t.picker.choice}: ${(highlight.quotable && highlight.words.said?.quote) || (highlight.pseudonym ?? '')}`}
              value={sideOf(highlight.id)}
              onChange={(side) => put(highlight.id, side)}
            >
              <ToggleGroup.Item value="for">{t.picker.for}</ToggleGroup.Item>
              <ToggleGroup.Item value="against">{t.picker.against}</ToggleGroup.Item>
              <ToggleGroup.Item value="neither">{t.picker.neither}</ToggleGroup.Item>
            </ToggleGroup>
          </li>
        ))}
      </ul>
    </div>
  );
}
