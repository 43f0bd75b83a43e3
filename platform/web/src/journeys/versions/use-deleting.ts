import { useQueryClient } from '@tanstack/react-query';
import { useTexts } from '../../i18n/use-texts.tsx';
import { words } from '../../ui/problem-message.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { useToast } from '../../ui/toast.tsx';
import { useEditor } from '../editor/context.ts';
import { journeyTexts } from '../texts.ts';
import { type JourneyVersion, takeBackVersion, trashVersion } from './api.ts';
import { useVersionName, versionsKey } from './use-versions.ts';

/** Moves a version to the trash, with a way back. */
export function useDeleting(): (version: JourneyVersion) => void {
  const { municipality, id } = useEditor();
  const t = useTexts(journeyTexts);
  const ui = useTexts(uiTexts);
  const tell = useToast();
  const queries = useQueryClient();
  const called = useVersionName();
  const again = () => queries.invalidateQueries({ queryKey: versionsKey(municipality, id) });
  const failed = (problem: unknown) => tell({ text: words(ui, problem).title });
  const takeBack = (version: JourneyVersion) => takeBackVersion(municipality, version.id).then(again, failed);
  return (version) =>
    void trashVersion(municipality, version)
      .then(() => {
        tell({ text: t.versions.deleted({ name: called(version) }), undo: () => void takeBack(version) });
        return again();
      })
      .catch(failed);
}
