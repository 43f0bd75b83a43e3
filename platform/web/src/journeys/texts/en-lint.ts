import { plural } from '../../i18n/plural.ts';

type Said = Record<string, string>;

/** The words of the checks of a journey. */
export const lint = {
  title: 'Check of the journey',
  lead: (a: { title: string }) =>
    `What may be wrong, missing or misunderstood in “${a.title}”. The rules find it, you decide.`,
  back: 'To the journey',
  open: 'Check of the journey',
  openWith: (a: { n: number }) => `Check of the journey, ${a.n} to look at`,
  again: 'Check again',
  filter: 'State',
  states: { open: 'Open', dismissed: 'Accepted', resolved: 'Resolved' },
  none: {
    open: 'The checks find nothing to look at.',
    dismissed: 'Nothing is accepted as it is.',
    resolved: 'Nothing is resolved yet.',
  },
  showOpen: 'Show the open ones',
  weights: { must: 'Must be looked at', should: 'Should be looked at', unknown: 'Could not be checked' },
  whole: 'The whole journey',
  back2: {
    expired: 'Open again: time is up',
    changed: 'Open again: changed since',
    returned: 'Open again: it came back',
  },
  gone: (a: { when: string }) => `No longer found, ${a.when}.`,
  decided: {
    dismissed: (a: { by: string; at: string }) => `Accepted by ${a.by} ${a.at}.`,
    resolved: (a: { by: string; at: string }) => `Marked as resolved by ${a.by} ${a.at}.`,
    reopened: (a: { by: string; at: string }) => `Opened again by ${a.by} ${a.at}.`,
  },
  until: (a: { day: string }) => `Comes back ${a.day}.`,
  dismiss: 'Accept with a reason',
  dismissVerb: 'Accept',
  resolve: 'Mark as resolved',
  reopen: 'Open again',
  reason: 'Why is it all right?',
  untilLabel: 'Comes back',
  untilHint: 'On that day it is open again. So it is if what it is about is changed.',
  said: { dismissed: 'Accepted', resolved: 'Marked as resolved', reopened: 'Opened again' },
  digitised: (a: { touchpoints: number; changed: number; unchanged: number; unknown: number }) =>
    `${plural('en', a.touchpoints, { one: '# touchpoint becomes digital', other: '# touchpoints become digital' })}. The work behind changes for ${a.changed}, is as before for ${a.unchanged} and is unknown for ${a.unknown}.`,
  checks: {
    'unchanged-behind': {
      title: 'Power on paper: digital in front, unchanged behind',
      asked: 'Does the work behind what becomes digital change?',
      todo: 'Change who does the work, how or in which system, or write why it is to stay as it is.',
      says: (a: Said) =>
        `Goes from ${a.before} to ${a.channels}. ${plural('en', Number(a.works), { one: 'The piece of work', other: 'The # pieces of work' })} behind it will be done as today.`,
    },
    'no-assisted-alternative': {
      title: 'On a screen alone',
      asked: 'Do those without a screen get help?',
      todo: 'Add where those who cannot do it on a screen get help: telephone, a visit or a letter.',
      says: (a: Said) => `The user meets the step digitally only: ${a.channels}.`,
    },
    'channel-conflict': {
      title: 'The channels contradict each other',
      asked: 'Do the channels agree?',
      todo: 'Mend the text or the channel, so that everybody reads the same.',
      says: (a: Said) => {
        if (a.what === 'twins') return `“${a.text}” is there more than once, with different channels: ${a.channels}.`;
        return a.what === 'frontstage'
          ? `What employees do here says ${a.named}. The touchpoint of the step is ${a.channels}.`
          : `The text says ${a.named}. The channel is ${a.channels}.`;
      },
    },
    'withdrawn-evidence': {
      title: 'Evidence that is withdrawn',
      asked: 'Does the evidence stand?',
      todo: 'See whether the card still holds. Take the finding away, or replace it.',
      says: (a: Said) =>
        plural('en', Number(a.n), {
          one: 'A finding that the card rests on is withdrawn.',
          other: '# findings that the card rests on are withdrawn.',
        }),
    },
    'silent-step': {
      title: 'Silent steps',
      asked: 'Are any steps silent?',
      todo: 'Draw what the user does or is told, also when they only wait.',
      says: (a: Said): string =>
        a.what === 'unmet'
          ? 'The user does nothing and meets nothing here, but somebody works.'
          : 'Nothing is drawn here, neither for the user nor backstage.',
    },
    'no-backstage': {
      title: 'Backstage is unknown',
      asked: 'What happens backstage?',
      todo: 'Ask those who do the work, and draw what they do.',
      says: (_: Said): string => 'What happens behind the step is not drawn. It is unknown, not without work.',
    },
    'no-owner': {
      title: 'Steps without a responsible unit',
      asked: 'Does every step have a responsible unit?',
      todo: 'Write the unit on the work, or in the lane of responsible units.',
      says: (_: Said): string => 'No unit is named in the step.',
    },
    'other-owner': {
      title: 'The user thinks somebody else is responsible',
      asked: 'Does the user know who is responsible?',
      todo: 'Make it clear who answers, or take the enquiry all the way to who does.',
      says: (a: Said) => `The user thinks it is ${a.perceived}. It is ${a.owners}.`,
    },
    'unseen-automation': {
      title: 'Automated behind, the same to the user',
      asked: 'Does the user notice the automation?',
      todo: 'Let the user notice: faster answers, fewer questions or less to do.',
      says: (_: Said): string =>
        'The work is done more automatically than today, but the user sees, does and waits as before.',
    },
    jargon: {
      title: 'Heavy words',
      asked: 'Is the language plain?',
      todo: 'Use words that people use themselves. If the word must stay, you can accept it.',
      says: (a: Said) => `The word “${a.word}” is heavy.${a.instead ? ` Rather write “${a.instead}”.` : ''}`,
    },
  },
  missing: 'Write what is missing, and it can be checked.',
  whyNot: 'The check could not be made.',
  why: {
    'no-lane': 'The journey has none of the lanes that the check looks in.',
    'no-channels': 'No touchpoint has a channel.',
    'channel-unknown': 'A touchpoint has no channel, here or in today’s journey.',
    'front-unknown': 'It is not written whether the user meets a person or a system.',
    'nobody-asked': 'No card says who the user thinks is responsible.',
    'owner-unknown': 'No unit is named in the step, so there is nothing to compare with.',
    'today-gone': 'Today’s journey is deleted, so there is nothing to compare with.',
    'not-drawn': 'Nothing is drawn backstage in today’s journey. It is unknown, not unchanged.',
    untold: 'It is not written who does the work, how or in which system, so nobody can see whether it changes.',
    'front-not-drawn': 'The work becomes more automatic, but what the user meets is not drawn.',
    'waiting-unknown': 'The work becomes more automatic, but the waiting time is not written in both journeys.',
  },
};
