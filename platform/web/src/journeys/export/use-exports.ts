import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useToast } from '../../ui/toast.tsx';
import { cjml, workbook } from '../api.ts';
import { useEditor } from '../editor/context.ts';
import type { MenuItem } from '../editor/view.ts';
import { useExperience } from '../experience/use-experience.ts';
import { partsOf } from '../model/order.ts';
import { paths } from '../paths.ts';
import { journeyTexts } from '../texts.ts';
import { fileName, save } from './save.ts';
import { usePicture } from './use-picture.ts';

/** The ways out of the editor: a spreadsheet, pictures, paper. */
export function useExports(): { busy: boolean; items: MenuItem[] } {
  const { municipality, id, store, vocabulary } = useEditor();
  const t = useTexts(journeyTexts);
  const { language } = useLanguage();
  const tell = useToast();
  const navigate = useNavigate();
  const picture = usePicture(vocabulary);
  const [busy, setBusy] = useState(false);

  function make(ending: string, blob: () => Promise<Blob>): () => void {
    return () => {
      setBusy(true);
      blob()
        .then((file) => save(file, `${fileName(store.getState().state.head.title, language)}.${ending}`))
        .catch(() => tell({ text: t.exports.failed }))
        .finally(() => setBusy(false));
    };
  }

  const experience = useExperience().data;
  const shown = () => ({ ...store.getState().state.head, ...partsOf(store.getState().state), experience });
  return {
    busy,
    items: [
      { label: t.exports.xlsx, run: make('xlsx', () => workbook(municipality, id)) },
      { label: t.exports.cjml, run: make('cjml.xml', () => cjml(municipality, id)) },
      { label: t.exports.svg, run: make('svg', () => picture.svg(shown())) },
      { label: t.exports.png, run: make('png', () => picture.png(shown())) },
      { label: t.exports.print, run: () => void navigate({ to: paths.print, params: { municipality, id } }) },
    ],
  };
}
