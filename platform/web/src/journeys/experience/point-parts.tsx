import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useEditor, useJourneyState } from '../editor/context.ts';
import type { Card, ExperiencePoint } from '../model/journey.ts';
import { journeyTexts } from '../texts.ts';
import { useExperience } from './use-experience.ts';

/** A felt value in words; a gap says that it is one. */
export function useFeltWords(): (point: Pick<ExperiencePoint, 'value' | 'assumed'>) => string {
  const t = useTexts(journeyTexts).curve;
  const format = useFormat();
  return ({ value, assumed }) => {
    if (value === undefined || value === null) return t.gap;
    const told = format.number(value, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
    return assumed ? t.assumed({ value: told }) : told;
  };
}

/** What a point of the curve is made of: each claim, what it rests on, what it weighs; and the way to it. */
export function PointParts({ point }: { point: ExperiencePoint }) {
  const { view } = useEditor();
  const t = useTexts(journeyTexts).curve;
  const format = useFormat();
  const cards = useJourneyState((state) => state.card);
  return (
    <ul>
      {point.parts.map((part) => (
        <li key={part.card}>
          <button
            type="button"
            className="je-inline"
            onClick={() => view.setState({ selected: { e: 'card', id: part.card }, panel: 'inspector' })}
          >
            {t.claim({
              value: format.number(part.felt, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
              text: cards[part.card]?.text ?? '',
            })}
          </button>
          <span className="je-basis-foot">{t.weighs({ by: t.by[part.by], weight: part.weight })}</span>
        </li>
      ))}
    </ul>
  );
}

/** In the details of a claim: the point that it is a part of. */
export function ClaimPoint({ card }: { card: Card }) {
  const t = useTexts(journeyTexts).curve;
  const { view } = useEditor();
  const felt = useFeltWords();
  const report = useExperience().data;
  const point = report?.lines
    .flatMap((line) => line.points)
    .find(({ parts }) => parts.some((part) => part.card === card.id));
  if (!point) return null;
  return (
    <section className="je-links" aria-label={t.point}>
      <h3>{t.point}</h3>
      <p>{t.comesTo({ value: felt(point), n: point.parts.length, weight: point.weight })}</p>
      <PointParts point={point} />
      <button
        type="button"
        className="je-inline"
        onClick={() => view.setState({ panel: 'experience', selected: undefined })}
      >
        {t.open}
      </button>
    </section>
  );
}
