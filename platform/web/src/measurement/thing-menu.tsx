import { PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { useNavigate } from '@tanstack/react-router';
import { useTexts } from '../i18n/use-texts.tsx';
import { useMunicipality } from '../session/municipality.ts';
import { RowMenu } from '../ui/row-menu.tsx';
import { uiTexts } from '../ui/texts.ts';
import type { Kind } from './api.ts';
import { paths } from './paths.ts';
import { useTrash } from './queries.ts';

type ThingMenuProps = {
  kind: Kind;
  thing: { id: string; version: number; name: string };
  /** Set for what can no longer be changed. */
  fixed?: boolean;
  onTrashed?: () => void;
};

/** Edit and delete, behind the three dots. */
export function ThingMenu({ kind, thing, fixed, onTrashed }: ThingMenuProps) {
  const ui = useTexts(uiTexts);
  const { alias } = useMunicipality();
  const navigate = useNavigate();
  const trash = useTrash(kind);
  const edit = {
    label: ui.actions.edit,
    icon: <PencilIcon aria-hidden />,
    onSelect: () => void navigate({ to: paths[kind].edit, params: { municipality: alias, id: thing.id } }),
  };
  const remove = {
    label: ui.actions.remove,
    icon: <TrashIcon aria-hidden />,
    danger: true,
    onSelect: () => trash.mutate(thing, { onSuccess: onTrashed }),
  };
  return <RowMenu name={thing.name} items={fixed ? [remove] : [edit, remove]} />;
}
