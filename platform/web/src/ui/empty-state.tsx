import type { ReactNode } from 'react';
import './empty-state.css';

/** What stands where a list would be: one sentence why it is empty, and one thing to do about it. */
export function EmptyState({ why, action }: { why: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty-state">
      <p>{why}</p>
      {action}
    </div>
  );
}
