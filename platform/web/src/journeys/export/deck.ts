import type { Difference, EngineReport, Experience, Journey, LaneKind, Zone } from '../model/journey.ts';
import type { Messages } from '../texts.ts';

/** A stretch of text; what is quiet is told beside the rest. */
export interface Run {
  text: string;
  quiet?: boolean;
}

/** What a cell is about, which gives it its colours. */
export type Tone = 'head' | 'line' | 'pain' | 'opportunity' | Zone;

export interface Cell {
  /** Each on a line of its own. */
  paragraphs: Run[][];
  tone?: Tone;
  /** How many columns it takes. */
  span?: number;
}

/** A row of a table; the first cell is its name, which stands there anew where the row goes on on another slide. */
export interface Row {
  cells: Cell[];
  /** A line across the table above it, which never stands apart from it. */
  before?: Cell;
  /** What it is called, where it goes on from another slide. */
  named?: string;
}

export interface TableSlide {
  kind: 'table';
  title: string;
  /** Text above the table. */
  lead: string[];
  /** Text below it. */
  note: string;
  /** What it says to whoever does not see it. */
  alt: string;
  /** The width of each column, in inches. */
  widths: number[];
  /** Of the letters, in points. */
  size: number;
  head: Cell[][];
  rows: Row[];
}

export interface ChartSlide {
  kind: 'chart';
  title: string;
  note: string;
  alt: string;
  axis: string;
  labels: string[];
  /** Null is a gap: nobody has said anything. */
  lines: { name: string; values: (number | null)[] }[];
}

export interface TitleSlide {
  kind: 'title';
  title: string;
  lines: string[];
}

export type Slide = TitleSlide | TableSlide | ChartSlide;

/** A presentation of a journey, ready to be written in whatever format. */
export interface Deck {
  title: string;
  author: string;
  /** As in `nb-NO`. */
  language: string;
  /** What stands at the foot of each slide. */
  foot: string;
  /** What it must not be taken for anything else than; empty when it is what it looks like. */
  mark: string;
  slides: Slide[];
}

/** All that a deck is made from, as the server gives it. */
export interface Told {
  journey: Journey;
  municipality: { name: string; example: boolean };
  madeAt: string;
  experience: Experience;
  /** Of a new journey. */
  difference?: Difference | undefined;
  engine?: EngineReport | undefined;
}

/** How things are said in the person's language. */
export interface Saying {
  t: Messages;
  language: string;
  number: (value: number) => string;
  felt: (value: number) => string;
  percent: (fraction: number) => string;
  date: (instant: string) => string;
  duration: (minutes: number) => string;
  about: (minutes: number) => string;
  name: (text: NonNullable<NonNullable<Journey['service']>['name']>) => string;
  changed: (change: Difference['steps'][number]['parameters'][number]) => string;
  zoneOf: (kind: LaneKind) => Zone;
}

/** The room for a table on a slide, in points, and how wide it may be, in inches. */
export const ROOM = 426;
export const WIDTH = 12.53;

export function plain(text: string): Run[] {
  return [{ text }];
}

export function cell(text: string, tone?: Tone): Cell {
  return tone ? { paragraphs: [plain(text)], tone } : { paragraphs: [plain(text)] };
}
