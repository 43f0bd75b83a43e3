import { Button, Switch } from '@digdir/designsystemet-react';
import {
  ArrowRedoIcon,
  ArrowUndoIcon,
  FunnelIcon,
  PlusIcon,
  QuestionmarkCircleIcon,
  ShieldCheckmarkIcon,
  ZoomMinusIcon,
  ZoomPlusIcon,
} from '@navikt/aksel-icons';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import { journeyTexts } from '../texts.ts';
import { useActions } from './actions.ts';
import { useEditor, useJourney, useJourneyState, useView } from './context.ts';
import { useMenus } from './menus.ts';
import { ZOOMS, zoomed } from './view.ts';

/** The lower strip: how it is shown, and what can be done with it. */
export function Tools() {
  const { view, canWrite } = useEditor();
  const mode = useView((v) => v.mode);
  const onlyPain = useView((v) => v.onlyPain);
  const menus = useMenus();
  const t = useTexts(journeyTexts);
  return (
    <div className="je-tools" role="toolbar" aria-label={t.editor.tools}>
      <Toggle
        label={t.editor.view}
        value={mode}
        choices={[
          ['grid', t.editor.grid],
          ['table', t.editor.table],
        ]}
        onChange={(next) => view.setState({ mode: next })}
      />
      {canWrite && <Turns />}
      <Switch
        data-size="sm"
        label={t.editor.onlyPain}
        checked={onlyPain}
        onChange={(event) => view.setState({ onlyPain: event.target.checked })}
      />
      {mode === 'grid' && <ArrowSwitch />}
      {canWrite && (
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-haspopup="menu"
          onClick={(event) => menus.lanes(event.currentTarget)}
        >
          <PlusIcon aria-hidden />
          {t.editor.lanes}
        </Button>
      )}
      <Button
        icon
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        aria-label={t.selection.open}
        title={t.selection.open}
        onClick={() => view.setState({ panel: 'selection', selected: undefined })}
      >
        <FunnelIcon aria-hidden />
      </Button>
      <Button
        icon
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        aria-label={t.knowledge.title}
        title={t.knowledge.title}
        onClick={() => view.setState({ panel: 'knowledge', selected: undefined })}
      >
        <ShieldCheckmarkIcon aria-hidden />
      </Button>
      <div className="je-tools-end">
        <Button
          icon
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-label={t.editor.shortcuts}
          title={t.editor.shortcuts}
          onClick={() => view.setState({ shortcuts: true })}
        >
          <QuestionmarkCircleIcon aria-hidden />
        </Button>
        {mode === 'grid' && <Zoom />}
      </div>
    </div>
  );
}

/** Only where there are any: what is not there needs no switch. */
function ArrowSwitch() {
  const { view } = useEditor();
  const arrows = useView((v) => v.arrows);
  const any = useJourneyState((state) => Object.keys(state.arrow).length > 0);
  const t = useTexts(journeyTexts);
  if (!any) return null;
  return (
    <Switch
      data-size="sm"
      label={t.arrows.show}
      checked={arrows}
      onChange={(event) => view.setState({ arrows: event.target.checked })}
    />
  );
}

function Turns() {
  const act = useActions();
  const t = useTexts(journeyTexts);
  const undo = useJourney((journey) => journey.undos.at(-1)?.about);
  const redo = useJourney((journey) => journey.redos.at(-1)?.about);
  return (
    <span className="je-turns">
      <Button
        icon
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        disabled={!undo}
        aria-label={t.editor.undo}
        title={undo ? `${t.editor.undo}: ${undo}` : t.editor.undo}
        onClick={() => act.turn('undo')}
      >
        <ArrowUndoIcon aria-hidden />
      </Button>
      <Button
        icon
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        disabled={!redo}
        aria-label={t.editor.redo}
        title={redo ? `${t.editor.redo}: ${redo}` : t.editor.redo}
        onClick={() => act.turn('redo')}
      >
        <ArrowRedoIcon aria-hidden />
      </Button>
    </span>
  );
}

export function Zoom() {
  const { view } = useEditor();
  const zoom = useView((v) => v.zoom);
  const format = useFormat();
  const t = useTexts(journeyTexts);
  const percent = format.percent(zoom);
  const by = (way: -1 | 1) => view.setState({ zoom: zoomed(zoom, way) });
  return (
    <span className="je-zoom">
      <Button
        icon
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        disabled={zoom === ZOOMS[0]}
        aria-label={t.editor.zoomOut}
        title={t.editor.zoomOut}
        onClick={() => by(-1)}
      >
        <ZoomMinusIcon aria-hidden />
      </Button>
      <span role="status" aria-label={t.editor.zoom({ percent })}>
        {percent}
      </span>
      <Button
        icon
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        disabled={zoom === ZOOMS.at(-1)}
        aria-label={t.editor.zoomIn}
        title={t.editor.zoomIn}
        onClick={() => by(1)}
      >
        <ZoomPlusIcon aria-hidden />
      </Button>
    </span>
  );
}
