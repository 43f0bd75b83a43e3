import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import openapi from '../../../../docs/api/openapi.json';
import { Problem } from '../api/problem.ts';
import { renderIn } from '../testing/render.tsx';
import { dayFields, ProblemMessage, useFieldError } from './problem-message.tsx';

test('says what happened and what to do, in the person’s language', async () => {
  await renderIn('nn', <ProblemMessage error={new Problem('stale', 412, 'Stale')} />);
  expect(screen.getByRole('alert').textContent).toContain('Nokon andre har endra dette i mellomtida');
  expect(screen.getByRole('alert').textContent).toContain('last sida på nytt');
});

test('tells the rule that was broken rather than the general advice', async () => {
  await renderIn('nb', <ProblemMessage error={new Problem('conflict', 409, 'Conflict', 'last-administrator')} />);
  expect(screen.getByRole('alert').textContent).toContain('minst én administrator');
});

test('a rule that something in a file broke is told too', async () => {
  const errors = [{ field: 'https://psi.norge.no/los/tema/barnehage', rule: 'duplicate' }];
  await renderIn('nb', <ProblemMessage error={new Problem('invalid', 400, 'Invalid', undefined, errors)} />);
  expect(screen.getByRole('alert').textContent).toContain('samme adresse');
});

test('an error that is no problem of the server’s is told as our own fault', async () => {
  await renderIn('en', <ProblemMessage error={new TypeError('x is undefined')} />);
  expect(screen.getByRole('alert').textContent).toContain('Something went wrong on our side');
});

function Fields({ error }: { error: Problem }) {
  const errorOf = useFieldError(error);
  return <p data-testid="told">{`${errorOf('name.nb')} | ${errorOf('units')} | ${errorOf('purpose')}`}</p>;
}

test('each field is told which rule it broke, lists too', async () => {
  const error = new Problem('invalid', 400, 'Invalid', undefined, [
    { field: 'name.nb', rule: 'size', limit: '200' },
    { field: 'units[2]', rule: 'unknown' },
  ]);
  await renderIn('nb', <Fields error={error} />);
  expect(screen.getByTestId('told').textContent).toBe(
    'Skriv høyst 200 tegn. | Dette finnes ikke lenger. Velg et annet. | undefined',
  );
});

test('a day out of range is told as a day', async () => {
  const error = new Problem('invalid', 400, 'Invalid', undefined, [
    { field: 'name.nb', rule: 'range', limit: '1..5' },
    { field: 'consents[0].until', rule: 'range' },
    { field: 'purpose', rule: 'range' },
  ]);
  await renderIn('nb', <Days error={error} />);
  expect(screen.getByTestId('told').textContent).toBe(
    'Tallet må være innenfor 1..5. | Datoen kan ikke stemme. Se over årstallet, og om en dato skal komme før en annen.',
  );
});

function Days({ error }: { error: Problem }) {
  const errorOf = useFieldError(error);
  return <p data-testid="told">{`${errorOf('name.nb')} | ${errorOf('consents[0].until')}`}</p>;
}

test('every day that the server takes is known as one', () => {
  type Of = { properties?: Record<string, { format?: string }> };
  const schemas = openapi.components.schemas as unknown as Record<string, Of>;
  const taken = new Set<string>();
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const name = '$ref' in part && typeof part.$ref === 'string' ? part.$ref.split('/').at(-1) : undefined;
    if (name && !taken.has(name)) {
      taken.add(name);
      walk(schemas[name]);
    }
    Object.values(part).forEach(walk);
  };
  const bodies = Object.values(openapi.paths).flatMap((path) => Object.values(path) as { requestBody?: unknown }[]);
  for (const { requestBody } of bodies) walk(requestBody);
  const days = [...taken].flatMap((name) =>
    Object.entries(schemas[name]?.properties ?? {}).flatMap(([field, { format }]) =>
      format === 'date' ? [field] : [],
    ),
  );
  expect([...new Set(days)].sort()).toEqual(dayFields);
});
