import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useProblemWords } from '../../ui/problem-message.tsx';
import { useToast } from '../../ui/toast.tsx';
import { cjml } from '../api.ts';
import { useEditor } from '../editor/context.ts';
import type { MenuItem } from '../editor/view.ts';
import { useExperience } from '../experience/use-experience.ts';
import { partsOf } from '../model/order.ts';
import { paths } from '../paths.ts';
import { searchOf } from '../selection/selection.ts';
import { shownOf } from '../selection/shown-of.ts';
import { journeyTexts } from '../texts.ts';
import { json, paper, workbook } from './api.ts';
import { fileName, save } from './save.ts';
import { useDeck } from './use-deck.ts';
import { usePicture } from './use-picture.ts';

/** The ways out of the editor: a presentation, a spreadsheet, pictures, paper, data. */
export function useExports(): { busy: boolean; items: MenuItem[] } {
  const { municipality, id, store, view, vocabulary } = useEditor();
  const t = useTexts(journeyTexts);
  const { language } = useLanguage();
  const tell = useToast();
  const navigate = useNavigate();
  const picture = usePicture(vocabulary);
  const deck = useDeck(vocabulary);
  const problem = useProblemWords();
  const [busy, setBusy] = useState(false);

  function make(label: string, ending: string, blob: () => Promise<Blob>): MenuItem {
    const run = () => {
      setBusy(true);
      tell({ text: t.deck.making({ what: label }) });
      blob()
        .then((file) => save(file, `${fileName(store.getState().state.head.title, language)}.${ending}`))
        .catch((error: unknown) => tell({ text: t.deck.failed({ reason: problem(error).title }) }))
        .finally(() => setBusy(false));
    };
    return { label, run };
  }

  const experience = useExperience().data;
  const shown = () =>
    shownOf({ ...store.getState().state.head, ...partsOf(store.getState().state), experience }, view.getState());
  return {
    busy,
    items: [
      make(t.deck.pptx, 'pptx', () => deck(municipality, id)),
      make(t.deck.pdf, 'pdf', () => paper(municipality, id)),
      make(t.exports.xlsx, 'xlsx', () => workbook(municipality, id)),
      make(t.exports.cjml, 'cjml.xml', () => cjml(municipality, id)),
      make(t.deck.json, 'json', () => json(municipality, id)),
      make(t.exports.svg, 'svg', () => picture.svg(shown())),
      make(t.exports.png, 'png', () => picture.png(shown())),
      {
        label: t.exports.print,
        run: () =>
          void navigate({ to: paths.print, params: { municipality, id }, search: searchOf(view.getState(), false) }),
      },
      { label: t.sharing.open, run: () => view.setState({ panel: 'sharing', selected: undefined }) },
    ],
  };
}
