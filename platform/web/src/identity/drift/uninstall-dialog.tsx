import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTexts } from '../../i18n/use-texts.tsx';
import { meQuery } from '../../session/me.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useToast } from '../../ui/toast.tsx';
import { type Installed, uninstall } from '../api.ts';
import { identityTexts } from '../texts.ts';

type UninstallDialogProps = { municipality: Installed | undefined; onClose: () => void };

/** Removes an example municipality, once its name has been written. */
export function UninstallDialog({ municipality, onClose }: UninstallDialogProps) {
  const t = useTexts(identityTexts).drift;
  const queries = useQueryClient();
  const tell = useToast();
  const name = municipality?.name ?? '';
  const remove = useMutation({
    mutationFn: ({ alias }: Installed) => uninstall(alias),
    onSuccess: async () => {
      onClose();
      tell({ text: t.removed({ name }) });
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['drift'] }),
        queries.invalidateQueries({ queryKey: meQuery.queryKey }),
      ]);
    },
  });
  return (
    <ConfirmDialog
      open={municipality !== undefined}
      title={t.removeTitle({ name })}
      verb={t.remove}
      typed={{ label: t.removeTyped({ name }), text: name }}
      busy={remove.isPending}
      error={remove.error}
      onConfirm={() => municipality && remove.mutate(municipality)}
      onClose={() => {
        remove.reset();
        onClose();
      }}
    >
      <p>{t.removeText}</p>
    </ConfirmDialog>
  );
}
