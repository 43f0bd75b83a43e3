import { Fieldset, Switch, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Form } from '../../ui/form.tsx';
import { useFieldError } from '../../ui/problem-message.tsx';
import { uiTexts } from '../../ui/texts.ts';
import type { InstalledDraft } from '../api.ts';
import { identityTexts } from '../texts.ts';

type InstallFormProps = {
  busy: boolean;
  error: unknown;
  onSubmit: (draft: InstalledDraft) => void;
  onCancel: () => void;
};

const blank: InstalledDraft = {
  alias: '',
  name: '',
  language: 'nb',
  example: false,
  administrator: { name: '', email: '' },
};

/** What must be known of a municipality before anybody in it can sign in. */
export function InstallForm({ busy, error, onSubmit, onCancel }: InstallFormProps) {
  const t = useTexts(identityTexts).drift;
  const ui = useTexts(uiTexts);
  const [draft, setDraft] = useState(blank);
  const errorOf = useFieldError(error);
  const put = (part: Partial<InstalledDraft>) => setDraft({ ...draft, ...part });
  const text = (field: 'alias' | 'name' | 'orgNumber' | 'identityProvider') => ({
    value: draft[field] ?? '',
    error: errorOf(field),
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => put({ [field]: event.target.value || undefined }),
  });
  return (
    <Form
      draft={draft}
      verb={t.add}
      busy={busy}
      error={error}
      onSubmit={() => onSubmit({ ...draft, alias: draft.alias ?? '', name: draft.name ?? '' })}
      onCancel={onCancel}
    >
      <Textfield label={t.name} required {...text('name')} />
      <Textfield label={t.alias} required description={t.aliasHelp} prefix="/" {...text('alias')} />
      <Textfield label={t.orgNumber} inputMode="numeric" {...text('orgNumber')} />
      <ChoiceField
        label={t.language}
        value={draft.language}
        choices={[
          { value: 'nb', label: ui.languages.nb },
          { value: 'nn', label: ui.languages.nn },
        ]}
        error={errorOf('language')}
        onChange={(language) => put({ language })}
      />
      <Textfield label={t.identityProvider} description={t.identityProviderHelp} {...text('identityProvider')} />
      <Switch
        label={t.isExample}
        description={t.isExampleHelp}
        checked={draft.example}
        onChange={(event) => put({ example: event.target.checked })}
      />
      <Fieldset>
        <Fieldset.Legend>{t.administrator}</Fieldset.Legend>
        <Textfield
          label={t.administratorName}
          required
          autoComplete="off"
          value={draft.administrator.name}
          error={errorOf('administrator.name')}
          onChange={(event) => put({ administrator: { ...draft.administrator, name: event.target.value } })}
        />
        <Textfield
          label={t.administratorEmail}
          required
          type="email"
          autoComplete="off"
          value={draft.administrator.email}
          error={errorOf('administrator.email')}
          onChange={(event) => put({ administrator: { ...draft.administrator, email: event.target.value } })}
        />
      </Fieldset>
    </Form>
  );
}
