import { useParams } from '@tanstack/react-router';
import type { Role } from '../api/types.ts';
import { type Membership, useMe } from './me.ts';

/** The municipality whose address the page has. */
export function useMunicipality(): Membership {
  const { municipality: alias } = useParams({ strict: false });
  const found = useMe().municipalities.find((one) => one.alias === alias);
  if (!found) throw new Error('asked for the municipality on a page outside of one');
  return found;
}

/** Whether the person may change things here; the server decides, the page only hides what would be refused. */
export function mayWrite({ role }: { role: Role }): boolean {
  return role !== 'reader';
}

/** Whether the person runs the municipality's members and settings. */
export function mayAdminister({ role }: { role: Role }): boolean {
  return role === 'tenant-admin';
}
