import { useTexts } from '../../i18n/use-texts.tsx';
import { useView } from '../editor/context.ts';
import { journeyTexts } from '../texts.ts';

/** What became of a step or a card, when two journeys are drawn over each other. */
export function Badge({ of }: { of: string }) {
  const mark = useView((view) => view.compared?.marks.get(of));
  const t = useTexts(journeyTexts);
  return mark ? <em className="je-badge">{t.sides.marks[mark]}</em> : null;
}
