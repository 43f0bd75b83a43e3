import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useToast } from '../../ui/toast.tsx';
import { type Member, removeMember } from '../api.ts';
import { identityTexts } from '../texts.ts';

/** Ends a member's access, after asking. */
export function RemoveMemberDialog({ member, onClose }: { member: Member | undefined; onClose: () => void }) {
  const t = useTexts(identityTexts).members;
  const { alias } = useMunicipality();
  const queries = useQueryClient();
  const tell = useToast();
  const remove = useMutation({
    mutationFn: (gone: Member) => removeMember(alias, gone),
    onSuccess: async (_, { name }) => {
      onClose();
      tell({ text: t.removed({ name }) });
      await queries.invalidateQueries({ queryKey: [alias, 'members'] });
    },
  });
  return (
    <ConfirmDialog
      open={member !== undefined}
      title={t.removeTitle({ name: member?.name ?? '' })}
      verb={t.remove}
      busy={remove.isPending}
      error={remove.error}
      onConfirm={() => member && remove.mutate(member)}
      onClose={() => {
        remove.reset();
        onClose();
      }}
    >
      <p>{member?.kind === 'client' ? t.removeClientText : t.removeText}</p>
    </ConfirmDialog>
  );
}
