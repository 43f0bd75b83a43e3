import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { paths } from '../paths.ts';
import type { Receipt } from '../research.ts';
import { researchTexts } from '../texts.ts';

/** What a withdrawal reached, to be told to the participant, and the way to what it left. */
export function ReceiptDialog({ receipt, onClose }: { receipt?: Receipt; onClose: () => void }) {
  const t = useTexts(researchTexts).participants;
  const { alias } = useMunicipality();
  return (
    <FormDialog open={receipt !== undefined} title={t.receiptTitle} onClose={onClose}>
      {receipt && (
        <>
          <p>{t.receiptReached(receipt)}</p>
          {receipt.toMend > 0 && <p>{t.receiptMend({ n: receipt.toMend })}</p>}
          <p className="mv-quiet">
            {t.receipt}: <code>{receipt.receipt}</code>
          </p>
          <div className="form-actions">
            {receipt.toMend > 0 ? (
              <Button asChild>
                <Link to={paths.mend} params={{ municipality: alias }}>
                  {t.seeMend}
                </Link>
              </Button>
            ) : (
              <Button onClick={onClose}>{t.ok}</Button>
            )}
          </div>
        </>
      )}
    </FormDialog>
  );
}
