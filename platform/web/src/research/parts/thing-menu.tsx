import { PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { useNavigate } from '@tanstack/react-router';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { RowMenu } from '../../ui/row-menu.tsx';
import { uiTexts } from '../../ui/texts.ts';
import type { Kept } from '../api.ts';
import { paths } from '../paths.ts';
import { useTrash } from '../queries.ts';

type ThingMenuProps = {
  kind: Kept;
  thing: { id: string; version: number; name: string };
  /** On the thing's own page one leaves for the list when it is thrown away. */
  leave?: boolean;
};

/** Edit and delete, behind three dots. */
export function ThingMenu({ kind, thing, leave }: ThingMenuProps) {
  const ui = useTexts(uiTexts);
  const { alias } = useMunicipality();
  const navigate = useNavigate();
  const { mutate: trash } = useTrash(kind);
  const toList = () => void navigate({ to: paths[kind].all, params: { municipality: alias } });
  return (
    <RowMenu
      name={thing.name}
      items={[
        {
          label: ui.actions.edit,
          icon: <PencilIcon aria-hidden />,
          onSelect: () => void navigate({ to: paths[kind].edit, params: { municipality: alias, id: thing.id } }),
        },
        {
          label: ui.actions.remove,
          icon: <TrashIcon aria-hidden />,
          danger: true,
          onSelect: () => trash(thing, { onSuccess: leave ? toList : undefined }),
        },
      ]}
    />
  );
}
