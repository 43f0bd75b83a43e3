import { Checkbox, Field, Label, Select } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { Form } from '../../ui/form.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useToast } from '../../ui/toast.tsx';
import { journeyTexts } from '../texts.ts';
import { makeTemplate, replaceTemplate } from './api.ts';
import { Naming } from './own-card.tsx';
import { useOwnTemplates, useRefreshTemplates } from './queries.ts';

type SaveTemplateProps = { journey: { id: string; title: string } | undefined; onClose: () => void };

/** Makes a template of a journey, or puts the journey in the place of what a template holds. */
export function SaveTemplate({ journey, onClose }: SaveTemplateProps) {
  const t = useTexts(journeyTexts).templates;
  return (
    <FormDialog open={journey !== undefined} title={t.save} onClose={onClose}>
      {journey && <SaveForm journey={journey} onClose={onClose} />}
    </FormDialog>
  );
}

function SaveForm({ journey, onClose }: { journey: { id: string; title: string }; onClose: () => void }) {
  const t = useTexts(journeyTexts).templates;
  const { alias } = useMunicipality();
  const own = useOwnTemplates();
  const refresh = useRefreshTemplates();
  const tell = useToast();
  const [over, setOver] = useState('');
  const [name, setName] = useState(journey.title);
  const [purpose, setPurpose] = useState('');
  const [withCards, setWithCards] = useState(false);
  const [tried, setTried] = useState(false);
  const replaced = own.data?.find(({ id }) => id === over);
  const save = useMutation({
    mutationFn: () =>
      replaced
        ? replaceTemplate(alias, replaced, { journey: journey.id, withCards })
        : makeTemplate(alias, {
            journey: journey.id,
            withCards,
            name: name.trim(),
            ...(purpose.trim() ? { purpose: purpose.trim() } : {}),
          }),
    onSuccess: async (saved) => {
      await refresh();
      tell({ text: t.saved({ name: saved.name }) });
      onClose();
    },
  });
  return (
    <Form
      draft={[over, name, purpose, withCards]}
      verb={replaced ? t.replaceVerb : t.save}
      busy={save.isPending}
      error={save.error}
      onSubmit={() => {
        setTried(true);
        if (replaced || name.trim()) save.mutate();
      }}
      onCancel={onClose}
    >
      <p>{t.lead}</p>
      {own.data && own.data.length > 0 && (
        <Field>
          <Label>{t.where}</Label>
          <Select value={over} onChange={(event) => setOver(event.target.value)}>
            <Select.Option value="">{t.asNew}</Select.Option>
            {own.data.map((template) => (
              <Select.Option key={template.id} value={template.id}>
                {t.replace({ name: template.name })}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      {!replaced && <Naming {...{ name, setName, purpose, setPurpose }} missing={tried && !name.trim()} />}
      <Checkbox
        label={t.withCards}
        description={t.withCardsHint}
        checked={withCards}
        onChange={(event) => setWithCards(event.target.checked)}
      />
    </Form>
  );
}
