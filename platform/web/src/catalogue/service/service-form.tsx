import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Form } from '../../ui/form.tsx';
import { LocalTextField } from '../../ui/local-text-field.tsx';
import { type Choice, FixedPicker, Picker, WordPicker } from '../../ui/picker.tsx';
import { useFieldError } from '../../ui/problem-message.tsx';
import { channels, type ServiceDraft } from '../catalogue.ts';
import { useFindThemes, useLifeEventChoices, useThemeName } from '../los/use-los.ts';
import { useFind, useNames } from '../queries.ts';
import { catalogueTexts } from '../texts.ts';
import { useChannelName } from './channels.ts';

type ServiceFormProps = {
  start: ServiceDraft;
  busy: boolean;
  error: unknown;
  onSubmit: (draft: ServiceDraft) => void;
  onCancel: () => void;
};

/** Everything one can say about a service; only the name must be there. */
export function ServiceForm({ start, busy, error, onSubmit, onCancel }: ServiceFormProps) {
  const { fields } = useTexts(catalogueTexts);
  const municipality = useMunicipality();
  const [draft, setDraft] = useState(start);
  const errorOf = useFieldError(error);
  const put = (part: Partial<ServiceDraft>) => setDraft({ ...draft, ...part });
  return (
    <Form draft={draft} busy={busy} error={error} onSubmit={() => onSubmit(draft)} onCancel={onCancel}>
      <LocalTextField
        required
        label={fields.name}
        first={municipality.language}
        value={draft.name}
        errorOf={(language) =>
          errorOf(`name.${language}`) ?? (language === municipality.language ? errorOf('name') : undefined)
        }
        onChange={(name) => put({ name })}
      />
      <LocalTextField
        label={fields.description}
        description={fields.descriptionHelp}
        first={municipality.language}
        multiline
        value={draft.description ?? {}}
        errorOf={(language) => errorOf(`description.${language}`)}
        onChange={(description) => put({ description })}
      />
      <Textfield
        label={fields.purpose}
        description={fields.purposeHelp}
        multiline
        rows={2}
        value={draft.purpose ?? ''}
        error={errorOf('purpose')}
        onChange={(event) => put({ purpose: event.target.value || undefined })}
      />
      <People draft={draft} put={put} errorOf={errorOf} />
      <Reach draft={draft} put={put} errorOf={errorOf} />
    </Form>
  );
}

type PartProps = {
  draft: ServiceDraft;
  put: (part: Partial<ServiceDraft>) => void;
  errorOf: (field: string) => string | undefined;
};

/** Who is behind the service, and with what. */
function People({ draft, put, errorOf }: PartProps) {
  const { fields } = useTexts(catalogueTexts);
  const [units, roles, systems] = [useFind('units'), useFind('roles'), useFind('systems')];
  const unitChoice = useChoices(useNames('units'));
  const roleChoice = useChoices(useNames('roles'));
  const systemChoice = useChoices(useNames('systems'));
  return (
    <>
      <Picker
        single
        label={fields.responsibleUnit}
        {...units}
        selected={draft.responsibleUnit ? unitChoice([draft.responsibleUnit]) : []}
        error={errorOf('responsibleUnit')}
        onChange={([unit]) => put({ responsibleUnit: unit?.value })}
      />
      <Picker
        label={fields.units}
        {...units}
        selected={unitChoice(draft.units)}
        error={errorOf('units')}
        onChange={(chosen) => put({ units: values(chosen) })}
      />
      <Picker
        label={fields.roles}
        {...roles}
        selected={roleChoice(draft.roles)}
        error={errorOf('roles')}
        onChange={(chosen) => put({ roles: values(chosen) })}
      />
      <Picker
        label={fields.systems}
        {...systems}
        selected={systemChoice(draft.systems)}
        error={errorOf('systems')}
        onChange={(chosen) => put({ systems: values(chosen) })}
      />
    </>
  );
}

/** Whom the service is for, and how they reach it. */
function Reach({ draft, put, errorOf }: PartProps) {
  const { fields } = useTexts(catalogueTexts);
  const channelName = useChannelName();
  const themeChoice = useChoices(useThemeName());
  const findThemes = useFindThemes();
  const events = useLifeEventChoices(draft.lifeEvent);
  const channelChoice = (channel: string) => ({ value: channel, label: channelName(channel) });
  return (
    <>
      <WordPicker
        label={fields.targetGroups}
        description={fields.targetGroupsHelp}
        words={draft.targetGroups}
        error={errorOf('targetGroups')}
        onChange={(targetGroups) => put({ targetGroups })}
      />
      <FixedPicker
        label={fields.channels}
        choices={channels.map(channelChoice)}
        selected={draft.channels.map(channelChoice)}
        error={errorOf('channels')}
        onChange={(chosen) => put({ channels: channels.filter((channel) => values(chosen).includes(channel)) })}
      />
      <Picker
        label={fields.themes}
        description={fields.themesHelp}
        {...findThemes}
        selected={themeChoice(draft.themes)}
        error={errorOf('themes')}
        onChange={(chosen) => put({ themes: values(chosen) })}
      />
      <ChoiceField
        label={fields.lifeEvent}
        value={draft.lifeEvent ?? ''}
        choices={[{ value: '', label: '–' }, ...events]}
        error={errorOf('lifeEvent')}
        onChange={(lifeEvent) => put({ lifeEvent: lifeEvent || undefined })}
      />
    </>
  );
}

function values(choices: readonly Choice[]): string[] {
  return choices.map((choice) => choice.value);
}

/** Ids as choices with their names; a name that is not known is dots. */
function useChoices(nameOf: (id: string) => string | undefined): (ids: readonly string[]) => Choice[] {
  return (ids) => ids.map((id) => ({ value: id, label: nameOf(id) ?? '…' }));
}
