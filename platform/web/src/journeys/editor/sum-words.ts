import type { Sum } from '../model/journey.ts';
import type { Messages } from '../texts.ts';

/** A sum with what it does not know, here and in the journeys that steps are told in; unknown is not counted as nothing. */
export function sumWords(
  { known, unknownSteps, nested }: Sum,
  { t, about }: { t: Messages; about: (minutes: number) => string },
): string {
  if (known === 0 && unknownSteps > 0 && !nested) return t.grid.sumNothing;
  const there = nested?.unknownSteps ? `, ${t.nested.unknownThere({ n: nested.unknownSteps })}` : '';
  const elsewhere = nested ? ` (${t.nested.ofThese({ known: about(nested.known) })}${there})` : '';
  const unknown = unknownSteps > 0 ? `, ${t.grid.sumUnknown({ n: unknownSteps })}` : '';
  return `${about(known)}${elsewhere}${unknown}`;
}
