import { SkipLink } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { appTexts } from '../texts.ts';
import { TopBar } from './top-bar.tsx';
import './outside.css';

/** What stands round the pages that belong to no municipality. */
export function Outside({ children }: { children: ReactNode }) {
  const t = useTexts(appTexts);
  return (
    <>
      <SkipLink href="#innhold">{t.skip}</SkipLink>
      <TopBar />
      <main id="innhold" className="outside" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
