import { Dialog } from '@digdir/designsystemet-react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { appTexts } from '../texts.ts';
import '../../ui/dialog.css';
import './help-dialog.css';

/** Every keyboard shortcut, in one list. */
export function HelpDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTexts(appTexts).help;
  const ui = useTexts(uiTexts);
  return (
    <Dialog open={open} onClose={onClose} closeButton={ui.actions.close} className="dialog" aria-label={t.title}>
      <h2>{t.title}</h2>
      <Shortcuts
        list={[
          ['Ctrl + K', t.search],
          ['Esc', t.close],
          ['Tab', t.skip],
        ]}
      />
      <p className="shortcuts-note">{t.journey}</p>
    </Dialog>
  );
}

function Shortcuts({ list }: { list: [keys: string, what: string][] }) {
  return (
    <dl className="shortcuts">
      {list.map(([keys, what]) => (
        <div key={keys}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
