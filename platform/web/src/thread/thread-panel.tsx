import { Panel } from '../ui/panel.tsx';
import { layOut } from './layout.ts';
import { useChain } from './queries.ts';
import { PlaceLink, threadOf } from './thing-link.tsx';
import { useWords } from './words.ts';
import './thread.css';

/** The red thread of a thing in brief, for the thing's own page: what is nearest in each column, and the way to the whole. */
export function ThreadPanel({ kind, id }: { kind: string; id: string }) {
  const words = useWords();
  const { t } = words;
  const { data: chain } = useChain(kind, id);
  // What was made a moment ago is not in the thread yet; the page it stands on says enough.
  if (!chain) return null;
  const around = layOut(chain)
    .map((column) => ({ ...column, steps: column.steps.filter(({ distance }) => distance > 0).slice(0, 3) }))
    .filter(({ steps }) => steps.length > 0);
  return (
    <Panel title={t.title} action={<PlaceLink path={threadOf({ kind, id })}>{t.panelLink}</PlaceLink>}>
      {chain.at.broken.length > 0 && (
        <p className="thread-strip">
          <strong>{t.brokenAt({ names: chain.at.broken.map((code) => words.broken(code).title).join(', ') })}</strong>
        </p>
      )}
      {around.length === 0 && chain.at.broken.length === 0 && <p className="thread-strip">{t.panelNone}</p>}
      {around.length > 0 && (
        <div className="thread-strip">
          {around.map((column) => (
            <div key={column.code} className="thread-strip-column">
              <h3>{words.column(column.code)}</h3>
              <ul>
                {column.steps.map(({ thing }) => (
                  <li key={thing.id}>
                    {column.steps.some((other) => other.thing.kind !== thing.kind) && (
                      <span className="thread-strip-kind">{words.kind(thing.kind)} </span>
                    )}
                    <PlaceLink path={thing.path}>{words.title(thing.title)}</PlaceLink>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </Panel>
  );
}
