import { Link } from '@tanstack/react-router';
import { localText } from '../../i18n/local-text.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { useProblemWords } from '../../ui/problem-message.tsx';
import { useToast } from '../../ui/toast.tsx';
import { speak, unsay } from '../api.ts';
import type { Measured, Unit } from '../measurement.ts';
import { paths } from '../paths.ts';
import { PointText } from '../point-text.tsx';
import { useChange } from '../queries.ts';
import { measurementTexts } from '../texts.ts';
import './testimony.css';

type Props = { measured: Measured; canWrite: boolean; onUnsaid: () => void };

/** On a card: what an indicator says of it, with the figure and how sure that is; the way to it, and to take it away. */
export function MeasuredItem({ measured, canWrite, onUnsaid }: Props) {
  const t = useTexts(measurementTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const { alias } = useMunicipality();
  const tell = useToast();
  const words = useProblemWords();
  const remove = useChange((_, one: Measured) => unsay(alias, one.indicator, one.card));
  const again = useChange((_, one: Measured) => speak(alias, one.indicator, { card: one.card, stance: one.stance }));
  const { shown, there, pinned, stance, indicator } = measured;
  const name = localText(measured.name, language) ?? t.unknown;
  const drop = () =>
    remove.mutate(measured, {
      onSuccess: () => {
        // A link to one observation is made on the indicator's page: it is not brought back as another.
        tell({
          text: t.testimony.removed({ name }),
          ...(pinned ? {} : { undo: () => again.mutate(measured, { onSuccess: onUnsaid }) }),
        });
        onUnsaid();
      },
      onError: (error) => tell({ text: words(error).action }),
    });
  return (
    <>
      {there ? (
        <Link className="ds-link" to={paths.indicators.one} params={{ municipality: alias, id: indicator }}>
          {name}
        </Link>
      ) : (
        <p className="je-gone">{t.testimony.gone({ name })}</p>
      )}
      {there && shown && (
        <PointText
          unit={shown.unit as Unit}
          point={{ figure: { state: shown.state, value: shown.value }, n: shown.n, low: shown.low, high: shown.high }}
        />
      )}
      <div className="testimony-foot">
        <span>
          {[
            t.testimony[stance],
            shown ? format.period(shown.from, shown.to) : t.indicators.never,
            pinned && t.testimony.pinned,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {canWrite && there && (
          <button
            type="button"
            className="testimony-remove"
            disabled={remove.isPending}
            aria-label={t.testimony.removeOf({ name })}
            onClick={drop}
          >
            {t.testimony.remove}
          </button>
        )}
      </div>
    </>
  );
}
