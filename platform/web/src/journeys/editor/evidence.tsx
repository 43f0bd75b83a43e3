import { Button } from '@digdir/designsystemet-react';
import { LinkIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { type Basis, type Card, known, type Stance } from '../model/journey.ts';
import { evidenceOf } from '../model/order.ts';
import { journeyTexts } from '../texts.ts';
import { useActions } from './actions.ts';
import { useEditor, useJourneyState } from './context.ts';
import { ChoiceField } from './fields.tsx';
import './links.css';

const NONE: readonly Basis[] = [];

/** What a card rests on: its findings with their words, or else a status that somebody sets by hand. */
export function EvidenceSection({ card }: { card: Card }) {
  const { vocabulary, canWrite } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const evidence = useJourneyState((state) => evidenceOf(state)[card.id]) ?? NONE;
  const status = known(card);
  return (
    <section className="je-links" aria-label={t.evidenceOf.title}>
      {evidence.length === 0 ? (
        <ChoiceField
          label={
            <>
              {t.inspector.status}
              <span className="je-evidence" data-evidence={status} aria-hidden />
            </>
          }
          description={t.evidenceOf.handHint}
          value={card.status}
          choices={vocabulary.evidence.map((each) => [each, t.evidence[each]] as const)}
          onCommit={(each) => act.set('card', card.id, 'status', each)}
        />
      ) : (
        <>
          <h3>{t.evidenceOf.title}</h3>
          <p>
            <span className="je-evidence" data-evidence={status} aria-hidden />{' '}
            {t.evidenceOf.follows({ status: t.evidence[status] })}
          </p>
          <ul>
            {evidence.map((basis) => (
              <li key={basis.id}>
                <BasisItem basis={basis} />
              </li>
            ))}
          </ul>
        </>
      )}
      {canWrite && <Attach card={card.id} />}
    </section>
  );
}

function BasisItem({ basis }: { basis: Basis }) {
  const { canWrite, municipality } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const withdrawn = basis.level === undefined;
  const kind = basis.insight ? t.evidenceOf.insight : t.evidenceOf.quote;
  const text = basis.text ?? kind;
  return (
    <div className="je-basis" data-withdrawn={withdrawn}>
      {basis.text &&
        (basis.highlight ? (
          <blockquote>«{basis.text}»</blockquote>
        ) : (
          <Link
            className="ds-link"
            to="/$municipality/innsikt/innsikter/$id"
            params={{ municipality, id: basis.insight ?? '' }}
          >
            {basis.text}
          </Link>
        ))}
      {!basis.text && <p className="je-gone">{withdrawn ? t.evidenceOf.withdrawn : t.evidenceOf.unquotable}</p>}
      <div className="je-basis-foot">
        <span>{[kind, basis.source, basis.level && t.evidence[basis.level]].filter(Boolean).join(' · ')}</span>
        {canWrite ? (
          <select
            aria-label={t.evidenceOf.stanceOf({ text })}
            value={basis.stance}
            onChange={(event) => act.set('evidence', basis.id, 'stance', event.target.value as Stance)}
          >
            <option value="for">{t.evidenceOf.for}</option>
            <option value="against">{t.evidenceOf.against}</option>
          </select>
        ) : (
          <span>{t.evidenceOf[basis.stance]}</span>
        )}
        {canWrite && (
          <button
            type="button"
            className="je-inline"
            aria-label={t.evidenceOf.removeOf({ text })}
            onClick={() => act.unlink('evidence', basis.id)}
          >
            {t.evidenceOf.remove}
          </button>
        )}
      </div>
    </div>
  );
}

/** The button that opens what research has found. */
function Attach({ card }: { card: string }) {
  const { municipality, EvidencePicker } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const [open, setOpen] = useState(false);
  if (!EvidencePicker) return null;
  return (
    <>
      <Button variant="secondary" data-size="sm" onClick={() => setOpen(true)}>
        <LinkIcon aria-hidden />
        {t.evidenceOf.add}
      </Button>
      <Suspense>
        {open && (
          <EvidencePicker
            municipality={municipality}
            open
            onClose={() => setOpen(false)}
            onPick={(finding) => {
              act.attach(card, finding);
              setOpen(false);
            }}
          />
        )}
      </Suspense>
    </>
  );
}
