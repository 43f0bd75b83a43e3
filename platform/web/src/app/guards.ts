import { notFound } from '@tanstack/react-router';
import { queries } from '../api/queries.ts';
import { type Me, meQuery } from '../session/me.ts';
import { mayAdminister } from '../session/municipality.ts';

/** Who is signed in, for a route to decide by; null also when we could not ask, which the page itself then tells. */
export function signedIn(): Promise<Me | null> {
  return queries.ensureQueryData(meQuery).catch(() => null);
}

/** Lets only members of the municipality in; to others there is no such place. */
export async function mustBelong({ params }: { params: { municipality: string } }): Promise<void> {
  const me = await signedIn();
  if (me && !me.municipalities.some(({ alias }) => alias === params.municipality)) throw notFound();
}

/** Lets only the municipality's administrators in. */
export async function mustAdminister({ params }: { params: { municipality: string } }): Promise<void> {
  const me = await signedIn();
  const mine = me?.municipalities.find(({ alias }) => alias === params.municipality);
  if (me && !(mine && mayAdminister(mine))) throw notFound();
}

/** Lets only those in who run the installation. */
export async function mustOperate(): Promise<void> {
  const me = await signedIn();
  if (me && !me.operator) throw notFound();
}
