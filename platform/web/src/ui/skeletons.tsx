import { Skeleton } from '@digdir/designsystemet-react';
import { useTexts } from '../i18n/use-texts.tsx';
import { uiTexts } from './texts.ts';
import './skeletons.css';

const widths = ['62%', '48%', '56%', '40%', '66%', '52%', '45%', '58%'];

/** Stands where the rows of a list are about to come, at the rows' own height. */
export function ListSkeleton({ rows = 6 }: { rows?: number }) {
  const t = useTexts(uiTexts);
  return (
    <div className="list-skeleton" role="status" aria-label={t.list.loading}>
      {widths.slice(0, rows).map((width) => (
        <div key={width} className="list-skeleton-row">
          <Skeleton variant="rectangle" width={width} height={16} />
          <Skeleton variant="rectangle" width="28%" height={12} />
        </div>
      ))}
    </div>
  );
}

/** Stands where a page is about to come: its head, and a panel below. */
export function PageSkeleton() {
  const t = useTexts(uiTexts);
  return (
    <div className="page-skeleton" role="status" aria-label={t.list.loading}>
      <Skeleton variant="rectangle" width="18rem" height={32} />
      <Skeleton variant="rectangle" width="28rem" height={18} />
      <div className="panel">
        <ListSkeleton />
      </div>
    </div>
  );
}
