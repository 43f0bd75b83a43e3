import { Button, Tag } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Secret } from '../../ui/secret.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { useEditor } from '../editor/context.ts';
import { Side } from '../editor/side.tsx';
import { journeyTexts } from '../texts.ts';
import { addressOf, type SharedLink } from './api.ts';
import { LinkForm } from './link-form.tsx';
import { useLinks, useWithdrawing } from './use-links.ts';
import './sharing.css';

/** The links by which people without an account read this journey. */
export function SharingPanel() {
  const { canWrite } = useEditor();
  const t = useTexts(journeyTexts).sharing;
  const found = useLinks();
  const [making, setMaking] = useState(false);
  const [leaving, setLeaving] = useState<SharedLink>();
  const withdrawing = useWithdrawing(() => setLeaving(undefined));
  return (
    <Side
      title={t.title}
      closeLabel={t.close}
      footer={
        <Button variant="secondary" onClick={() => setMaking(true)}>
          <PlusIcon aria-hidden />
          {t.make}
        </Button>
      }
    >
      {found.isPending && <ListSkeleton rows={2} />}
      <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />
      {found.data?.length === 0 && <p className="mv-quiet">{canWrite ? t.empty : t.none}</p>}
      <ol className="je-shared-links">
        {found.data?.map((link) => (
          <Entry key={link.id} link={link} onWithdraw={() => setLeaving(link)} />
        ))}
      </ol>
      <FormDialog open={making} title={t.make} onClose={() => setMaking(false)}>
        <LinkForm onMade={() => setMaking(false)} onClose={() => setMaking(false)} />
      </FormDialog>
      <ConfirmDialog
        open={leaving !== undefined}
        title={t.withdrawTitle({ name: leaving?.name ?? '' })}
        verb={t.withdraw}
        busy={withdrawing.isPending}
        error={withdrawing.error}
        onConfirm={() => leaving && withdrawing.mutate(leaving)}
        onClose={() => setLeaving(undefined)}
      >
        <p>{t.withdrawText}</p>
      </ConfirmDialog>
    </Side>
  );
}

function Entry({ link, onWithdraw }: { link: SharedLink; onWithdraw: () => void }) {
  const { municipality, canWrite } = useEditor();
  const t = useTexts(journeyTexts).sharing;
  const format = useFormat();
  const open = link.state === 'open';
  return (
    <li>
      <strong>{link.name}</strong>
      <Tag data-size="sm" data-color={open ? 'success' : 'neutral'}>
        {t.states[link.state]({ date: format.date(link.expiresOn) })}
      </Tag>
      <p className="mv-quiet">{[format.when(link.madeAt), link.madeBy].filter(Boolean).join(' · ')}</p>
      {link.withdrawnAt && (
        <p className="mv-quiet">{[format.when(link.withdrawnAt), link.withdrawnBy].filter(Boolean).join(' · ')}</p>
      )}
      {open && <Secret label={t.address({ name: link.name })} value={addressOf(municipality, link)} />}
      {open && canWrite && (
        <Button variant="tertiary" data-size="sm" data-color="danger" onClick={onWithdraw}>
          {t.withdraw}
        </Button>
      )}
    </li>
  );
}
