import { Textfield } from '@digdir/designsystemet-react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { type Choice, Picker } from '../../ui/picker.tsx';
import { ProblemMessage, useFieldError } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { Persona, PersonaDraft } from '../model/journey.ts';
import { paths } from '../paths.ts';
import { journeyTexts } from '../texts.ts';
import { useFindInsights, usePersona, useSavePersona } from './queries.ts';

/** Writes a new persona. */
export function NewPersonaPage() {
  const t = useTexts(journeyTexts).persona;
  const { alias } = useMunicipality();
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.personas.all} params={{ municipality: alias }}>
            {t.title}
          </Link>
        }
        title={t.newTitle}
        lead={t.newLead}
      />
      <Editor />
    </>
  );
}

/** Rewrites a persona. */
export function EditPersonaPage() {
  const t = useTexts(journeyTexts).persona;
  const { alias } = useMunicipality();
  const { id = '' } = useParams({ strict: false });
  const { data: persona, error, refetch } = usePersona(id);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!persona) return <PageSkeleton />;
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.personas.one} params={{ municipality: alias, id }}>
            {persona.name}
          </Link>
        }
        title={t.editTitle({ name: persona.name })}
      />
      <Editor persona={persona} />
    </>
  );
}

const LONG = ['goals', 'needs'] as const;

function Editor({ persona }: { persona?: Persona }) {
  const t = useTexts(journeyTexts).persona;
  const { alias } = useMunicipality();
  const navigate = useNavigate();
  const tell = useToast();
  const save = useSavePersona(persona);
  const errorOf = useFieldError(save.error);
  const find = useFindInsights();
  const [draft, setDraft] = useState<PersonaDraft>(() => draftOf(persona));
  const [chosen, setChosen] = useState<Choice[]>(() =>
    (persona?.restsOn ?? []).map(({ insight, text }) => ({ value: insight, label: text ?? t.withdrawn })),
  );
  const put = (part: Partial<PersonaDraft>) => setDraft({ ...draft, ...part });
  const show = (id: string) => void navigate({ to: paths.personas.one, params: { municipality: alias, id } });
  type Words = Exclude<keyof PersonaDraft, 'restsOn' | 'digitalSkills'>;
  const field = (of: Words) => ({
    label: t.fields[of],
    description: of in t.help ? t.help[of as keyof typeof t.help] : undefined,
    required: of === 'name',
    value: draft[of] ?? '',
    error: errorOf(of),
  });
  const write = (of: Words, text: string) => put({ [of]: of === 'name' ? text : text || undefined });
  const line = (of: Words) => <Textfield {...field(of)} onChange={(event) => write(of, event.target.value)} />;
  const lines = (of: Words, rows: number) => (
    <Textfield key={of} {...field(of)} multiline rows={rows} onChange={(event) => write(of, event.target.value)} />
  );
  return (
    <Panel padded>
      <Form
        draft={draft}
        busy={save.isPending}
        error={save.error}
        onSubmit={() =>
          save.mutate(draft, {
            onSuccess: ({ id }) => {
              tell({ text: t.saved });
              show(id);
            },
          })
        }
        onCancel={() =>
          persona ? show(persona.id) : void navigate({ to: paths.personas.all, params: { municipality: alias } })
        }
      >
        {line('name')}
        {lines('description', 2)}
        {LONG.map((of) => lines(of, 3))}
        {line('firstLanguage')}
        <ChoiceField
          label={t.fields.digitalSkills}
          value={draft.digitalSkills ?? ''}
          choices={[
            { value: '', label: t.unknown },
            ...(['low', 'some', 'high'] as const).map((code) => ({ value: code, label: t.skills[code] })),
          ]}
          error={errorOf('digitalSkills')}
          onChange={(code) => put({ digitalSkills: (code || undefined) as PersonaDraft['digitalSkills'] })}
        />
        {lines('accessibility', 2)}
        <Picker
          label={t.fields.restsOn}
          description={t.help.restsOn}
          {...find}
          selected={chosen}
          error={errorOf('restsOn')}
          onChange={(next) => {
            setChosen(next);
            put({ restsOn: next.map(({ value }) => value) });
          }}
        />
      </Form>
    </Panel>
  );
}

function draftOf(persona?: Persona): PersonaDraft {
  if (!persona) return { name: '', restsOn: [] };
  const { name, description, goals, needs, firstLanguage, digitalSkills, accessibility, restsOn } = persona;
  return {
    ...{ name, description, goals, needs, firstLanguage, digitalSkills, accessibility },
    restsOn: restsOn.map(({ insight }) => insight),
  };
}
