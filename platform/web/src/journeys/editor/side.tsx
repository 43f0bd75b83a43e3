import { Button } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import type { State } from '../model/operations.ts';
import { useEditor } from './context.ts';
import { cardName, focusOn, spotName, type View } from './view.ts';
import './side.css';

interface SideProps {
  /** The grey line over the title: where in the journey this is. */
  place?: string;
  title: string;
  closeLabel: string;
  children: ReactNode;
  footer?: ReactNode;
}

/** The panel at the right. It is beside the grid, not over it, and Esc leads back to where one came from. */
export function Side({ place, title, closeLabel, children, footer }: SideProps) {
  const { store, view, canWrite } = useEditor();
  const id = useId();

  function close(): void {
    const came = cameFrom(view.getState(), store.getState().state);
    view.setState({ panel: undefined, selected: undefined, talk: undefined });
    focusOn(came);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    close();
  }

  return (
    <aside className="je-side" aria-labelledby={id} onKeyDown={onKeyDown}>
      <header className="je-side-head">
        <div>
          {place && <p>{place}</p>}
          <h2 id={id}>{title}</h2>
        </div>
        <Button icon variant="tertiary" data-color="neutral" data-size="sm" aria-label={closeLabel} onClick={close}>
          <XMarkIcon aria-hidden />
        </Button>
      </header>
      <div className="je-side-body">{children}</div>
      {footer && canWrite && <footer className="je-side-foot">{footer}</footer>}
    </aside>
  );
}

function cameFrom({ selected, talk, active }: View, state: State): string {
  const arrow = selected?.e === 'arrow' ? state.arrow[selected.id] : undefined;
  if (arrow) return cardName(arrow.from);
  if (selected?.e === 'card') return cardName(selected.id);
  return spotName(talk ? { row: talk.lane, col: talk.step } : active);
}
