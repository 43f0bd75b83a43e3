import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/use-texts.tsx';
import { journeyTexts } from '../texts.ts';
import { useEditor } from './context.ts';

/** From a thing of the journey to the red thread that runs through it. */
export function ThreadLink({ kind, id }: { kind: string; id: string }) {
  const { municipality } = useEditor();
  const t = useTexts(journeyTexts);
  return (
    <Link className="ds-link" to="/$municipality/rod-trad/$kind/$id" params={{ municipality, kind, id }}>
      {t.inspector.thread}
    </Link>
  );
}
