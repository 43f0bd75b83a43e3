import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderIn } from '../testing/render.tsx';
import { useToast } from './toast.tsx';

let undone = 0;

function Teller() {
  const tell = useToast();
  return (
    <button type="button" onClick={() => tell({ text: '«Byggesak» ligger i papirkurven', undo: () => undone++ })}>
      Slett
    </button>
  );
}

const message = () => screen.queryByText('«Byggesak» ligger i papirkurven');
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));

beforeEach(async () => {
  undone = 0;
  await renderIn('nb', <Teller />);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  fireEvent.click(screen.getByText('Slett'));
});

afterEach(() => {
  vi.useRealTimers();
});

test('a message goes by itself after six seconds', () => {
  wait(5_900);
  expect(message()).not.toBeNull();
  wait(200);
  expect(message()).toBeNull();
});

test('a message stays while one points at it', () => {
  fireEvent.pointerEnter(screen.getByRole('status'));
  wait(60_000);
  expect(message()).not.toBeNull();
  fireEvent.pointerLeave(screen.getByRole('status'));
  wait(6_100);
  expect(message()).toBeNull();
});

test('undo does what it says, once, and takes the message away', () => {
  fireEvent.click(screen.getByText('Angre'));
  expect(undone).toBe(1);
  expect(message()).toBeNull();
});

test('the same message twice in a row stands there once, and stays as long as the last', () => {
  wait(4_000);
  fireEvent.click(screen.getByText('Slett'));
  expect(screen.getAllByText('«Byggesak» ligger i papirkurven')).toHaveLength(1);
  wait(4_000);
  expect(message()).not.toBeNull();
});
