import { CheckmarkCircleIcon, ClockIcon, MinusIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { ConsentState, Participant, Purpose } from '../research.ts';
import { researchTexts } from '../texts.ts';

const icons = {
  given: CheckmarkCircleIcon,
  withdrawn: XMarkOctagonIcon,
  expired: ClockIcon,
  'never-given': MinusIcon,
} as const satisfies Record<ConsentState, unknown>;

type ConsentCellProps = { participant: Participant; purpose: Purpose; onOpen?: () => void };

/** What a participant has said to one purpose: an icon and a word, and the way to record or withdraw it. */
export function ConsentCell({ participant, purpose, onOpen }: ConsentCellProps) {
  const t = useTexts(researchTexts);
  const state = consentOf(participant, purpose)?.state ?? 'never-given';
  const Icon = icons[state] ?? MinusIcon;
  const inside = (
    <>
      <Icon aria-hidden />
      {t.consents[state] ?? state}
    </>
  );
  if (!onOpen) {
    return (
      <span className="consent" data-state={state}>
        {inside}
      </span>
    );
  }
  return (
    <button type="button" className="consent" data-state={state} onClick={onOpen}>
      <span className="mv-visually-hidden">
        {t.purposes[purpose]}, {participant.pseudonym}:
      </span>
      {inside}
    </button>
  );
}

export function consentOf({ consents }: Participant, purpose: Purpose) {
  return consents.find((consent) => consent.purpose === purpose);
}
