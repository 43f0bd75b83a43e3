import { Button } from '@digdir/designsystemet-react';
import { LightBulbIcon } from '@navikt/aksel-icons';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { Capability, Card } from '../model/journey.ts';
import { lanesOf } from '../model/order.ts';
import { journeyTexts } from '../texts.ts';
import { useActions } from './actions.ts';
import { useEditor, useJourneyState } from './context.ts';
import { ChoiceField } from './fields.tsx';
import { NeedsSection } from './needs.tsx';
import './links.css';

/** The opportunities that answer a pain point, and a way to a new one. */
export function AnsweredBy({ pain }: { pain: Card }) {
  const { canWrite } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const answers = useJourneyState((state) => state['pain-answered']);
  const cards = useJourneyState((state) => state.card);
  const links = Object.values(answers).filter((link) => link.painPoint === pain.id);
  return (
    <section className="je-links" aria-label={t.opportunity.title}>
      <h3>{t.opportunity.title}</h3>
      {links.length === 0 && <p className="mv-quiet">{t.opportunity.none}</p>}
      <ul>
        {links.map((link) => (
          <li key={link.id}>
            <CardLink id={link.card} text={cards[link.card]?.text} />
          </li>
        ))}
      </ul>
      {canWrite && (
        <Button variant="secondary" data-size="sm" onClick={() => act.addOpportunity(pain.id)}>
          <LightBulbIcon aria-hidden />
          {t.opportunity.create}
        </Button>
      )}
    </section>
  );
}

/** What an opportunity answers, and whether it can be taken with what there is. */
export function OpportunityFields({ card }: { card: Card }) {
  const { vocabulary, canWrite } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const answers = useJourneyState((state) => state['pain-answered']);
  const cards = useJourneyState((state) => state.card);
  const lanes = useJourneyState(lanesOf);
  const links = Object.values(answers).filter((link) => link.card === card.id);
  const painful = new Set(lanes.filter((lane) => lane.kind === 'pain-points').map((lane) => lane.id));
  const answered = new Set(links.map((link) => link.painPoint));
  const others = Object.values(cards).filter((each) => painful.has(each.lane) && !answered.has(each.id));
  return (
    <>
      <ChoiceField
        label={t.opportunity.capability}
        value={card.capability ?? ''}
        choices={[
          ['', t.inspector.unknown],
          ...vocabulary.capabilities.map((each) => [each, t.opportunity[each]] as const),
        ]}
        onCommit={(each) => act.set('card', card.id, 'capability', each as Capability | '')}
      />
      <section className="je-links" aria-label={t.opportunity.pains}>
        <h3>{t.opportunity.pains}</h3>
        {links.length === 0 && <p className="mv-quiet">{t.opportunity.noPains}</p>}
        <ul>
          {links.map((link) => (
            <li key={link.id}>
              <CardLink id={link.painPoint} text={cards[link.painPoint]?.text} />
              {canWrite && (
                <>
                  {' '}
                  <button
                    type="button"
                    className="je-inline"
                    aria-label={t.evidenceOf.removeOf({ text: cards[link.painPoint]?.text ?? '' })}
                    onClick={() => act.unlink('pain-answered', link.id)}
                  >
                    {t.evidenceOf.remove}
                  </button>
                </>
              )}
            </li>
          ))}
        </ul>
        {canWrite && others.length > 0 && (
          <ChoiceField
            label={t.opportunity.addPain}
            value=""
            choices={[['', t.inspector.none], ...others.map((each) => [each.id, each.text] as const)]}
            onCommit={(pain) => {
              if (pain) act.answer(card.id, pain);
            }}
          />
        )}
      </section>
      <NeedsSection of="need-answered" id={card.id} />
    </>
  );
}

function CardLink({ id, text = '' }: { id: string; text?: string | undefined }) {
  const act = useActions();
  const t = useTexts(journeyTexts);
  return (
    <button
      type="button"
      className="je-inline"
      aria-label={t.opportunity.show({ text })}
      onClick={() => act.select({ e: 'card', id })}
    >
      {text}
    </button>
  );
}
