import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { LanguageProvider } from '../../i18n/use-texts.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { ToastProvider } from '../../ui/toast.tsx';
import { Grid } from '../grid/grid.tsx';
import { openCompany } from '../live/company.ts';
import type { LaneKind, Vocabulary, Zone } from '../model/journey.ts';
import { openJourney } from '../model/store.ts';
import { exampleJourney } from '../testing/example.ts';
import { journeyTexts } from '../texts.ts';
import { EditorContext } from './context.ts';
import { openView } from './view.ts';

const ZONES: [LaneKind, Zone][] = [
  ['user-actions', 'user'],
  ['touchpoints', 'user'],
  ['experience', 'user'],
  ['backstage', 'backstage'],
];

const vocabulary: Vocabulary = {
  laneKinds: ZONES.map(([kind, zone]) => ({ kind, zone, engine: zone === 'backstage', fields: [] })),
  startLanes: ['user-actions'],
  channels: ['telephone'],
  statuses: ['draft'],
  evidence: ['reported', 'assumed'],
  automation: ['manual'],
  capabilities: ['within', 'outside'],
  stances: ['for', 'against'],
  decisions: [],
  dataSources: [],
  triggers: [],
  arrowKinds: ['flow', 'handoff', 'message'],
  limits: {
    title: 200,
    name: 120,
    text: 1000,
    short: 200,
    phases: 60,
    steps: 300,
    lanes: 40,
    cards: 8000,
    links: 4000,
    arrows: 1500,
    manyPhases: 12,
    manyCards: 120,
    ops: 10_000,
  },
};

beforeAll(async () => {
  // Dragging to the edge scrolls, and wants something that can be scrolled.
  document.head.insertAdjacentHTML('beforeend', '<style>.je-scroll { overflow-x: auto; overflow-y: auto }</style>');
  await Promise.all([journeyTexts.load('nb'), uiTexts.load('nb')]);
});

function opened(canWrite = true) {
  const doc = exampleJourney();
  const store = openJourney(doc, {
    send: () => new Promise(() => {}),
    reload: async () => doc,
    newest: async () => doc.seq,
  });
  const view = openView({ mode: 'grid' });
  const company = openCompany();
  const editor = { municipality: 'fjordvik', id: doc.id, store, view, company, vocabulary, canWrite, say: () => {} };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <LanguageProvider initial="nb">
        <ToastProvider>
          <Suspense>
            <EditorContext value={editor}>
              <Grid />
            </EditorContext>
          </Suspense>
        </ToastProvider>
      </LanguageProvider>
    </QueryClientProvider>,
  );
  return { store, view, doc, person: userEvent.setup() };
}

const stops = () => [...document.querySelectorAll('.je-grid [tabindex="0"]')];

describe('the grid', () => {
  it('has a head for every step and lane, and exactly one tab stop', () => {
    opened();
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toContain('2Venter');
    expect(screen.getAllByRole('rowheader')).toHaveLength(4);
    expect(stops()).toHaveLength(1);
  });

  it('is walked by the arrows, and Enter goes into the cell and Esc out of it', async () => {
    const { person } = opened();
    (stops()[0] as HTMLElement).focus();
    await person.keyboard('{ArrowDown}{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('user-actions, Søker, 1 kort');
    expect(stops()).toHaveLength(1);
    await person.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toContain('Søker: user-actions');
    await person.keyboard('{Escape}');
    expect(document.activeElement?.getAttribute('role')).toBe('gridcell');
  });

  it('writes a new card where one stands, and makes none of an empty text', async () => {
    const { person, store } = opened();
    const before = Object.keys(store.getState().state.card).length;
    const cell = screen.getByLabelText('backstage, Venter, 1 kort');
    cell.focus();
    await person.keyboard('n{Enter}');
    expect(Object.keys(store.getState().state.card)).toHaveLength(before);
    cell.focus();
    await person.keyboard('nFordeler saken{Enter}');
    expect(within(cell).getByText('Fordeler saken')).toBeTruthy();
  });

  it('changes a felt value by tenths, and undo takes all of them back', async () => {
    const { person, store } = opened();
    const [slider] = screen.getAllByRole('slider');
    slider?.focus();
    await person.keyboard('{ArrowDown}{ArrowDown}{PageDown}');
    expect(slider?.getAttribute('aria-valuenow')).toBe('-0.2');
    store.getState().undo();
    expect(Object.values(store.getState().state.card).filter((card) => card.felt === 1)).toHaveLength(3);
  });

  it('lets a reader look and change nothing', async () => {
    const { person, store } = opened(false);
    const { state } = store.getState();
    expect(screen.queryByLabelText(/Nytt kort/)).toBeNull();
    screen.getByLabelText('backstage, Venter, 1 kort').focus();
    await person.keyboard('n{Enter}{Delete}');
    expect(store.getState().state).toBe(state);
  });
});
