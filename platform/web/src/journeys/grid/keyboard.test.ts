import { describe, expect, it } from 'vitest';
import { LABEL, PHASES, STEPS } from '../editor/view.ts';
import type { Lane, Step } from '../model/journey.ts';
import { target } from './keyboard.ts';
import type { Shown } from './shown.ts';

const steps = ['a', 'b', 'c'].map((id) => ({ id, phase: id === 'c' ? 'two' : 'one', name: id, position: id }) as Step);
const lanes = ['x', 'y', 'z'].map((id) => ({ id, kind: 'own', label: id, position: id }) as Lane);
const shown: Shown = {
  steps,
  lanes,
  numbers: new Map(steps.map((step, i) => [step.id, i + 1])),
  spans: [
    { phase: 'one', first: 'a', count: 2 },
    { phase: 'two', first: 'c', count: 1 },
  ],
};

function go(key: string, row: string, col: string, ctrlKey = false) {
  const spot = target({ key, ctrlKey }, { row, col }, shown);
  return spot && `${spot.row} ${spot.col}`;
}

describe('the arrows in the grid', () => {
  it('go to the neighbouring cell and stop at the edge', () => {
    expect(go('ArrowRight', 'x', 'a')).toBe('x b');
    expect(go('ArrowRight', 'x', 'c')).toBe('x c');
    expect(go('ArrowLeft', 'x', 'a')).toBe(`x ${LABEL}`);
    expect(go('ArrowDown', 'z', 'a')).toBe('z a');
    expect(go('ArrowUp', 'x', 'b')).toBe(`${STEPS} b`);
  });

  it('treat a phase as one cell, however many steps it spans', () => {
    expect(go('ArrowUp', STEPS, 'b')).toBe(`${PHASES} a`);
    expect(go('ArrowRight', PHASES, 'a')).toBe(`${PHASES} c`);
    expect(go('ArrowLeft', PHASES, 'c')).toBe(`${PHASES} a`);
    expect(go('ArrowRight', PHASES, 'c')).toBe(`${PHASES} c`);
  });

  it('lead to the ends of the row, and with Ctrl to the corners', () => {
    expect(go('Home', 'y', 'c')).toBe(`y ${LABEL}`);
    expect(go('End', 'y', 'a')).toBe('y c');
    expect(go('Home', 'y', 'c', true)).toBe(`${PHASES} ${LABEL}`);
    expect(go('End', 'y', 'a', true)).toBe('z c');
    expect(go('PageUp', 'z', 'a')).toBe(`${PHASES} a`);
  });

  it('leave other keys alone', () => {
    expect(go('q', 'x', 'a')).toBeUndefined();
  });
});
