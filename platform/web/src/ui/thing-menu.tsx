import { PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { useTexts } from '../i18n/use-texts.tsx';
import type { MenuItem } from './menu.tsx';
import { RowMenu } from './row-menu.tsx';
import { uiTexts } from './texts.ts';

/** Edit and delete, behind three dots; delete alone for what is not edited from there. */
export function ThingMenu({ name, onEdit, onRemove }: { name: string; onEdit?: () => void; onRemove: () => void }) {
  const t = useTexts(uiTexts).actions;
  const items: MenuItem[] = [{ label: t.remove, icon: <TrashIcon aria-hidden />, danger: true, onSelect: onRemove }];
  if (onEdit) items.unshift({ label: t.edit, icon: <PencilIcon aria-hidden />, onSelect: onEdit });
  return <RowMenu name={name} items={items} />;
}
