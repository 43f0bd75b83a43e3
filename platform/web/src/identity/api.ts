import { inside, send, sendVersioned } from '../api/client.ts';
import type { Page, Role } from '../api/types.ts';

/** A colleague, or a program that calls the API in the municipality's name. */
export type Member = {
  id: string;
  name: string;
  email?: string;
  role: Role;
  kind: 'person' | 'client';
  addedAt: string;
  version: number;
};

export type Settings = { name: string; language: 'nb' | 'nn' };

/** A municipality as the operator sees it: who is served, never what they write. */
export type Installed = {
  alias: string;
  name: string;
  orgNumber?: string;
  language: 'nb' | 'nn';
  example: boolean;
  identityProvider?: string;
};

export type InstalledDraft = Omit<Installed, 'example'> & {
  example: boolean;
  administrator: { name: string; email: string };
};

/** How many words of LOS there are now. */
export type LosCount = { themes: number; words: number; events: number };

export function members(municipality: string, after?: string): Promise<Page<Member>> {
  return send('GET', inside(municipality, 'members'), { query: { after, limit: 100 } });
}

/** Adds a colleague; the password comes this once, and not at all when they could sign in already. */
export function addMember(
  municipality: string,
  json: { name: string; email: string; role: Role },
): Promise<{ member: Member; oneTimePassword?: string }> {
  return send('POST', inside(municipality, 'members'), { json });
}

/** Adds an API client; the secret comes this once. */
export function addClient(
  municipality: string,
  json: { name: string; role: Role },
): Promise<{ member: Member; clientId: string; secret: string }> {
  return send('POST', inside(municipality, 'clients'), { json });
}

export function changeRole(municipality: string, { id, version }: Member, role: Role): Promise<Member> {
  return send('PUT', inside(municipality, 'members', id), { json: { role }, version });
}

export function removeMember(municipality: string, { id, version }: Member): Promise<void> {
  return send('DELETE', inside(municipality, 'members', id), { version });
}

export function settings(municipality: string): Promise<Settings & { version: number }> {
  return sendVersioned('GET', inside(municipality, 'settings'));
}

export function changeSettings(
  municipality: string,
  version: number,
  json: Settings,
): Promise<Settings & { version: number }> {
  return sendVersioned('PUT', inside(municipality, 'settings'), { json, version });
}

export function installed(): Promise<Installed[]> {
  return send('GET', '/api/v1/drift/municipalities');
}

export function install(json: InstalledDraft): Promise<{ municipality: Installed; oneTimePassword?: string }> {
  return send('POST', '/api/v1/drift/municipalities', { json });
}

/** Removes an example municipality with everything in it. */
export function uninstall(alias: string): Promise<void> {
  return send('DELETE', `/api/v1/drift/municipalities/${encodeURIComponent(alias)}`);
}

/** Reads in a new edition of LOS, as the file is published. */
export function uploadLos(file: File): Promise<LosCount> {
  return send('PUT', '/api/v1/drift/los', { body: file, type: 'application/rdf+xml' });
}
