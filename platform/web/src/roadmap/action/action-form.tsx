import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Form } from '../../ui/form.tsx';
import { useOpened } from '../../ui/use-opened.ts';
import { saveAction } from '../api.ts';
import { DateField, OneField, StepsField, useRoadmapError } from '../fields.tsx';
import { useChange } from '../queries.ts';
import { type Action, type ActionDraft, actionDraftOf, actionStatuses, dimensions } from '../roadmap.ts';
import { roadmapTexts } from '../texts.ts';

const blank: ActionDraft = { title: '', dimension: 'work-process', status: 'proposed', steps: [] };

type Props = { initiative: string; services: string[]; over?: Action; onDone: () => void };

/** Writes an action, new or over the one that is given. */
export function ActionForm({ initiative, services, over, onDone }: Props) {
  const t = useTexts(roadmapTexts);
  const [draft, setDraft] = useState(over ? actionDraftOf(over) : blank);
  const put = (part: Partial<ActionDraft>) => setDraft({ ...draft, ...part });
  const opened = useOpened(over);
  const save = useChange((alias, json: ActionDraft) => saveAction(alias, initiative, opened, json));
  const errorOf = useRoadmapError(save.error);
  return (
    <Form
      draft={draft}
      busy={save.isPending}
      error={save.error}
      onSubmit={() => save.mutate(draft, { onSuccess: onDone })}
      onCancel={onDone}
    >
      <Textfield
        label={t.fields.title}
        required
        value={draft.title}
        error={errorOf('title')}
        onChange={(event) => put({ title: event.target.value })}
      />
      <ChoiceField
        label={t.fields.dimension}
        value={draft.dimension}
        choices={dimensions.map((one) => ({ value: one, label: t.dimensions[one] }))}
        error={errorOf('dimension')}
        onChange={(dimension) => put({ dimension: dimension as ActionDraft['dimension'] })}
      />
      <ChoiceField
        label={t.fields.status}
        value={draft.status}
        choices={actionStatuses.map((one) => ({ value: one, label: t.actionStatuses[one] }))}
        error={errorOf('status')}
        onChange={(status) => put({ status: status as ActionDraft['status'] })}
      />
      <OneField
        label={t.fields.owner}
        kind="colleagues"
        value={draft.owner}
        error={errorOf('owner')}
        onChange={(owner) => put({ owner })}
      />
      <DateField
        label={t.fields.start}
        value={draft.start}
        error={errorOf('start')}
        onChange={(start) => put({ start })}
      />
      <DateField
        label={t.fields.effectiveFrom}
        description={t.fields.effectiveFromHelp}
        value={draft.effectiveFrom}
        error={errorOf('effectiveFrom')}
        onChange={(effectiveFrom) => put({ effectiveFrom })}
      />
      <StepsField
        services={services}
        known={over?.steps ?? []}
        values={draft.steps ?? []}
        error={errorOf('steps')}
        onChange={(steps) => put({ steps })}
      />
      <Textfield
        label={t.fields.description}
        multiline
        rows={3}
        value={draft.description ?? ''}
        error={errorOf('description')}
        onChange={(event) => put({ description: event.target.value || undefined })}
      />
    </Form>
  );
}
