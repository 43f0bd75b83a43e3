import { PageSkeleton } from '../../ui/skeletons.tsx';
import { Mark } from '../shell/mark.tsx';
import '../shell/outside.css';
import '../shell/top-bar.css';

/** Stands until we know who is signed in: the bar, and a page about to come. */
export function StartSkeleton() {
  return (
    <>
      <div className="top-bar">
        <div className="top-bar-start">
          <span className="top-bar-brand">
            <Mark />
            <span>Medvirk</span>
          </span>
        </div>
      </div>
      <main className="outside">
        <PageSkeleton />
      </main>
    </>
  );
}
