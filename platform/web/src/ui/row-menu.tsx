import { MenuElipsisVerticalIcon } from '@navikt/aksel-icons';
import { useTexts } from '../i18n/use-texts.tsx';
import { Menu, type MenuItem } from './menu.tsx';
import { uiTexts } from './texts.ts';

/** The last cell of a row: what one can do with it, behind three dots. */
export function RowMenu({ name, items }: { name: string; items: MenuItem[] }) {
  const t = useTexts(uiTexts);
  if (items.length === 0) return null;
  return (
    <Menu icon label={t.actions.menu({ name })} items={items}>
      <MenuElipsisVerticalIcon aria-hidden />
    </Menu>
  );
}
