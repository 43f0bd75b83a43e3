import { localText } from '../../i18n/local-text.ts';
import type { Unit } from '../../i18n/unit.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import type { Goal } from '../catalogue.ts';
import { catalogueTexts } from '../texts.ts';
import './goal-tree.css';

type GoalProgressProps = {
  goal: Pick<Goal, 'title' | 'progress' | 'course' | 'way' | 'measuredOn'>;
  /** With what it is the share of, where there is room for a sentence. */
  whole?: boolean;
};

/** How far a goal has come, by what measured it; or that nothing has. One that has gone back has no bar to fill. */
export function GoalProgress({ goal, whole = false }: GoalProgressProps) {
  const t = useTexts(catalogueTexts).goals;
  const format = useFormat();
  const { language } = useLanguage();
  const { title, progress, course, way, measuredOn } = goal;
  if (!measuredOn) return <span className="goal-unmeasured">{t.unmeasured}</span>;
  const on = format.date(measuredOn);
  if (progress === undefined || course === undefined)
    return <span className="goal-unmeasured">{t.untold({ on })}</span>;
  const share = course === 'nearer' ? format.percent(progress) : t.courses[course];
  const told = whole && way ? share : t.measured({ share, on });
  const bar = (course === 'nearer' || course === 'reached') && (
    <ProgressBar label={t.progressOf({ name: localText(title, language) })} fraction={progress} told={told} />
  );
  if (!whole || !way) return bar || <span>{told}</span>;
  return (
    <div className="goal-way">
      {bar}
      <p>
        <Way way={way} course={t.courses[course]} />
        <span className="mv-quiet"> {t.measuredOn({ on })}</span>
      </p>
    </div>
  );
}

/** From where, to where, and where it is now, each with its unit; of a share also how many it rests on and how sure it is. */
function Way({ way, course }: { way: NonNullable<Goal['way']>; course: string }) {
  const t = useTexts(catalogueTexts).goals;
  const format = useFormat();
  const unit = way.unit as Unit;
  const value = format.unit(unit, way.now);
  const n = format.number(way.n);
  const now =
    way.low !== undefined && way.high !== undefined
      ? t.withInterval({ value, n, range: format.range(unit, way.low, way.high) })
      : t.withN({ value, n });
  return (
    <>
      {t.way({
        from: format.unit(unit, way.baseline),
        to: format.unit(unit, way.target),
        now: unit === 'count' ? value : now,
        course,
      })}
      .
    </>
  );
}
