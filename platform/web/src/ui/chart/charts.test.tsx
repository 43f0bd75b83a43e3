import { fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderIn } from '../../testing/render.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { DotPlot } from './dot-plot.tsx';
import { known, notApplicable, suppressed, unknown } from './reading.ts';
import { chartTexts } from './texts.ts';
import { TimeChart, type TimePoint } from './time-chart.tsx';

const percent = (value: number) => `${Math.round(value * 100)} %`;

const points: TimePoint[] = [
  { key: 'a', from: '2026-01-01', to: '2026-01-31', reading: known(0.6), n: 81, low: 0.5, high: 0.7, version: 1 },
  { key: 'b', from: '2026-02-01', to: '2026-02-28', reading: suppressed('færre enn 5 svar'), version: 1 },
  { key: 'c', from: '2026-03-01', to: '2026-03-31', reading: known(0), n: 7, uncertain: true, version: 1 },
  { key: 'd', from: '2026-04-01', to: '2026-04-30', reading: known(0.8), n: 40, version: 2, signal: 'over vanlig' },
  { key: 'e', from: '2026-05-01', to: '2026-05-31', reading: known(0.9), n: 40, version: 2 },
];

async function chart() {
  await chartTexts.load('nb');
  return renderIn(
    'nb',
    <TimeChart title="Tilfredshet" points={points} format={percent} target={0.85} bounds={[0, 1]} />,
  );
}

const labels = () => screen.getAllByRole('img').map((point) => point.getAttribute('aria-label'));

test('each point says its period, value, interval, how many, and why it stands out', async () => {
  await chart();
  expect(labels()).toEqual([
    'januar 2026: 60 %, usikkerhet 50 % til 70 %, n = 81',
    'februar 2026: Skjult: færre enn 5 svar',
    'mars 2026: 0 %, n = 7, usikkert, få svar',
    'april 2026: 80 %, n = 40, over vanlig',
    'mai 2026: 90 %, n = 40',
  ]);
});

test('the line is broken by a withheld point and by a changed definition', async () => {
  const { container } = await chart();
  expect(container.querySelectorAll('.chart-line')).toHaveLength(3);
  expect(container.querySelector('.chart-break-label')?.textContent).toBe('Definisjon 2');
});

test('a withheld point has no place on the scale, and none in the drawing but at its foot', async () => {
  const { container } = await chart();
  expect(container.querySelectorAll('.chart-dot')).toHaveLength(4);
  expect(container.querySelectorAll('.chart-hidden')).toHaveLength(1);
});

test('one stop of the tab key, then the arrows', async () => {
  await chart();
  const all = screen.getAllByRole('img');
  expect(all.map((point) => point.tabIndex)).toEqual([-1, -1, -1, -1, 0]);
  all[4]?.focus();
  fireEvent.keyDown(all[4]!, { key: 'ArrowLeft' });
  expect(document.activeElement).toBe(all[3]);
  fireEvent.keyDown(all[3]!, { key: 'Home' });
  expect(document.activeElement).toBe(all[0]);
  fireEvent.keyDown(all[0]!, { key: 'ArrowLeft' });
  expect(document.activeElement).toBe(all[0]);
  expect(all.map((point) => point.tabIndex)).toEqual([0, -1, -1, -1, -1]);
});

test('signal points are larger, uncertain ones hollow: told without colour', async () => {
  const { container } = await chart();
  expect(container.querySelector('[data-signal="true"]')?.getAttribute('r')).toBe('6.5');
  expect(container.querySelectorAll('[data-uncertain="true"]')).toHaveLength(1);
});

test('rows of a dot plot keep the order they are given, and each of the four values reads as itself', async () => {
  await chartTexts.load('nb');
  const { container } = await renderIn(
    'nb',
    <DotPlot
      title="Fullført"
      format={percent}
      rows={[
        { key: '1', name: 'Fjordvik', own: true, reading: known(0.71), low: 0.65, high: 0.77, n: 210 },
        { key: '2', name: 'Gruppe A', reading: suppressed('færre enn 5 bidrag') },
        { key: '3', name: 'Gruppe B', reading: unknown },
        { key: '4', name: 'Gruppe C', reading: notApplicable },
        { key: '5', name: 'Gruppe D', reading: known(0) },
      ]}
    />,
  );
  expect(labels()).toEqual([
    'Fjordvik (din kommune): 71 %, usikkerhet 65 % til 77 %, n = 210',
    'Gruppe A: Skjult: færre enn 5 bidrag',
    'Gruppe B: Ukjent',
    'Gruppe C: Ikke aktuelt',
    'Gruppe D: 0 %',
  ]);
  expect(container.querySelectorAll('.dot-own')).toHaveLength(1);
  expect(container.querySelectorAll('.dot-hidden')).toHaveLength(1);
});

test('the table is one press away, with the figures as the screen writes them', async () => {
  await chartTexts.load('nb');
  await renderIn(
    'nb',
    <ChartFrame
      title="Tilfredshet"
      finding="Stigende."
      table={{
        columns: [{ heading: 'Periode' }, { heading: 'Verdi', format: percent, figures: true }],
        rows: [{ key: 'a', cells: ['januar 2026', 0.6] }],
      }}
    >
      <p>tegning</p>
    </ChartFrame>,
  );
  await userEvent.click(screen.getByRole('radio', { name: 'Tabell' }));
  expect(screen.getByRole('table')).toBeTruthy();
  expect(screen.getByText('60 %')).toBeTruthy();
  expect(screen.queryByText('tegning')).toBeNull();
});
