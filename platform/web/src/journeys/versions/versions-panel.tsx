import { Button, Link as Styled, Tag } from '@digdir/designsystemet-react';
import { MenuElipsisVerticalIcon, PlusIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { useEditor, useJourney } from '../editor/context.ts';
import { useMenus } from '../editor/menus.ts';
import { Side } from '../editor/side.tsx';
import { paths } from '../paths.ts';
import { journeyTexts } from '../texts.ts';
import type { JourneyVersion } from './api.ts';
import { RestoreDialog } from './restore-dialog.tsx';
import { useDeleting } from './use-deleting.ts';
import { useVersionName, useVersions } from './use-versions.ts';
import { VersionForm } from './version-form.tsx';
import './versions-panel.css';

/** The journey as it was: versions with a name, to compare with and to go back to. */
export function VersionsPanel() {
  const { municipality, id, canWrite } = useEditor();
  const t = useTexts(journeyTexts);
  const found = useVersions(municipality, id);
  const [writing, setWriting] = useState<JourneyVersion | 'new'>();
  const [restoring, setRestoring] = useState<JourneyVersion>();
  const title = writing === 'new' ? t.versions.save : t.versions.rename;
  return (
    <Side
      title={t.versions.title}
      closeLabel={t.versions.close}
      footer={
        <Button variant="secondary" onClick={() => setWriting('new')}>
          <PlusIcon aria-hidden />
          {t.versions.save}
        </Button>
      }
    >
      {found.isPending && <ListSkeleton rows={3} />}
      <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />
      {found.data?.length === 0 && <p className="mv-quiet">{canWrite ? t.versions.empty : t.versions.none}</p>}
      <ol className="je-versions">
        {found.data?.map((version) => (
          <Entry
            key={version.id}
            version={version}
            onRename={() => setWriting(version)}
            onRestore={() => setRestoring(version)}
          />
        ))}
      </ol>
      <FormDialog open={writing !== undefined} title={title} onClose={() => setWriting(undefined)}>
        <VersionForm version={writing === 'new' ? undefined : writing} onClose={() => setWriting(undefined)} />
      </FormDialog>
      {restoring && <RestoreDialog version={restoring} onClose={() => setRestoring(undefined)} />}
    </Side>
  );
}

interface EntryProps {
  version: JourneyVersion;
  onRename: () => void;
  onRestore: () => void;
}

function Entry({ version, onRename, onRestore }: EntryProps) {
  const { municipality, id, canWrite } = useEditor();
  const seq = useJourney((journey) => journey.seq);
  const t = useTexts(journeyTexts);
  const format = useFormat();
  const menus = useMenus();
  const name = useVersionName()(version);
  const remove = useDeleting();
  const by = [format.when(version.madeAt), version.madeBy].filter(Boolean).join(' · ');
  const items = [
    [
      { label: t.versions.restore, run: onRestore },
      { label: t.versions.rename, run: onRename },
    ],
    [{ label: t.versions.remove, danger: true, run: () => remove(version) }],
  ];
  return (
    <li data-version={version.id}>
      <div className="je-version-head">
        <strong>{name}</strong>
        {canWrite && (
          <Button
            icon
            variant="tertiary"
            data-size="sm"
            data-color="neutral"
            aria-haspopup="menu"
            aria-label={t.grid.menu({ name })}
            onClick={(event) => menus.open(event.currentTarget, t.grid.menu({ name }), items)}
          >
            <MenuElipsisVerticalIcon aria-hidden />
          </Button>
        )}
      </div>
      {version.note && <p>{version.note}</p>}
      <p className="je-version-by">
        {by} · {t.count.steps({ n: version.steps })} · {t.count.cards({ n: version.cards })}
      </p>
      {version.seq === seq ? (
        <Tag data-size="sm" data-color="neutral">
          {t.versions.asNow}
        </Tag>
      ) : (
        <Styled asChild>
          <Link to={paths.sides} params={{ municipality, id }} search={{ fra: version.id }}>
            {t.versions.compare}
          </Link>
        </Styled>
      )}
    </li>
  );
}
