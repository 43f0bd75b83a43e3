import { Textfield } from '@digdir/designsystemet-react';
import { PlusIcon, TagIcon } from '@navikt/aksel-icons';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Form } from '../../ui/form.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { researchTexts } from '../texts.ts';
import { tagColour } from './tag-colour.ts';
import type { Marking } from './use-marking.ts';
import './mark-toolbar.css';

type MarkToolbarProps = { marking: Marking; onLeave: () => void };

/** Lies under what is chosen: the tags with their digits, and a new tag. */
export function MarkToolbar({ marking, onLeave }: MarkToolbarProps) {
  const t = useTexts(researchTexts).notes;
  const { tags, mark, choose } = marking;
  const bar = useRef<HTMLDivElement>(null);
  const [naming, setNaming] = useState(false);
  useUnderChoice(bar);
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (way) buttons[(here + way + buttons.length) % buttons.length]?.focus();
    else if (event.key === 'Escape') {
      onLeave();
      choose(undefined);
    } else return;
    event.preventDefault();
  };
  const markWith = (tag?: string) => {
    onLeave();
    mark(tag);
  };
  return (
    <>
      <div ref={bar} role="toolbar" aria-label={t.toolbar} className="mark-toolbar" onKeyDown={onKeyDown}>
        <TagIcon aria-hidden />
        {tags.slice(0, 9).map(({ id, name }, place) => (
          <button key={id} type="button" tabIndex={place === 0 ? 0 : -1} onClick={() => markWith(id)}>
            <span className="tag-dot" data-color={tagColour(place)} aria-hidden />
            {name}
            <kbd>{place + 1}</kbd>
          </button>
        ))}
        <button type="button" tabIndex={tags.length === 0 ? 0 : -1} onClick={() => markWith()}>
          {t.untagged}
          <kbd>0</kbd>
        </button>
        <button type="button" tabIndex={-1} onClick={() => setNaming(true)}>
          <PlusIcon aria-hidden />
          {t.newTag}
        </button>
      </div>
      <FormDialog open={naming} title={t.newTag} onClose={() => setNaming(false)}>
        <NewTag
          onSave={(name) => {
            setNaming(false);
            void marking.addTag(name);
          }}
          onCancel={() => setNaming(false)}
        />
      </FormDialog>
    </>
  );
}

function NewTag({ onSave, onCancel }: { onSave: (name: string) => void; onCancel: () => void }) {
  const t = useTexts(researchTexts).notes;
  const [name, setName] = useState('');
  return (
    <Form
      draft={name}
      verb={t.addTag}
      busy={false}
      error={undefined}
      onSubmit={() => name.trim() !== '' && onSave(name.trim())}
      onCancel={onCancel}
    >
      <Textfield label={t.tagName} value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
    </Form>
  );
}

/** Puts the toolbar under the last line of the choice, and keeps it within the column. */
function useUnderChoice(bar: { current: HTMLElement | null }) {
  useLayoutEffect(() => {
    const own = bar.current;
    const column = own?.parentElement;
    const pieces = column?.querySelectorAll('[data-chosen]');
    if (!own || !column || !pieces || pieces.length === 0) return;
    const lines = [...pieces].flatMap((piece) => [...piece.getClientRects()]);
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) return;
    const frame = column.getBoundingClientRect();
    const left = (lines.length > 1 ? Math.min(first.left, last.left) : first.left) - frame.left;
    own.style.top = `${last.bottom - frame.top + 6}px`;
    own.style.left = `${Math.max(0, Math.min(left, frame.width - own.offsetWidth))}px`;
    own.scrollIntoView({ block: 'nearest' });
  }, [bar]);
}
