/** Time is minutes; people say minutes, hours or days (of 24 hours). */
export const UNITS = { minutes: 1, hours: 60, days: 1440 } as const;
export type TimeUnit = keyof typeof UNITS;

export interface Amount {
  amount: number;
  unit: TimeUnit;
}

/** The largest unit in which the time is a round number of tenths. */
export function amountOf(minutes: number): Amount {
  for (const unit of ['days', 'hours'] as const) {
    const amount = minutes / UNITS[unit];
    if (amount >= 1 && Number.isInteger(Math.round(amount * 1e6) / 1e5)) return { amount, unit };
  }
  return { amount: minutes, unit: 'minutes' };
}

export function minutesOf({ amount, unit }: Amount): number {
  return Math.round(amount * UNITS[unit]);
}

/** Whether it comes to a whole number of minutes, when it is written with four decimals at most. */
export function wholeMinutes({ amount, unit }: Amount): boolean {
  const minutes = amount * UNITS[unit];
  return Math.abs(minutes - Math.round(minutes)) <= 0.000051 * UNITS[unit];
}

/** A rounded figure for sums, where the exact minute says nothing. */
export function roughly(minutes: number): Amount {
  const unit = minutes >= 2 * UNITS.days ? 'days' : minutes >= 2 * UNITS.hours ? 'hours' : 'minutes';
  return { amount: Math.round((minutes / UNITS[unit]) * 10) / 10, unit };
}

/** A number as a person writes it, decimal comma or point; NaN when it is none, undefined when it is empty. */
export function numberIn(text: string): number | undefined {
  const written = text
    .trim()
    .replace(/[\s\u00a0]/g, '')
    .replace(',', '.')
    .replace('−', '-');
  return written === '' ? undefined : Number(written);
}
