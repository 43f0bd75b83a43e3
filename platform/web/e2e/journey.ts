import type { Api } from './api.ts';

type Card = {
  text: string;
  status?: string;
  channel?: string;
  performer?: string;
  unit?: string;
  system?: string;
  automation?: string;
  dataSource?: string;
  weight?: number;
  felt?: number;
  whose?: string;
  persona?: string | undefined;
};
type Step = {
  name: string;
  touchMinutes?: number;
  waitingMinutes?: number;
  frequencyPercent?: number;
  cards?: Record<string, (string | Card)[]>;
};
type Drawing = {
  title: string;
  perspective?: string;
  service?: string;
  /** Kinds with the names of their lanes. */
  lanes: Record<string, string>;
  phases: Record<string, (string | Step)[]>;
  /** Between cards by their texts. */
  arrows?: [from: string, to: string, kind: 'flow' | 'handoff' | 'message', label?: string][];
};
type Op = { t: 'add'; e: string; id: string; v: Record<string, unknown> };

/** The four rows that a new journey begins with. */
export const four = {
  'user-actions': 'Brukerens handlinger',
  touchpoints: 'Kontaktpunkter',
  'pain-points': 'Smertepunkter',
  backstage: 'Bak kulissene',
};

/** Draws a journey through the API, as one message; answers with its id. */
export async function draw(api: Api, alias: string, { lanes, phases, arrows = [], ...head }: Drawing): Promise<string> {
  const ops: Op[] = [];
  const add = (e: string, v: Record<string, unknown>) => {
    const id = uuid();
    ops.push({ t: 'add', e, id, v });
    return id;
  };
  const cardOf = new Map<string, string>();
  const journey = add('journey', { status: 'draft', ...head });
  const kinds = new Map(
    Object.entries(lanes).map(([kind, label], i) => [kind, add('lane', { kind, label, position: position(i) })]),
  );
  for (const [i, [name, steps]] of Object.entries(phases).entries()) {
    const phase = add('phase', { name, position: position(i) });
    for (const [k, step] of steps.entries()) {
      const { cards = {}, ...fields }: Step = typeof step === 'string' ? { name: step } : step;
      const id = add('step', { phase, position: position(k), ...fields });
      for (const [kind, all] of Object.entries(cards)) {
        for (const [n, one] of all.entries()) {
          const card = typeof one === 'string' ? { text: one } : one;
          const made = { step: id, lane: kinds.get(kind), position: position(n), status: 'observed', ...card };
          cardOf.set(card.text, add('card', made));
        }
      }
    }
  }
  for (const [from, to, kind, label] of arrows) {
    add('arrow', { from: cardOf.get(from), to: cardOf.get(to), kind, ...(label ? { label } : {}) });
  }
  await api.post(`${alias}/journeys/${journey}/operations`, { mid: uuid(), base: 0, ops });
  return journey;
}

/** Two base 62 digits, from 01 upwards. */
function position(n: number): string {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  return `${digits[Math.floor((n + 1) / 62)]}${digits[(n + 1) % 62]}`;
}

function uuid(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`;
}
