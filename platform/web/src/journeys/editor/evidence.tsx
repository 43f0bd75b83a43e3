import { Button } from '@digdir/designsystemet-react';
import { LinkIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { CardFreshness } from '../knowledge/card-freshness.tsx';
import { type Basis, type Card, known, type Stance } from '../model/journey.ts';
import { evidenceOf } from '../model/order.ts';
import { journeyTexts } from '../texts.ts';
import { useActions } from './actions.ts';
import { useEditor, useJourneyState } from './context.ts';
import { ChoiceField } from './fields.tsx';
import { Measure, MeasuredItems, useMeasured } from './measured.tsx';
import './links.css';

const NONE: readonly Basis[] = [];

/** What a card rests on: its findings with their words, or else a status that somebody sets by hand. */
export function EvidenceSection({ card }: { card: Card }) {
  const { vocabulary, canWrite } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const evidence = useJourneyState((state) => evidenceOf(state)[card.id]) ?? NONE;
  const against = evidence.filter((basis) => basis.stance === 'against');
  const measured = useMeasured(card.id);
  const measuredAgainst = measured.filter((one) => one.stance === 'against');
  const status = known(card);
  return (
    <section className="je-links" aria-label={t.evidenceOf.title}>
      {evidence.length + measured.length === 0 ? (
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
          <MeasuredItems all={measured.filter((one) => one.stance === 'for')} />
          <Bases all={evidence.filter((basis) => basis.stance === 'for')} />
          {against.length + measuredAgainst.length > 0 && <h4>{t.knowledge.against}</h4>}
          <MeasuredItems all={measuredAgainst} />
          <Bases all={against} />
        </>
      )}
      {canWrite && (
        <div className="je-rests">
          <Attach card={card.id} />
          <Measure card={card.id} />
        </div>
      )}
      <CardFreshness card={card} />
    </section>
  );
}

function Bases({ all }: { all: readonly Basis[] }) {
  if (all.length === 0) return null;
  return (
    <ul>
      {all.map((basis) => (
        <li key={basis.id}>
          <BasisItem basis={basis} />
        </li>
      ))}
    </ul>
  );
}

function BasisItem({ basis }: { basis: Basis }) {
  const { canWrite, municipality } = useEditor();
  const act = useActions();
  const format = useFormat();
  const t = useTexts(journeyTexts);
  const withdrawn = basis.level === undefined;
  const kind = basis.insight ? t.evidenceOf.insight : t.evidenceOf.quote;
  const text = basis.text ?? kind;
  const found = basis.insight && basis.on && format.date(basis.on);
  const changed = basis.changedAt && t.knowledge.changedOn({ date: format.date(basis.changedAt) });
  return (
    <div className="je-basis" data-withdrawn={withdrawn} data-stance={basis.stance}>
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
        <span>
          {[kind, basis.source, basis.level && t.evidence[basis.level], found, changed].filter(Boolean).join(' · ')}
        </span>
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
