import { Textfield } from '@digdir/designsystemet-react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { type Column, RowTitle } from '../../ui/data-table.tsx';
import { Form } from '../../ui/form.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage, useFieldError } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { Named, NamedDraft, NamedKind } from '../catalogue.ts';
import { ListPage } from '../list-page.tsx';
import { paths } from '../paths.ts';
import { useSave, useThing } from '../queries.ts';
import { catalogueTexts } from '../texts.ts';
import { ThingPage } from '../thing-page.tsx';

type Props = { kind: NamedKind };

/** All systems, or all roles. */
export function NamedListPage({ kind }: Props) {
  const t = useTexts(catalogueTexts);
  const { alias } = useMunicipality();
  const retired = useRetired();
  const columns: Column<Named>[] = [
    {
      key: 'name',
      heading: t.fields.name,
      width: '34%',
      cell: ({ id, name }) => (
        <RowTitle>
          <Link to={paths[kind].one} params={{ municipality: alias, id }}>
            {name}
          </Link>
        </RowTitle>
      ),
    },
    {
      key: 'description',
      heading: t.fields.description,
      cell: (thing) => (
        <span className="mv-quiet">{[retired(thing), thing.description].filter(Boolean).join(' ')}</span>
      ),
    },
  ];
  return <ListPage kind={kind} t={t[kind]} nameOf={({ name }) => name} columns={columns} />;
}

/** One system, or one role. */
export function NamedPage({ kind }: Props) {
  const t = useTexts(catalogueTexts);
  const { id = '' } = useParams({ strict: false });
  const retired = useRetired();
  const { data: thing, error, refetch } = useThing(kind, id);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!thing) return <PageSkeleton />;
  return (
    <ThingPage
      kind={kind}
      thing={thing}
      lead={[retired(thing), thing.description ?? t.noDescription].filter(Boolean).join(' ')}
    />
  );
}

/** Writes a new system or role. */
export function NewNamedPage({ kind }: Props) {
  const t = useTexts(catalogueTexts);
  const { alias } = useMunicipality();
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths[kind].all} params={{ municipality: alias }}>
            {t[kind].title}
          </Link>
        }
        title={t[kind].newTitle}
      />
      <NamedEditor kind={kind} />
    </>
  );
}

/** Rewrites a system or a role. */
export function EditNamedPage({ kind }: Props) {
  const t = useTexts(catalogueTexts);
  const { alias } = useMunicipality();
  const { id = '' } = useParams({ strict: false });
  const { data: thing, error, refetch } = useThing(kind, id);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!thing) return <PageSkeleton />;
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths[kind].one} params={{ municipality: alias, id }}>
            {thing.name}
          </Link>
        }
        title={t.editTitle({ name: thing.name })}
      />
      <NamedEditor kind={kind} thing={thing} />
    </>
  );
}

function NamedEditor({ kind, thing }: Props & { thing?: Named }) {
  const t = useTexts(catalogueTexts);
  const { alias } = useMunicipality();
  const navigate = useNavigate();
  const tell = useToast();
  const save = useSave(kind, thing);
  const errorOf = useFieldError(save.error);
  const [draft, setDraft] = useState<NamedDraft>({
    name: thing?.name ?? '',
    description: thing?.description,
    ...(kind === 'systems' ? { retiredOn: thing?.retiredOn, replacedBy: thing?.replacedBy } : {}),
  });
  const leave = () =>
    void (thing
      ? navigate({ to: paths[kind].one, params: { municipality: alias, id: thing.id } })
      : navigate({ to: paths[kind].all, params: { municipality: alias } }));
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
        <Textfield
          label={t.fields.description}
          multiline
          rows={3}
          value={draft.description ?? ''}
          error={errorOf('description')}
          onChange={(event) => setDraft({ ...draft, description: event.target.value || undefined })}
        />
        {kind === 'systems' && <Retirement draft={draft} errorOf={errorOf} onChange={setDraft} />}
      </Form>
    </Panel>
  );
}

type RetirementProps = {
  draft: NamedDraft;
  errorOf: ReturnType<typeof useFieldError>;
  onChange: (draft: NamedDraft) => void;
};

/** From when a system is out of use, and what has come in its place: cards that name it are marked. */
function Retirement({ draft, errorOf, onChange }: RetirementProps) {
  const t = useTexts(catalogueTexts);
  return (
    <>
      <Textfield
        type="date"
        label={t.fields.retiredOn}
        description={t.retired.help}
        value={draft.retiredOn ?? ''}
        error={errorOf('retiredOn')}
        onChange={(event) => onChange({ ...draft, retiredOn: event.target.value || undefined })}
      />
      <Textfield
        label={t.fields.replacedBy}
        value={draft.replacedBy ?? ''}
        error={errorOf('replacedBy')}
        onChange={(event) => onChange({ ...draft, replacedBy: event.target.value || undefined })}
      />
    </>
  );
}

/** In words, when and by what a system is or will be replaced. */
function useRetired(): (thing: Named) => string | undefined {
  const { retired } = useTexts(catalogueTexts);
  const format = useFormat();
  return ({ retiredOn, replacedBy }) =>
    retiredOn &&
    [retired.from({ date: format.date(retiredOn) }), replacedBy && retired.by({ name: replacedBy })]
      .filter(Boolean)
      .join(' ');
}
