import { Link, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Picker } from '../../ui/picker.tsx';
import { needs } from '../api.ts';
import { journeyTexts } from '../texts.ts';
import { useActions } from './actions.ts';
import { useEditor, useJourneyState } from './context.ts';
import './links.css';

/** The needs that a step meets, or that an opportunity answers. */
export function NeedsSection({ of, id }: { of: 'need-met' | 'need-answered'; id: string }) {
  const { municipality, canWrite } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const table = useJourneyState((state) => state[of]);
  const words = useJourneyState((state) => state.needs);
  const links = Object.values(table).filter((link) => ('step' in link ? link.step : link.card) === id);
  const field = useRef<HTMLElement>(null);
  const { brudd } = useSearch({ strict: false }) as { brudd?: string };
  const lacking = useRef(of === 'need-answered' && brudd === 'opportunity-without-need' && links.length === 0);
  useEffect(() => {
    if (lacking.current) field.current?.querySelector('input')?.focus();
  }, []);
  return (
    <section ref={field} className="je-links" aria-label={t.needs.title}>
      <h3>{of === 'need-met' ? t.needs.met : t.needs.answered}</h3>
      {links.length === 0 && <p className="mv-quiet">{t.needs.none}</p>}
      <ul>
        {links.map((link) => {
          const need = words[link.need];
          const story = need?.story ?? t.needs.gone;
          return (
            <li key={link.id} className="je-basis" data-withdrawn={!need}>
              {need ? (
                <Link
                  className="ds-link"
                  to="/$municipality/innsikt/behov/$id"
                  params={{ municipality, id: link.need }}
                >
                  {story}
                </Link>
              ) : (
                <p className="je-gone">{story}</p>
              )}
              <div className="je-basis-foot">
                {need && <span>{t.needs.insights({ n: need.insights })}</span>}
                {canWrite && (
                  <button
                    type="button"
                    className="je-inline"
                    aria-label={t.evidenceOf.removeOf({ text: story })}
                    onClick={() => act.unlink(of, link.id)}
                  >
                    {t.evidenceOf.remove}
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {canWrite && (
        <Picker
          label={t.needs.add}
          single
          selected={[]}
          findKey={[municipality, 'research', 'needs']}
          find={async (written) =>
            (await needs(municipality, written)).map((need) => ({ value: need.id, label: need.story }))
          }
          onChange={(chosen) => {
            const need = chosen.at(-1);
            if (need) act.need(of, id, need.value);
          }}
        />
      )}
    </section>
  );
}
