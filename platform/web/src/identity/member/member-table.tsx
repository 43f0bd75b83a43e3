import { Select } from '@digdir/designsystemet-react';
import { KeyHorizontalIcon, TrashIcon } from '@navikt/aksel-icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Role } from '../../api/types.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { meQuery, useMe } from '../../session/me.ts';
import { useMunicipality } from '../../session/municipality.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Person } from '../../ui/person.tsx';
import { useProblemWords } from '../../ui/problem-message.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { useToast } from '../../ui/toast.tsx';
import { changeRole, type Member } from '../api.ts';
import { identityTexts } from '../texts.ts';
import { useRoleChoices } from './roles.ts';

type MemberTableProps = {
  caption: string;
  members: Member[];
  onRemove: (member: Member) => void;
  onNewPassword?: (member: Member) => void;
};

/** People, or programs, each with a role that can be changed where it stands. */
export function MemberTable({ caption, members, onRemove, onNewPassword }: MemberTableProps) {
  const { members: t, once } = useTexts(identityTexts);
  const format = useFormat();
  const me = useMe();
  const columns: Column<Member>[] = [
    {
      key: 'name',
      heading: t.person,
      cell: ({ name, email, kind }) =>
        kind === 'person' ? (
          <Person name={name} note={email && email === me.email ? t.you : undefined} detail={email} />
        ) : (
          name
        ),
    },
    { key: 'role', heading: t.role, width: '200px', cell: (member) => <RoleSelect member={member} /> },
    {
      key: 'added',
      labelled: true,
      heading: t.added,
      width: '140px',
      cell: ({ addedAt }) => <time dateTime={addedAt}>{format.when(addedAt)}</time>,
    },
    {
      key: 'menu',
      heading: t.remove,
      headingHidden: true,
      width: '64px',
      align: 'end',
      cell: (member) => (
        <RowMenu
          name={member.name}
          items={[
            ...(onNewPassword
              ? [
                  {
                    label: once.newPassword,
                    icon: <KeyHorizontalIcon aria-hidden />,
                    onSelect: () => onNewPassword(member),
                  },
                ]
              : []),
            { label: t.remove, icon: <TrashIcon aria-hidden />, danger: true, onSelect: () => onRemove(member) },
          ]}
        />
      ),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={members} rowKey={({ id }) => id} />;
}

function RoleSelect({ member }: { member: Member }) {
  const { members: t, roles } = useTexts(identityTexts);
  const { alias } = useMunicipality();
  const queries = useQueryClient();
  const tell = useToast();
  const words = useProblemWords();
  const choices = useRoleChoices(member.kind);
  const { name } = member;
  const put = useMutation({
    mutationFn: (role: Role) => changeRole(alias, member, role),
    onSuccess: (_, role) => tell({ text: t.roleChanged({ name, role: roles[role] }) }),
    onError: (error) => tell({ text: `${t.roleKept({ name })}. ${words(error).action}` }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: [alias, 'members'] }),
        queries.invalidateQueries({ queryKey: meQuery.queryKey }),
      ]),
  });
  return (
    <Select
      width="auto"
      aria-label={t.roleOf({ name })}
      value={put.isPending ? put.variables : member.role}
      onChange={(event) => put.mutate(event.target.value as Role)}
    >
      {choices.map(({ value, label }) => (
        <Select.Option key={value} value={value}>
          {label}
        </Select.Option>
      ))}
    </Select>
  );
}
