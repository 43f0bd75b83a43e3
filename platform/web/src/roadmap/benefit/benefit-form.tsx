import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Form } from '../../ui/form.tsx';
import { FixedPicker } from '../../ui/picker.tsx';
import { useOpened } from '../../ui/use-opened.ts';
import { saveBenefit } from '../api.ts';
import { DateField, NumberField, OneField, useRoadmapError } from '../fields.tsx';
import { useActions, useChange } from '../queries.ts';
import {
  type Benefit,
  type BenefitDraft,
  beneficiaries,
  benefitDraftOf,
  benefitStatuses,
  budgetEffects,
  kinds,
} from '../roadmap.ts';
import { roadmapTexts } from '../texts.ts';

const blank: BenefitDraft = {
  title: '',
  beneficiary: 'citizen',
  kind: 'quality',
  status: 'planned',
  disbenefit: false,
  actions: [],
};

/** Writes a benefit, new or over the one that is given. */
export function BenefitForm({ initiative, over, onDone }: { initiative: string; over?: Benefit; onDone: () => void }) {
  const t = useTexts(roadmapTexts);
  const [draft, setDraft] = useState(over ? benefitDraftOf(over) : blank);
  const [target, setTarget] = useState(draft.target === undefined ? '' : String(draft.target).replace('.', ','));
  const put = (part: Partial<BenefitDraft>) => setDraft({ ...draft, ...part });
  const opened = useOpened(over);
  const save = useChange((alias, json: BenefitDraft) => saveBenefit(alias, initiative, opened, json));
  const errorOf = useRoadmapError(save.error);
  const part = { draft, put, errorOf };
  return (
    <Form
      draft={[draft, target]}
      busy={save.isPending}
      error={save.error}
      onSubmit={() => save.mutate({ ...draft, target: numberOf(target) }, { onSuccess: onDone })}
      onCancel={onDone}
    >
      <Textfield
        label={t.fields.title}
        required
        value={draft.title}
        error={errorOf('title')}
        onChange={(event) => put({ title: event.target.value })}
      />
      <What {...part} />
      <OneField
        label={t.fields.indicator}
        kind="indicators"
        value={draft.indicator}
        error={errorOf('indicator')}
        onChange={(indicator) => put({ indicator })}
      />
      <NumberField label={t.fields.target} value={target} error={errorOf('target')} onChange={setTarget} />
      <DateField
        label={t.fields.targetOn}
        value={draft.targetOn}
        error={errorOf('targetOn')}
        onChange={(targetOn) => put({ targetOn })}
      />
      <Ground initiative={initiative} {...part} />
    </Form>
  );
}

/** What is written as a number, with a decimal comma or point; nothing when nothing was written. What is no number, the server refuses. */
export function numberOf(written: string): number | undefined {
  const text = written.trim().replace(/\s/g, '').replace('−', '-').replace(',', '.');
  return text === '' ? undefined : Number.isNaN(Number(text)) ? (text as unknown as number) : Number(text);
}

type PartProps = {
  draft: BenefitDraft;
  put: (part: Partial<BenefitDraft>) => void;
  errorOf: (field: string) => string | undefined;
};

/** Whom it is for, what it is, who answers for it, and what it has come to. */
function What({ draft, put, errorOf }: PartProps) {
  const t = useTexts(roadmapTexts);
  return (
    <>
      <ChoiceField
        label={t.fields.beneficiary}
        value={draft.beneficiary}
        choices={beneficiaries.map((one) => ({ value: one, label: t.beneficiaries[one] }))}
        error={errorOf('beneficiary')}
        onChange={(beneficiary) => put({ beneficiary: beneficiary as BenefitDraft['beneficiary'] })}
      />
      <ChoiceField
        label={t.fields.kind}
        value={draft.kind}
        choices={kinds.map((one) => ({ value: one, label: t.kinds[one] }))}
        error={errorOf('kind')}
        onChange={(kind) => put({ kind: kind as BenefitDraft['kind'] })}
      />
      <OneField
        label={t.fields.benefitOwner}
        kind="colleagues"
        value={draft.owner}
        error={errorOf('owner')}
        onChange={(owner) => put({ owner })}
      />
      <OneField
        label={t.fields.ownerUnit}
        kind="units"
        value={draft.ownerUnit}
        error={errorOf('ownerUnit')}
        onChange={(ownerUnit) => put({ ownerUnit })}
      />
      <ChoiceField
        label={t.fields.status}
        value={draft.status}
        choices={benefitStatuses.map((one) => ({ value: one, label: t.benefitStatuses[one] }))}
        error={errorOf('status')}
        onChange={(status) => put({ status: status as BenefitDraft['status'] })}
      />
    </>
  );
}

/** What it rests on. */
function Ground({ initiative, draft, put, errorOf }: PartProps & { initiative: string }) {
  const t = useTexts(roadmapTexts);
  const actions = (useActions(initiative).data ?? []).map(({ id, title }) => ({ value: id, label: title }));
  const effects = budgetEffects.map((one) => ({ value: one as string, label: t.budgetEffects[one] }));
  return (
    <>
      <FixedPicker
        label={t.fields.actions}
        description={t.fields.actionsHelp}
        choices={actions}
        selected={(draft.actions ?? []).map(
          (id) => actions.find(({ value }) => value === id) ?? { value: id, label: '…' },
        )}
        error={errorOf('actions')}
        onChange={(chosen) => put({ actions: chosen.map(({ value }) => value) })}
      />
      <ChoiceField
        label={t.fields.budgetEffect}
        value={draft.budgetEffect ?? ''}
        choices={[{ value: '', label: '–' }, ...effects]}
        error={errorOf('budgetEffect')}
        onChange={(effect) => put({ budgetEffect: (effect || undefined) as BenefitDraft['budgetEffect'] })}
      />
      <Textfield
        label={t.fields.prerequisites}
        multiline
        rows={2}
        value={draft.prerequisites ?? ''}
        error={errorOf('prerequisites')}
        onChange={(event) => put({ prerequisites: event.target.value || undefined })}
      />
      <Textfield
        label={t.fields.attribution}
        multiline
        rows={2}
        value={draft.attribution ?? ''}
        error={errorOf('attribution')}
        onChange={(event) => put({ attribution: event.target.value || undefined })}
      />
      <Checkbox
        label={t.fields.disbenefit}
        checked={draft.disbenefit ?? false}
        onChange={(event) => put({ disbenefit: event.target.checked })}
      />
    </>
  );
}
