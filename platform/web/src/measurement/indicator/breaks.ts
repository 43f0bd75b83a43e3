import type { LocalText } from '../../api/types.ts';
import type { IndicatorDraft } from '../measurement.ts';

type Meaning = IndicatorDraft['definition'];

/** Whether an indicator will mean something else than before, so that its line cannot go on; the server decides, this tells beforehand. */
export function breaksLine(before: Meaning, after: Meaning): boolean {
  return (
    before.unit !== after.unit ||
    before.increaseIsGood !== after.increaseIsGood ||
    differs(before.numerator, after.numerator) ||
    differs(before.denominator, after.denominator) ||
    differs(before.wording, after.wording)
  );
}

function differs(before: LocalText = {}, after: LocalText = {}): boolean {
  return (['nb', 'nn', 'en'] as const).some(
    (language) => (before[language] ?? '').trim() !== (after[language] ?? '').trim(),
  );
}
