import { Textfield } from '@digdir/designsystemet-react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { Form } from '../../ui/form.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { FixedPicker } from '../../ui/picker.tsx';
import { ProblemMessage, useFieldError } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { Unit, UnitDraft } from '../catalogue.ts';
import { paths } from '../paths.ts';
import { useAll, useSave, useThing } from '../queries.ts';
import { catalogueTexts } from '../texts.ts';
import { within } from './tree.ts';

/** Writes a new unit. */
export function NewUnitPage() {
  const t = useTexts(catalogueTexts);
  const { alias } = useMunicipality();
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.units.all} params={{ municipality: alias }}>
            {t.units.title}
          </Link>
        }
        title={t.units.newTitle}
      />
      <UnitEditor />
    </>
  );
}

/** Renames a unit, or moves it. */
export function EditUnitPage() {
  const t = useTexts(catalogueTexts);
  const { alias } = useMunicipality();
  const { id = '' } = useParams({ strict: false });
  const { data: unit, error, refetch } = useThing('units', id);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!unit) return <PageSkeleton />;
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.units.one} params={{ municipality: alias, id }}>
            {unit.name}
          </Link>
        }
        title={t.editTitle({ name: unit.name })}
      />
      <UnitEditor unit={unit} />
    </>
  );
}

function UnitEditor({ unit }: { unit?: Unit }) {
  const t = useTexts(catalogueTexts);
  const { alias } = useMunicipality();
  const navigate = useNavigate();
  const tell = useToast();
  const save = useSave('units', unit);
  const errorOf = useFieldError(save.error);
  const { data: all = [] } = useAll('units');
  const [draft, setDraft] = useState<UnitDraft>({ name: unit?.name ?? '', parent: unit?.parent });
  const barred = unit ? within(all, unit.id) : new Set();
  const choices = all.filter(({ id }) => !barred.has(id)).map(({ id, name }) => ({ value: id, label: name }));
  const leave = () =>
    void (unit
      ? navigate({ to: paths.units.one, params: { municipality: alias, id: unit.id } })
      : navigate({ to: paths.units.all, params: { municipality: alias } }));
  const submit = () =>
    save.mutate(draft, {
      onSuccess: () => {
        tell({ text: t.saved });
        leave();
      },
    });
  return (
    <Panel padded>
      <Form draft={draft} busy={save.isPending} error={save.error} onSubmit={submit} onCancel={leave}>
        <Textfield
          label={t.fields.name}
          required
          value={draft.name}
          error={errorOf('name')}
          onChange={(event) => setDraft({ ...draft, name: event.target.value })}
        />
        <FixedPicker
          single
          label={t.units.parent}
          description={t.units.parentHelp}
          choices={choices}
          selected={choices.filter(({ value }) => value === draft.parent)}
          error={errorOf('parent')}
          onChange={([parent]) => setDraft({ ...draft, parent: parent?.value })}
        />
      </Form>
    </Panel>
  );
}
