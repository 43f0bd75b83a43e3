import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useToast } from '../../ui/toast.tsx';
import { liveAddress } from '../api.ts';
import { useEditor } from '../editor/context.ts';
import type { Heard } from '../model/confirmed.ts';
import { journeyTexts } from '../texts.ts';
import type { Person } from './company.ts';

const LOOK_EVERY = 15_000;
const SAY_EVERY = 20_000;
/** A window that nobody looks at gives its connection back: a browser has only a few. */
const HIDDEN_FOR = 20_000;
const AGAIN = [1_000, 2_000, 5_000, 15_000, 30_000];

/** What others write comes by the stream while it is open; while it is not, one looks for it now and then. */
export function useLive(): void {
  const { municipality, id, store, company } = useEditor();
  const queries = useQueryClient();
  useEffect(() => {
    let source: EventSource | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let failures = 0;
    let over = false;

    function open(): void {
      clearTimeout(again);
      if (over || source || typeof EventSource === 'undefined' || store.getState().state.head.trashedAt) return;
      const { seq } = store.getState();
      const stream = new EventSource(liveAddress(municipality, id, seq, company.getState().window));
      source = stream;
      let opened = 0;
      const on = <T>(event: string, hear: (data: T) => void) =>
        stream.addEventListener(event, ({ data }) => hear(JSON.parse(data) as T));
      stream.addEventListener('open', () => {
        failures = 0;
        store.getState().listening(true);
        if (opened++ > 0) void store.getState().look();
      });
      on<Heard>('written', (message) => store.getState().hear(message));
      on('anew', () => void store.getState().anew());
      on<Person[]>('people', (people) => company.setState({ people }));
      on<{ why: string }>('over', ({ why }) => {
        close();
        if (why === 'gone') void queries.invalidateQueries({ queryKey: [municipality, 'journeys', 'open', id] });
        else if (why === 'signed-out') void store.getState().look();
      });
      stream.addEventListener('error', () => {
        store.getState().listening(false);
        // The browser comes again by itself, unless it was refused.
        if (stream.readyState !== EventSource.CLOSED || source !== stream) return;
        close();
        again = setTimeout(open, AGAIN[Math.min(failures++, AGAIN.length - 1)]);
      });
    }

    function close(): void {
      clearTimeout(again);
      source?.close();
      source = undefined;
      store.getState().listening(false);
      company.setState({ people: [] });
    }

    async function look(): Promise<void> {
      if (document.visibilityState !== 'visible' || source?.readyState === EventSource.OPEN) return;
      await store.getState().look();
    }

    let hidden: ReturnType<typeof setTimeout> | undefined;
    function seen(): void {
      clearTimeout(hidden);
      if (document.visibilityState === 'visible') open();
      else hidden = setTimeout(close, HIDDEN_FOR);
    }

    function online(): void {
      failures = 0;
      if (source?.readyState !== EventSource.OPEN) close();
      open();
    }

    const timer = setInterval(look, LOOK_EVERY);
    const restored = store.subscribe((now, before) => {
      if (before.state.head.trashedAt && !now.state.head.trashedAt) open();
    });
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('focus', look);
    window.addEventListener('online', online);
    open();
    return () => {
      over = true;
      close();
      clearInterval(timer);
      clearTimeout(hidden);
      restored();
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('focus', look);
      window.removeEventListener('online', online);
    };
  }, [municipality, id, store, company, queries]);
  useSaying();
}

/** Says who came and who wrote, to whoever cannot see it; once each, and not often. */
function useSaying(): void {
  const { store, company, view, say } = useEditor();
  const t = useTexts(journeyTexts);
  const tell = useToast();
  useEffect(() => {
    const met = new Set<string>();
    const last = new Map<string, number>();
    const stopCompany = company.subscribe(({ people, window }) => {
      const me = people.find((one) => one.window === window)?.member;
      for (const { member, name } of people) {
        if (!me || member === me || met.has(member)) continue;
        met.add(member);
        say(t.live.came({ who: name }));
      }
    });
    const stopStore = store.subscribe(({ byOther, state }, before) => {
      if (!byOther?.who || byOther === before.byOther) return;
      const { selected } = view.getState();
      const lost = selected && selected.e !== 'journey' && before.state[selected.e][selected.id];
      if (selected && lost && selected.e !== 'journey' && !state[selected.e][selected.id]) {
        view.setState({ selected: undefined, panel: undefined });
        tell({ text: t.live.deleted({ who: byOther.who, what: nameOf(lost) }) });
      }
      if (Date.now() - (last.get(byOther.who) ?? 0) < SAY_EVERY) return;
      last.set(byOther.who, Date.now());
      say(t.live.changed({ who: byOther.who }));
    });
    return () => {
      stopCompany();
      stopStore();
    };
  }, [store, company, view, say, tell, t]);
}

function nameOf(row: object): string {
  const { text, name, label } = row as { text?: string; name?: string; label?: string };
  return text ?? name ?? label ?? '';
}
