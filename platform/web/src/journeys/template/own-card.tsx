import { Textfield } from '@digdir/designsystemet-react';
import { ClockDashedIcon, PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { Form } from '../../ui/form.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { HistoryList } from '../../ui/history-list.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { useVocabulary } from '../queries.ts';
import { journeyTexts } from '../texts.ts';
import { renameTemplate, type Template, templateHistory } from './api.ts';
import { ChoiceCard } from './choice-card.tsx';
import { templatesKey, useRefreshTemplates, useTrashTemplate } from './queries.ts';

/** The longest that is said of what a template is for; the vocabulary does not have it. */
const PURPOSE = 1000;

/** A template that somebody looks closer at. */
export interface Managed {
  template: Template;
  what: 'rename' | 'history';
}

interface OwnCardProps {
  template: Template;
  chosen: boolean;
  onChoose: () => void;
  onManage: (managed: Managed) => void;
  /** It went to the trash while it was chosen. */
  onGone: () => void;
}

/** A template of the municipality's own, with what can be done with it. */
export function OwnCard({ template, chosen, onChoose, onManage, onGone }: OwnCardProps) {
  const t = useTexts(journeyTexts).templates;
  const ui = useTexts(uiTexts);
  const format = useFormat();
  const { mutate: trash } = useTrashTemplate();
  const when = format.date(template.madeAt);
  return (
    <ChoiceCard
      value={template.id}
      title={template.name}
      hint={template.purpose ?? undefined}
      by={template.madeBy ? t.madeBy({ who: template.madeBy, when }) : t.made({ when })}
      outline={template.outline}
      chosen={chosen}
      onChoose={onChoose}
      menu={
        <RowMenu
          name={template.name}
          items={[
            {
              label: t.rename,
              icon: <PencilIcon aria-hidden />,
              onSelect: () => onManage({ template, what: 'rename' }),
            },
            {
              label: ui.history.title,
              icon: <ClockDashedIcon aria-hidden />,
              onSelect: () => onManage({ template, what: 'history' }),
            },
            {
              label: ui.actions.remove,
              icon: <TrashIcon aria-hidden />,
              danger: true,
              onSelect: () => trash(template, { onSuccess: () => chosen && onGone() }),
            },
          ]}
        />
      }
    />
  );
}

/** Stands outside the form of the new journey: a form does not stand in another. */
export function ManageTemplate({ managed, onClose }: { managed: Managed | undefined; onClose: () => void }) {
  const t = useTexts(journeyTexts).templates;
  const template = managed?.template;
  return (
    <>
      <FormDialog open={managed?.what === 'rename'} title={t.rename} onClose={onClose}>
        {template && <Rename template={template} onClose={onClose} />}
      </FormDialog>
      <FormDialog
        open={managed?.what === 'history'}
        title={t.historyOf({ name: template?.name ?? '' })}
        onClose={onClose}
      >
        {template && <TemplateHistory id={template.id} />}
      </FormDialog>
    </>
  );
}

function Rename({ template, onClose }: { template: Template; onClose: () => void }) {
  const { alias } = useMunicipality();
  const refresh = useRefreshTemplates();
  const [name, setName] = useState(template.name);
  const [purpose, setPurpose] = useState(template.purpose ?? '');
  const [tried, setTried] = useState(false);
  const save = useMutation({
    mutationFn: () =>
      renameTemplate(alias, template, { name: name.trim(), ...(purpose.trim() ? { purpose: purpose.trim() } : {}) }),
    onSuccess: async () => {
      await refresh();
      onClose();
    },
  });
  return (
    <Form
      draft={[name, purpose]}
      busy={save.isPending}
      error={save.error}
      onSubmit={() => {
        setTried(true);
        if (name.trim()) save.mutate();
      }}
      onCancel={onClose}
    >
      <Naming {...{ name, setName, purpose, setPurpose }} missing={tried && !name.trim()} />
    </Form>
  );
}

type NamingProps = {
  name: string;
  setName: (name: string) => void;
  purpose: string;
  setPurpose: (purpose: string) => void;
  missing: boolean;
};

/** What it is called, and what it is for. */
export function Naming({ name, setName, purpose, setPurpose, missing }: NamingProps) {
  const t = useTexts(journeyTexts).templates;
  const { alias } = useMunicipality();
  const { data: vocabulary } = useVocabulary(alias);
  return (
    <>
      <Textfield
        label={t.name}
        required
        maxLength={vocabulary?.limits.title}
        value={name}
        error={missing ? t.needsName : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <Textfield
        label={t.purpose}
        description={t.purposeHint}
        multiline
        rows={2}
        maxLength={PURPOSE}
        value={purpose}
        onChange={(event) => setPurpose(event.target.value)}
      />
    </>
  );
}

function TemplateHistory({ id }: { id: string }) {
  const t = useTexts(journeyTexts).templates;
  const { alias } = useMunicipality();
  return (
    <HistoryList
      historyKey={templatesKey(alias, 'one', id, 'history')}
      fetchPage={(after) => templateHistory(alias, id, after)}
      fieldLabel={(field) => t.fields[field as keyof typeof t.fields] ?? field}
      fieldValue={(_, value) => (typeof value === 'boolean' ? (value ? t.yes : t.no) : String(value))}
    />
  );
}
