import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTexts } from '../../i18n/use-texts.tsx';
import { meQuery } from '../../session/me.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { install } from '../api.ts';
import { OneTimePassword } from '../member/add-member-dialog.tsx';
import { identityTexts } from '../texts.ts';
import { InstallForm } from './install-form.tsx';

type InstallDialogProps = { open: boolean; onClose: () => void };

/** Creates a municipality with its first administrator, whose password is shown this once. */
export function InstallDialog({ open, onClose }: InstallDialogProps) {
  const t = useTexts(identityTexts).drift;
  const queries = useQueryClient();
  const add = useMutation({
    mutationFn: install,
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['drift'] }),
        queries.invalidateQueries({ queryKey: meQuery.queryKey }),
      ]),
  });
  const close = () => {
    add.reset();
    onClose();
  };
  const title = add.data ? t.createdTitle({ name: add.data.municipality.name }) : t.add;
  return (
    <FormDialog open={open} title={title} onClose={close}>
      {add.data ? (
        <OneTimePassword password={add.data.oneTimePassword} onDone={close} />
      ) : (
        <InstallForm busy={add.isPending} error={add.error} onSubmit={add.mutate} onCancel={close} />
      )}
    </FormDialog>
  );
}
