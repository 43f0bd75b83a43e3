import { useNavigate } from '@tanstack/react-router';
import { useMunicipality } from '../../session/municipality.ts';
import { ThingMenu as Options } from '../../ui/thing-menu.tsx';
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
  const { alias } = useMunicipality();
  const navigate = useNavigate();
  const { mutate: trash } = useTrash(kind);
  const toList = () => void navigate({ to: paths[kind].all, params: { municipality: alias } });
  return (
    <Options
      name={thing.name}
      onEdit={() => void navigate({ to: paths[kind].edit, params: { municipality: alias, id: thing.id } })}
      onRemove={() => trash(thing, { onSuccess: leave ? toList : undefined })}
    />
  );
}
