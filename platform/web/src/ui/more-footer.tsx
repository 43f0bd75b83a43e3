import { Button } from '@digdir/designsystemet-react';
import { useTexts } from '../i18n/use-texts.tsx';
import { PanelFooter } from './panel.tsx';
import { uiTexts } from './texts.ts';

type MoreFooterProps = { shown: number; hasMore: boolean; loading?: boolean; onMore: () => void };

/** Under a list: how many are shown, and a button for the next ones. */
export function MoreFooter({ shown, hasMore, loading, onMore }: MoreFooterProps) {
  const t = useTexts(uiTexts);
  return (
    <PanelFooter>
      <span role="status">{hasMore ? t.list.shownMore({ n: shown }) : t.list.shown({ n: shown })}</span>
      {hasMore && (
        <Button variant="tertiary" loading={loading} onClick={onMore}>
          {t.actions.more}
        </Button>
      )}
    </PanelFooter>
  );
}
