import { Dialog } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import '../../ui/dialog.css';
import { isWriting } from '../grid/keyboard.ts';
import { journeyTexts } from '../texts.ts';
import { useActions } from './actions.ts';
import { useEditor, useView } from './context.ts';

/** Undo and redo work wherever the focus is, for a moved card may have left it nowhere; text fields keep their own. */
export function useUndoKeys(): void {
  const act = useActions();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return;
      const key = event.key.toLowerCase();
      const way = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : undefined;
      if (!way) return;
      event.preventDefault();
      act.turn(way);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [act]);
}

/** Every key the editor listens to. */
export function ShortcutsDialog() {
  const { view } = useEditor();
  const open = useView((v) => v.shortcuts);
  const t = useTexts(journeyTexts);
  if (!open) return null;
  return (
    <Dialog
      open
      onClose={() => view.setState({ shortcuts: false })}
      className="dialog"
      closeButton={t.keys.close}
      aria-label={t.keys.title}
    >
      <h2>{t.keys.title}</h2>
      <table className="je-keys">
        <tbody>
          {t.keys.rows.map(([keys, does]) => (
            <tr key={keys}>
              <th scope="row">{keys}</th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
