import type { Shape } from '../../i18n/messages.ts';
import type { flow as nb } from './nb-flow.ts';

const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const said = (n: number) => words[n] ?? String(n);
const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${said(n)} times`);
const units = (n: number) => (n === 1 ? 'one unit' : `${said(n)} units`);
const performers = (n: number) => (n === 1 ? 'one performer' : `${said(n)} performers`);
const arrows = (n: number) => (n === 1 ? 'One arrow' : `${upper(said(n))} arrows`);
const s = (n: number) => (n === 1 ? 's' : '');
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const all = (names: readonly string[]) => [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');

export const flow = {
  open: 'Flow and handoffs',
  title: 'Flow and handoffs',
  lead: (a) => `Where the work in “${a.title}” changes hands, is done over again and lies waiting.`,
  serviceLead: (a) => `How work flows in the journeys of “${a.name}”, and which units share them.`,
  back: 'To the journey',
  backToService: 'To the service',
  service: 'The whole service',
  short: 'In short',
  unknown: 'unknown',
  user: 'The user',
  atLeast: (a) => `at least ${a.n}`,
  noWork: 'No work is drawn behind the line of visibility, so the handoffs are unknown.',
  noHands: 'None of the work behind the line of visibility says who does it, so the handoffs are unknown.',
  passes: (a) =>
    `The case changes hands ${a.atLeast ? 'at least ' : ''}${times(a.n)} behind the line of visibility, between ${all(
      [a.units > 0 && units(a.units), a.performers > 0 && performers(a.performers)].filter((each) => each !== false),
    )}.`,
  sameHands: 'The case stays in the same hands behind the line of visibility.',
  silentHands: (a) => `${a.n} of ${a.of} pieces of work there do not say who does them.`,
  asked: (a) => `${a.who} must give data ${times(a.n)}${a.names.length > 0 ? `, to ${units(a.names.length)}` : ''}.`,
  askedAgain: 'The cards do not say which data: look whether they are the same.',
  notAsked: (a) => `${a.who} is not asked for data.`,
  askedUnknown: (a) => `How often ${a.who} must give data is unknown.`,
  silentData: (a) => `${a.n} of ${a.of} pieces of work do not say where their data come from.`,
  silentUnit: (a) => `${a.n} of them do not say which unit it is.`,
  met: (a) => `${a.who} meets ${units(a.names.length)}: ${all(a.names)}.`,
  metUnknown: (a) => `Whom ${a.who} meets is unknown.`,
  silentMet: (a) => `${a.n} of ${a.of} cards that the user sees do not say which unit it is.`,
  rekeyed: (a) => `Data are keyed in again ${times(a.n)}.`,
  notRekeyed: 'No data are keyed in again behind the line of visibility.',
  rekeyedUnknown: 'How often data are keyed in again is unknown.',
  waiting: (a) => `The case lies waiting for ${a.atLeast ? 'at least ' : ''}${a.time}.`,
  noWaiting: 'The case never lies waiting.',
  waitingUnknown: 'How long the case lies waiting is unknown.',
  silentWaits: (a) => `The waiting time is unknown in ${a.n} of ${a.of} steps.`,
  noArrows: 'No arrows are drawn, so it is unknown what crosses the lines and what is done over again.',
  crossing: (a) => `${arrows(a.n)} cross${a.n === 1 ? 'es' : ''} the line of visibility.`,
  back2: (a) => `${arrows(a.n)} lead${s(a.n)} back to an earlier step.`,
  unplaced: (a) => `${arrows(a.n)} lead${s(a.n)} to or from a lane that lies at none of the lines.`,
  branches: (a) => `The work divides ${times(a.n)}.`,
  none: 'No cards to show.',
  chain: 'The hands that the work goes through',
  chainHint: 'Behind the line of visibility, in the order in which the work is drawn.',
  nobody: 'Unknown who',
  unitsTitle: 'Units that take part',
  unit: 'Unit',
  part: 'What it does',
  seen: 'Meets the user',
  yes: 'Yes',
  no: 'No',
  withoutUnit: 'Without a unit',
  handoffs: 'Handoffs',
  from: 'From',
  to: 'To',
  last: 'Last work',
  next: 'Next work',
  card: 'Card',
  stepOf: 'Step',
  time: 'Waiting time',
  arrow: 'Arrow',
  crosses: 'Crosses',
  leads: 'Back',
  others: 'Other hands',
  journeys: 'The journeys',
  journey: 'Journey',
  rekeyings: 'Keyed in again',
  asks: 'The user gives data',
  loops: 'Done over again',
  matrix: 'Units and journeys',
  matrixHint: 'How many cards name the unit. A dash is a journey where it is not named.',
  cards: (a) => (a.n === 1 ? 'one card' : `${said(a.n)} cards`),
  cardsSeen: (a) => `${a.n}, meets the user`,
  notIn: 'Not named',
  noJourneys: 'No journeys are drawn for this service, so the flow is unknown.',
  shared: (a) =>
    `${upper(units(a.units))} share${s(a.units)} ${a.journeys === 1 ? 'the journey' : `today’s ${said(a.journeys)} journeys`}.`,
  noUnits: 'No units are named in today’s journeys, so who shares the service is unknown.',
  today: 'The figures are of today’s journeys. New journeys stand in the table, but are not counted.',
  handsOver: (a) =>
    `Together, the cases change hands ${a.atLeast ? 'at least ' : ''}${times(a.n)} behind the line of visibility.`,
} satisfies Shape<typeof nb>;
