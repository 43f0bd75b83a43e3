import { useNavigate } from '@tanstack/react-router';
import { useMunicipality } from '../session/municipality.ts';
import { ThingMenu as Options } from '../ui/thing-menu.tsx';
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
  const { alias } = useMunicipality();
  const navigate = useNavigate();
  const { mutate: trash } = useTrash(kind);
  const edit = () => void navigate({ to: paths[kind].edit, params: { municipality: alias, id: thing.id } });
  return (
    <Options
      name={thing.name}
      onEdit={fixed ? undefined : edit}
      onRemove={() => trash(thing, { onSuccess: onTrashed })}
    />
  );
}
