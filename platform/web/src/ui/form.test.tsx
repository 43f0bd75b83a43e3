import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Problem } from '../api/problem.ts';
import { renderIn } from '../testing/render.tsx';
import { Form } from './form.tsx';
import { FormDialog } from './form-dialog.tsx';

type Save = (text: string) => Promise<void>;

function Page({ save, onSaved, onCancel }: { save: Save; onSaved?: () => void; onCancel?: () => void }) {
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  return (
    <Form
      draft={text}
      busy={busy}
      error={error}
      onCancel={onCancel}
      onSubmit={() => {
        setError(undefined);
        setBusy(true);
        save(text)
          .then(onSaved, setError)
          .finally(() => setBusy(false));
      }}
    >
      <input aria-label="Formål" value={text} onChange={(event) => setText(event.target.value)} />
    </Form>
  );
}

async function open(page: (go: (to: string) => void) => React.ReactNode) {
  const root = createRootRoute({
    component: () => (
      <>
        <Link to={'/bort' as string}>Bort</Link>
        <Outlet />
      </>
    ),
  });
  const here = createRoute({
    getParentRoute: () => root,
    path: '/',
    component: () => page((to) => void router.navigate({ to: to as '/' })),
  });
  const away = createRoute({ getParentRoute: () => root, path: '/bort', component: () => <h1>Borte</h1> });
  const router = createRouter({
    routeTree: root.addChildren([here, away]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: the router of a test is not the application's
  await renderIn('nb', <RouterProvider router={router as any} />);
  return screen.findByLabelText<HTMLInputElement>('Formål');
}

const question = () => screen.getByText('Du har skrevet noe som ikke er lagret').closest('dialog') as HTMLDialogElement;
const stored: Save = () => Promise.resolve();

test('a form that nothing is written in is left without a question', async () => {
  await open(() => <Page save={stored} />);
  await userEvent.click(screen.getByText('Bort'));
  expect(await screen.findByText('Borte')).toBeTruthy();
});

test('what is written is not left for another page before one is asked', async () => {
  const field = await open(() => <Page save={stored} />);
  await userEvent.type(field, 'Lang tekst');
  await userEvent.click(screen.getByText('Bort'));
  await waitFor(() => expect(question().open).toBe(true));
  await userEvent.click(screen.getByText('Bli her'));
  await waitFor(() => expect(question().open).toBe(false));
  expect(field.value).toBe('Lang tekst');
  await userEvent.click(screen.getByText('Bort'));
  await waitFor(() => expect(question().open).toBe(true));
  await userEvent.click(screen.getByText('Forlat uten å lagre'));
  expect(await screen.findByText('Borte')).toBeTruthy();
});

test('what is written and erased again is nothing to ask about', async () => {
  const field = await open(() => <Page save={stored} />);
  await userEvent.type(field, 'a{Backspace}');
  await userEvent.click(screen.getByText('Bort'));
  expect(await screen.findByText('Borte')).toBeTruthy();
});

test('nobody is asked after saving, whether the page goes on by itself or stays', async () => {
  const field = await open((go) => <Page save={stored} onSaved={() => go('/bort')} />);
  await userEvent.type(field, 'Lagret');
  await userEvent.click(screen.getByText('Lagre'));
  expect(await screen.findByText('Borte')).toBeTruthy();
});

test('what was refused is still not saved, and what the server says is looked at', async () => {
  const field = await open(() => <Page save={() => Promise.reject(new Problem('stale', 412, 'Stale'))} />);
  await userEvent.type(field, 'Avvist');
  await userEvent.click(screen.getByText('Lagre'));
  const alert = await screen.findByRole('alert');
  expect(document.activeElement).toBe(alert);
  await userEvent.click(screen.getByText('Bort'));
  await waitFor(() => expect(question().open).toBe(true));
});

test('a window with something written in it asks before Escape, its cross and its cancel button close it', async () => {
  const onClose = vi.fn();
  const field = await open(() => (
    <FormDialog open title="Nytt tiltak" onClose={onClose}>
      <Page save={stored} onCancel={onClose} />
    </FormDialog>
  ));
  const dialog = field.closest('dialog') as HTMLDialogElement;
  await userEvent.type(field, 'Noe');
  for (const close of [
    () => expect(fireEvent(dialog, new Event('cancel', { cancelable: true }))).toBe(false),
    () => userEvent.click(screen.getByLabelText('Lukk')),
    () => userEvent.click(screen.getByText('Avbryt')),
  ]) {
    await close();
    await waitFor(() => expect(question().open).toBe(true));
    await userEvent.click(screen.getByText('Bli her'));
    await waitFor(() => expect(question().open).toBe(false));
  }
  expect(onClose).not.toHaveBeenCalled();
  await userEvent.click(screen.getByText('Avbryt'));
  await userEvent.click(screen.getByText('Forlat uten å lagre'));
  expect(onClose).toHaveBeenCalledOnce();
});
