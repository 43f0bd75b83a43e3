import { send } from '../api/client.ts';

const key = 'medvirk-return-to';

/** Leaves for the sign-in, and remembers the page to come back to. */
export function signIn(): void {
  sessionStorage.setItem(key, location.pathname + location.search);
  location.assign('/oauth2/authorization/keycloak');
}

/** The page the person was on its way to when it had to sign in; given once. */
export function takeReturnAddress(): string | undefined {
  const address = sessionStorage.getItem(key) ?? undefined;
  sessionStorage.removeItem(key);
  return address?.startsWith('/') && !address.startsWith('//') && address !== '/' ? address : undefined;
}

/** Ends the session here and at the identity provider. */
export async function signOut(): Promise<void> {
  const answer = await send<{ location?: string } | undefined>('POST', '/logout');
  location.assign(answer?.location ?? '/');
}
