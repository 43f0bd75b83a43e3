import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { useToast } from '../../ui/toast.tsx';
import { change, create, remove } from '../api.ts';
import { useAll, useDeed } from '../queries.ts';
import type { Highlight, Note, Tag } from '../research.ts';
import { researchTexts } from '../texts.ts';
import type { Choice } from './choice.ts';

/** What is chosen in a note, and what can be done with it. */
export type Marking = {
  tags: Tag[];
  choice: Choice | undefined;
  /** Where the choice was last, so that the arrows go on from there. */
  last: Choice | undefined;
  choose: (choice: Choice | undefined) => void;
  /** Marks what is chosen, with a tag or without; a passage that is marked already gets the tag or loses it. */
  mark: (tag?: string) => void;
  retag: (highlight: Highlight, tag: string) => void;
  relink: (highlight: Highlight) => void;
  drop: (highlight: Highlight) => void;
  addTag: (name: string) => Promise<void>;
};

export function useMarking(note: Note): Marking {
  const t = useTexts(researchTexts).notes;
  const { alias } = useMunicipality();
  const tell = useToast();
  const [choice, setChoice] = useState<Choice>();
  const [last, setLast] = useState<Choice>();
  const { data: tags = [] } = useAll('tags', {});
  const choose = (next: Choice | undefined) => {
    setChoice(next);
    if (next) setLast(next);
  };
  const add = useDeed(
    (draft: Pick<Highlight, 'block' | 'start' | 'end' | 'tags'>) =>
      create(alias, 'highlights', { note: note.id, revision: note.version, ...draft }),
    (_, made) => tell({ text: t.marked, undo: () => unmark.mutate(made) }),
  );
  const unmark = useDeed((highlight: Highlight) => remove(alias, 'highlights', highlight));
  const put = useDeed(({ highlight, ...next }: Partial<Highlight> & { highlight: Highlight }) => {
    const { block, start, end, tags: tagged } = { ...highlight, ...next };
    return change(alias, 'highlights', highlight, { revision: note.version, block, start, end, tags: tagged });
  });
  const newTag = useDeed((name: string) => create(alias, 'tags', { name }));
  const retag = (highlight: Highlight, tag: string) =>
    put.mutate({
      highlight,
      tags: highlight.tags.includes(tag) ? highlight.tags.filter((one) => one !== tag) : [...highlight.tags, tag],
    });
  const mark = (tag?: string) => {
    if (!choice) return;
    const { block, start, end } = choice;
    const there = note.highlights.find(
      (one) => one.linked && one.block === block && one.start === start && one.end === end,
    );
    if (there && tag) retag(there, tag);
    else if (!there) add.mutate({ block, start, end, tags: tag ? [tag] : [] });
    setChoice(undefined);
  };
  return {
    tags,
    choice,
    last,
    choose,
    mark,
    retag,
    relink: (highlight) => {
      if (!choice) return;
      const { block, start, end } = choice;
      put.mutate({ highlight, block, start, end }, { onSuccess: () => tell({ text: t.relinked }) });
      setChoice(undefined);
    },
    drop: (highlight) =>
      unmark.mutate(highlight, {
        onSuccess: () => {
          const { block, start, end, tags: tagged, linked } = highlight;
          const undo = linked ? () => add.mutate({ block, start, end, tags: tagged }) : undefined;
          tell({ text: t.highlightRemoved, undo });
        },
      }),
    addTag: async (name) => mark((await newTag.mutateAsync(name)).id),
  };
}
