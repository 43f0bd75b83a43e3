/** How often something is measured. */
export type Cadence = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

export type Period = { from: string; to: string };

const months: Record<Exclude<Cadence, 'week'>, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };
const day = 86_400_000;

/** The calendar periods of a cadence that are over, the latest first. */
export function pastPeriods(cadence: Cadence, today: string, count: number): Period[] {
  const present = periodOf(cadence, today);
  const all: Period[] = [];
  for (let from = present.from; all.length < count; ) {
    const before = periodOf(cadence, iso(Date.parse(from) - day));
    all.push(before);
    from = before.from;
  }
  return all;
}

/** The calendar period that a day lies in; a week begins on Monday. */
export function periodOf(cadence: Cadence, on: string): Period {
  const at = new Date(Date.parse(on));
  if (cadence === 'week') {
    const monday = at.getTime() - ((at.getUTCDay() + 6) % 7) * day;
    return { from: iso(monday), to: iso(monday + 6 * day) };
  }
  const length = months[cadence];
  const first = Math.floor(at.getUTCMonth() / length) * length;
  const year = at.getUTCFullYear();
  return { from: iso(Date.UTC(year, first, 1)), to: iso(Date.UTC(year, first + length, 0)) };
}

/** Reads how people write a period: 2026-10, 2026-10-01, 2026 K3, Q3 2026, 2026 U05, 2026. */
export function readPeriod(cadence: Cadence, written: string): Period | undefined {
  const text = written.trim().toUpperCase();
  const on = dayIn(text);
  if (on === undefined || Number.isNaN(Date.parse(on)) || iso(Date.parse(on)) !== on) return undefined;
  return periodOf(cadence, on);
}

function dayIn(text: string): string | undefined {
  const date = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text);
  if (date) return `${date[1]}-${date[2]}-${date[3] ?? '01'}`;
  const norwegian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (norwegian) return `${norwegian[3]}-${norwegian[2]?.padStart(2, '0')}-${norwegian[1]?.padStart(2, '0')}`;
  const part = /^(\d{4})[ -]?([KQHUW])(\d{1,2})$/.exec(text) ?? swapped(/^([KQHUW])(\d{1,2})[ -](\d{4})$/.exec(text));
  if (part) return startOf(Number(part[1]), part[2] ?? '', Number(part[3]));
  return /^\d{4}$/.test(text) ? `${text}-01-01` : undefined;
}

function swapped(found: RegExpExecArray | null): (string | undefined)[] | null {
  return found && [found[0], found[3], found[1], found[2]];
}

function startOf(year: number, kind: string, number: number): string | undefined {
  if (kind === 'U' || kind === 'W') {
    if (number < 1 || number > 53) return undefined;
    const fourth = periodOf('week', `${year}-01-04`);
    return iso(Date.parse(fourth.from) + (number - 1) * 7 * day);
  }
  const length = kind === 'H' ? 6 : 3;
  return number < 1 || number > 12 / length ? undefined : iso(Date.UTC(year, (number - 1) * length, 1));
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** The day it is where the municipalities are. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(now);
}

/** The day so many days from now there. */
export function daysAhead(days: number, now = Date.now()): string {
  return today(new Date(now + days * day));
}
