import { inside, send, sendVersioned } from '../api/client.ts';
import type { Page, Role, Schema } from '../api/types.ts';

/** A colleague, or a program that calls the API in the municipality's name. */
export type Member = Schema<'Colleague'>;
export type MemberDraft = Schema<'ColleagueDraft'>;
export type ClientDraft = Schema<'ColleagueClientDraft'>;

/** The written standards a municipality can have. */
export type Standard = 'nb' | 'nn';
export type Settings = Schema<'SettingsControllerSettings'>;

/** A municipality as the operator sees it: who is served, never what they write. */
export type Installed = Schema<'Installed'>;
export type InstalledDraft = Schema<'InstalledDraft'>;

export function members(municipality: string, after?: string): Promise<Page<Member>> {
  return send('GET', inside(municipality, 'members'), { query: { after, limit: 100 } });
}

/** Adds a colleague; the password comes this once, and not at all when they could sign in already. */
export function addMember(municipality: string, json: MemberDraft): Promise<Schema<'ColleagueAdded'>> {
  return send('POST', inside(municipality, 'members'), { json });
}

/** Adds an API client; the secret comes this once. */
export function addClient(municipality: string, json: ClientDraft): Promise<Schema<'ColleagueClientAdded'>> {
  return send('POST', inside(municipality, 'clients'), { json });
}

export function changeRole(municipality: string, { id, version }: Member, role: Role): Promise<Member> {
  return send('PUT', inside(municipality, 'members', id), { json: { role }, version });
}

export function removeMember(municipality: string, { id, version }: Member): Promise<void> {
  return send('DELETE', inside(municipality, 'members', id), { version });
}

/** A new one-time password for a colleague who has lost theirs; it comes this once. */
export function newPassword(municipality: string, { id }: Member): Promise<Schema<'ColleagueNewPassword'>> {
  return send('PUT', inside(municipality, 'members', id, 'password'));
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

export function install(json: InstalledDraft): Promise<Schema<'InstalledAdded'>> {
  return send('POST', '/api/v1/drift/municipalities', { json });
}

/** Removes an example municipality with everything in it. */
export function uninstall(alias: string): Promise<void> {
  return send('DELETE', `/api/v1/drift/municipalities/${encodeURIComponent(alias)}`);
}

/** Reads in a new edition of LOS, as the file is published. */
export function uploadLos(file: File): Promise<Schema<'LosListSize'>> {
  return send('PUT', '/api/v1/drift/los', { body: file, type: 'application/rdf+xml' });
}
