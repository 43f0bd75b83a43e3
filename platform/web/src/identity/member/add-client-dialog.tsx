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
import { addClient } from '../api.ts';
import { identityTexts } from '../texts.ts';
import { useRoleChoices } from './roles.ts';

type AddClientDialogProps = { open: boolean; onClose: () => void };

/** Gives a program access, and shows its secret this once. */
export function AddClientDialog({ open, onClose }: AddClientDialogProps) {
  const t = useTexts(identityTexts);
  const { alias } = useMunicipality();
  const queries = useQueryClient();
  const add = useMutation({
    mutationFn: (draft: { name: string; role: Role }) => addClient(alias, draft),
    onSuccess: () => queries.invalidateQueries({ queryKey: [alias, 'members'] }),
  });
  const close = () => {
    add.reset();
    onClose();
  };
  const title = add.data ? t.once.addedTitle({ name: add.data.member.name }) : t.members.addClient;
  return (
    <FormDialog open={open} title={title} onClose={close}>
      {add.data ? (
        <>
          <p>{t.once.secretText}</p>
          <Secret label={t.once.clientId} value={add.data.clientId} />
          <Secret label={t.once.secret} value={add.data.secret} />
          <div className="dialog-actions">
            <Button onClick={close}>{t.once.done}</Button>
          </div>
        </>
      ) : (
        <ClientForm busy={add.isPending} error={add.error} onSubmit={add.mutate} onCancel={close} />
      )}
    </FormDialog>
  );
}

type ClientFormProps = {
  busy: boolean;
  error: unknown;
  onSubmit: (draft: { name: string; role: Role }) => void;
  onCancel: () => void;
};

function ClientForm({ busy, error, onSubmit, onCancel }: ClientFormProps) {
  const t = useTexts(identityTexts);
  const [draft, setDraft] = useState({ name: '', role: 'reader' as Role });
  const errorOf = useFieldError(error);
  const choices = useRoleChoices('client');
  return (
    <Form
      draft={draft}
      verb={t.members.addClient}
      busy={busy}
      error={error}
      onSubmit={() => onSubmit(draft)}
      onCancel={onCancel}
    >
      <p>{t.members.clientsLead}</p>
      <Textfield
        label={t.members.clientName}
        required
        description={t.members.clientNameHelp}
        autoComplete="off"
        value={draft.name}
        error={errorOf('name')}
        onChange={(event) => setDraft({ ...draft, name: event.target.value })}
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
