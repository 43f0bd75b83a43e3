import { Button, Textfield } from '@digdir/designsystemet-react';
import { ArrowsSquarepathIcon, ChevronDownIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { today as todaysDate } from '../../i18n/calendar.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Form } from '../../ui/form.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { beginTarget } from '../api.ts';
import { useEditor, useJourneyState } from '../editor/context.ts';
import { useMenus } from '../editor/menus.ts';
import { useRefresh } from '../list/row-actions.ts';
import { paths } from '../paths.ts';
import { journeyTexts } from '../texts.ts';

/** From today's journey to the new ones; from a new one to its difference. */
export function TargetMenu() {
  const { municipality, canWrite } = useEditor();
  const t = useTexts(journeyTexts);
  const menus = useMenus();
  const navigate = useNavigate();
  const head = useJourneyState((state) => state.head);
  const [beginning, setBeginning] = useState(false);
  if (head.derivedFrom) return null;
  const there = head.targets.filter((target) => !target.trashed);
  if (there.length === 0 && !canWrite) return null;
  const items = [
    there.map((target) => ({
      label: t.target.open({ title: target.title }),
      run: () => void navigate({ to: paths.one, params: { municipality, id: target.id } }),
    })),
    canWrite ? [{ label: t.target.beginMore, run: () => setBeginning(true) }] : [],
  ];
  return (
    <>
      {there.length === 0 ? (
        <Button variant="secondary" data-color="neutral" onClick={() => setBeginning(true)}>
          <ArrowsSquarepathIcon aria-hidden />
          {t.target.begin}
        </Button>
      ) : (
        <Button
          variant="secondary"
          data-color="neutral"
          aria-haspopup="menu"
          onClick={(event) => menus.open(event.currentTarget, t.target.menu, items)}
        >
          <ArrowsSquarepathIcon aria-hidden />
          {t.target.menu}
          <ChevronDownIcon aria-hidden />
        </Button>
      )}
      <FormDialog open={beginning} title={t.target.begin} onClose={() => setBeginning(false)}>
        <Begin today={head.title} onClose={() => setBeginning(false)} />
      </FormDialog>
    </>
  );
}

function Begin({ today, onClose }: { today: string; onClose: () => void }) {
  const { municipality, id, vocabulary } = useEditor();
  const t = useTexts(journeyTexts);
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [title, setTitle] = useState(() => t.target.suggestion({ title: today }).slice(0, vocabulary.limits.title));
  const [startsOn, setStartsOn] = useState('');
  const [tried, setTried] = useState(false);
  const begin = useMutation({
    mutationFn: () => beginTarget(municipality, id, { title: title.trim(), ...(startsOn ? { startsOn } : {}) }),
    onSuccess: async (begun) => {
      await refresh();
      await navigate({ to: paths.one, params: { municipality, id: begun.id } });
    },
  });
  return (
    <Form
      draft={[title, startsOn]}
      verb={t.target.begin}
      busy={begin.isPending}
      error={begin.error}
      onSubmit={() => {
        setTried(true);
        if (title.trim()) begin.mutate();
      }}
      onCancel={onClose}
    >
      <p>
        {t.target.lead} {t.target.notCopied}
      </p>
      <Textfield
        label={t.target.name}
        required
        value={title}
        maxLength={vocabulary.limits.title}
        error={tried && !title.trim() ? t.target.needsName : undefined}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Textfield
        type="date"
        label={t.target.startsOn}
        description={startsOn && startsOn < todaysDate() ? t.target.startedAlready : t.target.startsOnHint}
        min="2000-01-01"
        max="2099-12-31"
        value={startsOn}
        onChange={(event) => setStartsOn(event.target.value)}
      />
    </Form>
  );
}
