import { useParams } from '@tanstack/react-router';
import { ThreadPanel } from '../../thread/index.tsx';
import './leader-page.css';

/** The red thread of the thing whose page this is, under what its own area shows. */
export function ThreadOf({ kind }: { kind: string }) {
  const { id = '' } = useParams({ strict: false });
  return (
    <div className="thread-of">
      <ThreadPanel kind={kind} id={id} />
    </div>
  );
}
