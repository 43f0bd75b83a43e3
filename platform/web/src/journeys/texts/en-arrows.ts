import type { Shape } from '../../i18n/messages.ts';
import type { arrows as nb } from './nb-arrows.ts';

export const arrows = {
  title: 'Arrows',
  one: 'Arrow',
  none: 'No arrows lead to or from the card.',
  show: 'Show arrows',
  draw: 'Draw an arrow to …',
  drawNow: 'Draw the arrow',
  drawn: (a) => `Drew an arrow to ${a.to}`,
  remove: 'Delete the arrow',
  kind: 'What the arrow means',
  label: 'Text on the arrow',
  fromCard: 'From',
  toCard: 'To card',
  inLane: (a) => `${a.text} (${a.lane})`,
  noEnds: 'No cards in the step that the arrow could lead to.',
  kinds: { flow: 'Flow', handoff: 'Handoff', message: 'Message' },
  kindHints: {
    flow: 'Flow: the work goes on',
    handoff: 'Handoff: somebody else takes over',
    message: 'Message: something is told',
  },
  fromTo: (a) => `${a.kind} from “${a.from}” to “${a.to}”`,
  to: (a) => `${a.kind} to “${a.text}”`,
  from: (a) => `${a.kind} from “${a.text}”`,
  lines: {
    interaction: 'the line of interaction',
    visibility: 'the line of visibility',
    internal: 'the line of internal interaction',
  },
  crosses: (a) => `crosses ${a.lines}`,
  back: 'back to an earlier step',
} satisfies Shape<typeof nb>;
