import { Button } from '@digdir/designsystemet-react';
import { CheckmarkIcon, FilesIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useTexts } from '../i18n/use-texts.tsx';
import { uiTexts } from './texts.ts';
import './secret.css';

/** A value to be carried elsewhere, with a button that copies it. */
export function Secret({ label, value }: { label: string; value: string }) {
  const t = useTexts(uiTexts);
  const [copied, setCopied] = useState(false);
  return (
    <div className="secret">
      <div className="secret-label">{label}</div>
      <code>{value}</code>
      <Button variant="secondary" onClick={() => void navigator.clipboard.writeText(value).then(() => setCopied(true))}>
        {copied ? <CheckmarkIcon aria-hidden /> : <FilesIcon aria-hidden />}
        <span role="status">{copied ? t.actions.copied : t.actions.copy}</span>
        <span className="mv-visually-hidden">{label}</span>
      </Button>
    </div>
  );
}
