import type { Role } from '../../api/types.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { Choice } from '../../ui/picker.tsx';
import { identityTexts } from '../texts.ts';

const all: readonly Role[] = ['reader', 'contributor', 'tenant-admin'];

/** The roles a member can have; a program can not be administrator. */
export function useRoleChoices(kind: 'person' | 'client'): Choice[] {
  const { roles } = useTexts(identityTexts);
  return all
    .filter((role) => kind === 'person' || role !== 'tenant-admin')
    .map((role) => ({ value: role, label: roles[role] }));
}
