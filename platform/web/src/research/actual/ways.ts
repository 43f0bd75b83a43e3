import type { Touchpoint } from '../research.ts';

/** Who did something, seen from the participant: they themselves; they turned to somebody; somebody turned to them; somebody else did. */
export type Way = 'self' | 'from' | 'to' | 'other' | 'between';

export function wayOf({ kind, initiator, receiver }: Touchpoint): Way {
  if (kind === 'action') return initiator === undefined ? 'self' : 'other';
  if (initiator === undefined) return 'from';
  return receiver === undefined ? 'to' : 'between';
}

/** The same touchpoint with other roles; whoever was named stays named. */
export function withWay(touchpoint: Touchpoint, way: Way, somebody: string): Touchpoint {
  const { initiator, receiver, channel, answered, ...rest } = touchpoint;
  const other = initiator ?? receiver ?? somebody;
  switch (way) {
    case 'self':
      return { ...rest, kind: 'action' };
    case 'other':
      return { ...rest, kind: 'action', initiator: other };
    case 'from':
      return { ...rest, kind: 'communication', receiver: other, channel, answered };
    case 'to':
      return { ...rest, kind: 'communication', initiator: other, channel, answered };
    case 'between':
      return touchpoint;
  }
}
