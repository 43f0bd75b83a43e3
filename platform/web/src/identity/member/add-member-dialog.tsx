import { Button, Textfield } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Role } from '../../api/types.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Form } from '../../ui/form.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useFieldError } from '../../ui/problem-message.tsx';
import { Secret } from '../../ui/secret.tsx';
import { addMember } from '../api.ts';
import { identityTexts } from '../texts.ts';
import { useRoleChoices } from './roles.ts';

type AddMemberDialogProps = { open: boolean; onClose: () => void };

/** Adds a colleague, and shows their first password this once. */
export function AddMemberDialog({ open, onClose }: AddMemberDialogProps) {
  const t = useTexts(identityTexts);
  const { alias } = useMunicipality();
  const queries = useQueryClient();
  const add = useMutation({
    mutationFn: (draft: { name: string; email: string; role: Role }) => addMember(alias, draft),
    onSuccess: () => queries.invalidateQueries({ queryKey: [alias, 'members'] }),
  });
  const close = () => {
    add.reset();
    onClose();
  };
  const title = add.data ? t.once.addedTitle({ name: add.data.member.name }) : t.members.add;
  return (
    <FormDialog open={open} title={title} onClose={close}>
      {add.data ? (
        <OneTimePassword password={add.data.oneTimePassword} onDone={close} />
      ) : (
        <MemberForm busy={add.isPending} error={add.error} onSubmit={add.mutate} onCancel={close} />
      )}
    </FormDialog>
  );
}

type MemberFormProps = {
  busy: boolean;
  error: unknown;
  onSubmit: (draft: { name: string; email: string; role: Role }) => void;
  onCancel: () => void;
};

function MemberForm({ busy, error, onSubmit, onCancel }: MemberFormProps) {
  const t = useTexts(identityTexts);
  const [draft, setDraft] = useState({ name: '', email: '', role: 'contributor' as Role });
  const errorOf = useFieldError(error);
  const choices = useRoleChoices('person');
  return (
    <Form
      draft={draft}
      verb={t.members.add}
      busy={busy}
      error={error}
      onSubmit={() => onSubmit(draft)}
      onCancel={onCancel}
    >
      <Textfield
        label={t.members.name}
        required
        autoComplete="off"
        value={draft.name}
        error={errorOf('name')}
        onChange={(event) => setDraft({ ...draft, name: event.target.value })}
      />
      <Textfield
        label={t.members.email}
        required
        description={t.members.emailHelp}
        type="email"
        autoComplete="off"
        value={draft.email}
        error={errorOf('email')}
        onChange={(event) => setDraft({ ...draft, email: event.target.value })}
      />
      <ChoiceField
        label={t.members.role}
        description={t.roleHelp[draft.role]}
        value={draft.role}
        choices={choices}
        error={errorOf('role')}
        onChange={(role) => setDraft({ ...draft, role: role as Role })}
      />
    </Form>
  );
}

/** Shown this once; someone who could sign in already has no new password. */
export function OneTimePassword({ password, onDone }: { password: string | undefined; onDone: () => void }) {
  const { once } = useTexts(identityTexts);
  return (
    <>
      {password ? (
        <>
          <p>{once.passwordText}</p>
          <Secret label={once.password} value={password} />
        </>
      ) : (
        <p>{once.noPassword}</p>
      )}
      <div className="dialog-actions">
        <Button onClick={onDone}>{once.done}</Button>
      </div>
    </>
  );
}
