import { useMutation } from '@tanstack/react-query';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { type Member, newPassword } from '../api.ts';
import { identityTexts } from '../texts.ts';
import { OneTimePassword } from './add-member-dialog.tsx';

/** Gives a colleague who has lost theirs a new one-time password, after asking: the old one ends. */
export function NewPasswordDialog({ member, onClose }: { member: Member | undefined; onClose: () => void }) {
  const { once: t } = useTexts(identityTexts);
  const { alias } = useMunicipality();
  const give = useMutation({ mutationFn: (colleague: Member) => newPassword(alias, colleague) });
  const close = () => {
    give.reset();
    onClose();
  };
  if (give.data) {
    return (
      <FormDialog open title={t.newTitle({ name: member?.name ?? '' })} onClose={close}>
        <OneTimePassword password={give.data.oneTimePassword} onDone={close} />
      </FormDialog>
    );
  }
  return (
    <ConfirmDialog
      open={member !== undefined}
      title={t.newTitle({ name: member?.name ?? '' })}
      verb={t.give}
      busy={give.isPending}
      error={give.error}
      onConfirm={() => member && give.mutate(member)}
      onClose={close}
    >
      <p>{t.newText}</p>
    </ConfirmDialog>
  );
}
