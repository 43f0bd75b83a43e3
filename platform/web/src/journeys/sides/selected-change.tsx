import { Button, Link as Styled } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import type { Editor } from '../editor/context.ts';
import { cardName, type Selected, STEPS, spotName } from '../editor/view.ts';
import type { Difference } from '../model/journey.ts';
import { paths } from '../paths.ts';
import { useTold } from '../renewal/told.ts';
import { journeyTexts } from '../texts.ts';
import { idOf } from './docs.ts';
import '../editor/side.css';

interface Chosen {
  editor: Editor;
  selected: Selected;
}

/** What became of the card or step that was chosen last, in either grid, and the way to it in its own journey. */
export function SelectedChange({ editors, difference }: { editors: readonly Editor[]; difference: Difference }) {
  const [chosen, setChosen] = useState<Chosen>();
  const t = useTexts(journeyTexts);
  useEffect(() => {
    const stops = editors.map((editor) =>
      editor.view.subscribe(({ selected }, before) => {
        if (!selected || selected === before.selected) return;
        setChosen({ editor, selected });
        for (const other of editors) if (other !== editor) other.view.setState({ selected: undefined });
      }),
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, [editors]);
  if (!chosen || !isThing(chosen)) return null;
  const { editor, selected } = chosen;
  const state = editor.store.getState().state;
  const name = selected.e === 'card' ? state.card[selected.id]?.text : state.step[selected.id]?.name;

  function close(): void {
    editor.view.setState({ selected: undefined, panel: undefined });
    setChosen(undefined);
    const called = selected.e === 'card' ? cardName(selected.id) : spotName({ row: STEPS, col: selected.id });
    document.querySelector<HTMLElement>(`[data-name="${CSS.escape(called)}"]`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  }

  return (
    <aside className="je-side" aria-label={name} onKeyDown={onKeyDown}>
      <header className="je-side-head">
        <div>
          {/* Enter in a grid leads here, as it leads to the fields in the editor */}
          <h2 tabIndex={-1} data-name="inspector">
            {name}
          </h2>
        </div>
        <Button icon variant="tertiary" data-color="neutral" data-size="sm" aria-label={t.sides.close} onClick={close}>
          <XMarkIcon aria-hidden />
        </Button>
      </header>
      <div className="je-side-body">
        <Became selected={selected} difference={difference} />
        <Open selected={selected} difference={difference} shownId={editor.id} />
      </div>
    </aside>
  );
}

function isThing({ editor, selected: { e, id } }: Chosen): boolean {
  return e === 'card' || (e === 'step' && !editor.view.getState().compared?.gaps.has(id));
}

function Became({ selected, difference }: { selected: Selected; difference: Difference }) {
  const t = useTexts(journeyTexts);
  const told = useTold();
  const { id } = idOf(selected.id);
  const step = difference.steps.find(({ from, to }) => to?.id === id || from.some((one) => one.id === id));
  const card = difference.steps.flatMap(({ cards }) => cards).find(({ from, to }) => from === id || to === id);
  const found = selected.e === 'card' ? card : step;
  const kinds = selected.e === 'card' ? t.difference.cardKinds : t.difference.kinds;
  if (!found) return <p>{t.sides.asItWas}</p>;
  return (
    <>
      <p>
        <strong>{kinds[found.kind]}</strong>
      </p>
      {found.parameters.length > 0 && (
        <ul>
          {found.parameters.map((each) => (
            <li key={each.parameter}>{told(each)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Only what is there now can be opened in its journey. */
function Open({ selected, difference, shownId }: { selected: Selected; difference: Difference; shownId: string }) {
  const t = useTexts(journeyTexts);
  const { id, earlier } = idOf(selected.id);
  const side = earlier || idOf(shownId).earlier ? difference.today : difference.target;
  const { alias: municipality } = useMunicipality();
  if (side.version) return null;
  return (
    <Styled asChild>
      <Link
        to={paths.one}
        params={{ municipality, id: side.id }}
        search={selected.e === 'card' ? { kort: id } : { steg: id }}
      >
        {t.sides.open({ title: side.title })}
      </Link>
    </Styled>
  );
}
