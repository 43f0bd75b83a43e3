import { createStore, type StoreApi } from 'zustand/vanilla';
import { uuid } from '../model/uuid.ts';

/** Somebody in one of their windows, and where in the journey it is; as the stream tells it. */
export interface Person extends Place {
  member: string;
  name: string;
  window: string;
  typing: boolean;
}

/** Who is in the journey besides this window. It comes by the stream, and is gone with it. */
export interface Company {
  /** The name of this window. */
  readonly window: string;
  people: readonly Person[];
}

export type CompanyApi = StoreApi<Company>;

export function openCompany(): CompanyApi {
  return createStore<Company>(() => ({ window: uuid(), people: [] }));
}

const COLOURS = ['plum', 'moss', 'ochre', 'rust'] as const;

/** The colour of a person is the same in every window, and never all that tells who it is. */
export function colourOf(member: string): (typeof COLOURS)[number] {
  let sum = 0;
  for (const letter of member.replaceAll('-', '').slice(-8)) sum += Number.parseInt(letter, 16) || 0;
  return COLOURS[sum % COLOURS.length]!;
}

export interface Place {
  step?: string | undefined;
  lane?: string | undefined;
  card?: string | undefined;
}

/** Whoever is just there: on the card, or else in the cell, or at the head of the step. */
export function whoIsAt({ people, window }: Company, { step, lane, card }: Place): readonly Person[] {
  return people.filter((one) => {
    if (one.window === window) return false;
    return card ? one.card === card : !one.card && one.step === step && one.lane === lane;
  });
}

/** The others, each once however many windows they have open; of those the one where they write, or the last. */
export function others({ people, window }: Company): readonly Person[] {
  const me = people.find((one) => one.window === window)?.member;
  const each = new Map<string, Person>();
  for (const one of people) {
    if (one.member !== me && !(each.get(one.member)?.typing && !one.typing)) each.set(one.member, one);
  }
  return [...each.values()].sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}

export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
