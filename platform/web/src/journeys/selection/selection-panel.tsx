import { Button, Checkbox, Field, Fieldset, Label, Select, Switch } from '@digdir/designsystemet-react';
import { MenuElipsisVerticalIcon, PlusIcon } from '@navikt/aksel-icons';
import { useId, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { useEditor, useJourneyState, useView } from '../editor/context.ts';
import { useMenus } from '../editor/menus.ts';
import { Side } from '../editor/side.tsx';
import { everyVoice } from '../grid/voices.ts';
import { lanesOf } from '../model/order.ts';
import { journeyTexts } from '../texts.ts';
import type { SavedView } from './api.ts';
import { same, selectionOf } from './selection.ts';
import { useTrashView, useViews } from './use-views.ts';
import { ViewForm } from './view-form.tsx';
import './selection.css';

/** What of the journey is shown, and the views that have a name. */
export function SelectionPanel() {
  const t = useTexts(journeyTexts).selection;
  const [writing, setWriting] = useState<SavedView | 'new'>();
  return (
    <Side
      title={t.title}
      closeLabel={t.close}
      footer={
        <Button variant="secondary" onClick={() => setWriting('new')}>
          <PlusIcon aria-hidden />
          {t.save}
        </Button>
      }
    >
      <Views onRename={setWriting} />
      <Rows />
      <Curve />
      <Pain />
      <FormDialog
        open={writing !== undefined}
        title={writing === 'new' ? t.save : t.rename}
        onClose={() => setWriting(undefined)}
      >
        <ViewForm saved={writing === 'new' ? undefined : writing} onClose={() => setWriting(undefined)} />
      </FormDialog>
    </Side>
  );
}

function Views({ onRename }: { onRename: (view: SavedView) => void }) {
  const t = useTexts(journeyTexts).selection;
  const found = useViews();
  return (
    <section className="je-views" aria-label={t.views}>
      {found.isPending && <ListSkeleton rows={2} />}
      <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />
      {found.data?.length === 0 && <p className="mv-quiet">{t.empty}</p>}
      <ul>
        {found.data?.map((view) => (
          <Entry key={view.id} saved={view} onRename={() => onRename(view)} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ saved, onRename }: { saved: SavedView; onRename: () => void }) {
  const { view, canWrite } = useEditor();
  const t = useTexts(journeyTexts);
  const menus = useMenus();
  const { mutate: remove } = useTrashView();
  const wanted = selectionOf(saved);
  const here = useView((now) => same(now, wanted));
  const label = t.grid.menu({ name: saved.name });
  return (
    <li>
      <button type="button" className="je-view" aria-pressed={here} onClick={() => view.setState(wanted)}>
        {saved.name}
      </button>
      {canWrite && (
        <Button
          icon
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-haspopup="menu"
          aria-label={label}
          onClick={(event) =>
            menus.open(event.currentTarget, label, [
              [{ label: t.selection.rename, run: onRename }],
              [{ label: t.selection.remove, danger: true, run: () => remove(saved) }],
            ])
          }
        >
          <MenuElipsisVerticalIcon aria-hidden />
        </Button>
      )}
    </li>
  );
}

/** The rows; the last one that is shown stays. */
function Rows() {
  const { view } = useEditor();
  const t = useTexts(journeyTexts).selection;
  const lanes = useJourneyState(lanesOf);
  const chosen = useView((now) => now.lanes);
  const shown = lanes.filter(({ id }) => !chosen || chosen.includes(id)).map(({ id }) => id);
  const all = shown.length === lanes.length;
  function turn(id: string, on: boolean): void {
    const next = lanes.map((lane) => lane.id).filter((each) => (each === id ? on : shown.includes(each)));
    view.setState({ lanes: next.length === lanes.length ? undefined : next });
  }
  return (
    <Fieldset data-size="sm">
      <Fieldset.Legend>{t.rows}</Fieldset.Legend>
      {lanes.map(({ id, label }) => (
        <Checkbox
          key={id}
          label={label}
          checked={shown.includes(id)}
          disabled={shown.length === 1 && shown.includes(id)}
          onChange={(event) => turn(id, event.target.checked)}
        />
      ))}
      {!all && (
        <Button variant="tertiary" data-size="sm" onClick={() => view.setState({ lanes: undefined })}>
          {t.allRows}
        </Button>
      )}
    </Fieldset>
  );
}

/** Whose curve is drawn alone, where there are several. */
function Curve() {
  const { view, store } = useEditor();
  const id = useId();
  const t = useTexts(journeyTexts).selection;
  const cards = useJourneyState((state) => state.card);
  const chosen = useView((now) => now.voice);
  const voices = everyVoice({ ...store.getState().state, card: cards });
  if (voices.length < 2 && !chosen) return null;
  return (
    <Field data-size="sm">
      <Label htmlFor={id}>{t.curve}</Label>
      <Select
        id={id}
        value={chosen ?? ''}
        onChange={(event) => view.setState({ voice: event.target.value || undefined })}
      >
        <Select.Option value="">{t.allCurves}</Select.Option>
        {voices.map(({ key, whose }) => (
          <Select.Option key={key} value={key}>
            {whose}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

function Pain() {
  const { view } = useEditor();
  const t = useTexts(journeyTexts).editor;
  const onlyPain = useView((now) => now.onlyPain);
  return (
    <Switch
      data-size="sm"
      label={t.onlyPain}
      checked={onlyPain}
      onChange={(event) => view.setState({ onlyPain: event.target.checked })}
    />
  );
}
