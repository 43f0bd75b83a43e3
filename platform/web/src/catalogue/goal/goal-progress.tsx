import { localText } from '../../i18n/local-text.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import type { Goal } from '../catalogue.ts';
import { catalogueTexts } from '../texts.ts';

/** How far a goal has come, by what measured it; or that nothing has. */
export function GoalProgress({ goal }: { goal: Goal }) {
  const t = useTexts(catalogueTexts).goals;
  const { language } = useLanguage();
  const told = useGoalProgress()(goal);
  if (!goal.measuredOn) return <span className="goal-unmeasured">{told}</span>;
  return (
    <ProgressBar label={t.progressOf({ name: localText(goal.title, language) })} fraction={goal.progress} told={told} />
  );
}

/** The same in words. */
function useGoalProgress(): (goal: Goal) => string {
  const t = useTexts(catalogueTexts).goals;
  const format = useFormat();
  return ({ progress, measuredOn }) => {
    if (!measuredOn) return t.unmeasured;
    const on = format.date(measuredOn);
    if (progress === undefined) return t.untold({ on });
    return t.measured({ share: progress < 0 ? t.wrongWay : format.percent(progress), on });
  };
}
