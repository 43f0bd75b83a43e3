import type { Shape } from '../../i18n/messages.ts';
import type { arrows as nb } from './nb-arrows.ts';

export const arrows = {
  title: 'Piler',
  one: 'Pil',
  none: 'Ingen piler går til eller frå kortet.',
  show: 'Vis piler',
  draw: 'Trekk pil til …',
  drawNow: 'Trekk pila',
  drawn: (a) => `Trekte ei pil til ${a.to}`,
  remove: 'Slett pila',
  kind: 'Kva pila tyder',
  label: 'Tekst på pila',
  fromCard: 'Frå',
  toCard: 'Til kort',
  inLane: (a) => `${a.text} (${a.lane})`,
  noEnds: 'Ingen kort i steget som pila kan gå til.',
  kinds: { flow: 'Arbeidsflyt', handoff: 'Overlevering', message: 'Melding' },
  kindHints: {
    flow: 'Arbeidsflyt: arbeidet går vidare',
    handoff: 'Overlevering: nokon andre tek over',
    message: 'Melding: noko blir fortalt',
  },
  fromTo: (a) => `${a.kind} frå «${a.from}» til «${a.to}»`,
  to: (a) => `${a.kind} til «${a.text}»`,
  from: (a) => `${a.kind} frå «${a.text}»`,
  lines: {
    interaction: 'samhandlingslinja',
    visibility: 'synlegheitslinja',
    internal: 'den interne samhandlingslinja',
  },
  crosses: (a) => `kryssar ${a.lines}`,
  back: 'tilbake til eit tidlegare steg',
} satisfies Shape<typeof nb>;
