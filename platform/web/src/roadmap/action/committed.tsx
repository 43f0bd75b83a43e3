import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { Action } from '../roadmap.ts';
import { roadmapTexts } from '../texts.ts';

/** Whether the action binds anybody, and if not, what it takes. */
export function Committed({ action }: { action: Action }) {
  const t = useTexts(roadmapTexts).actions;
  if (action.committed) {
    return (
      <div className="committed" data-committed>
        <CheckmarkCircleIcon aria-hidden />
        {t.committed}
      </div>
    );
  }
  return (
    <div className="committed">
      <ExclamationmarkTriangleIcon aria-hidden />
      <span>
        {t.missingTitle}: {action.missing.map((code) => t.missing[code]).join(', ')}
      </span>
    </div>
  );
}
