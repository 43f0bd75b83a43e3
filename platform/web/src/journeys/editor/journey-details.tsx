import { Button, Checkbox, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { today } from '../../i18n/calendar.ts';
import { localText } from '../../i18n/local-text.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { CopiedFrom } from '../copy/copied-from.tsx';
import type { ServiceRef } from '../model/journey.ts';
import { useServices } from '../queries.ts';
import { SaveTemplate } from '../template/save-template.tsx';
import { journeyTexts } from '../texts.ts';
import { useActions } from './actions.ts';
import { useEditor, useJourneyState } from './context.ts';
import { ChoiceField, TextField } from './fields.tsx';
import { Side } from './side.tsx';
import { ThreadLink } from './thread-link.tsx';

/** What the journey is about: which service, and who travels. */
export function JourneyDetails() {
  const { vocabulary, municipality, id } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const { language } = useLanguage();
  const head = useJourneyState((state) => state.head);
  const services = useServices(municipality);
  const [saving, setSaving] = useState(false);
  const known = services.some((service) => service.id === head.service?.id);
  const all: ServiceRef[] = head.service && !known ? [head.service, ...services] : services;
  const nameOf = (service: ServiceRef) => (service.name ? localText(service.name, language) : t.target.trashedService);
  return (
    <Side
      place={t.inspector.journey}
      title={head.title}
      closeLabel={t.inspector.close}
      footer={
        <Button variant="secondary" data-size="sm" onClick={() => setSaving(true)}>
          {t.templates.save}
        </Button>
      }
    >
      <TextField
        label={t.start.name}
        name="inspector"
        required
        value={head.title}
        limit={vocabulary.limits.title}
        onCommit={(title) => act.set('journey', id, 'title', title, 'title')}
      />
      <ChoiceField
        label={t.inspector.service}
        value={head.service?.id ?? ''}
        choices={[['', t.start.noService], ...all.map((service) => [service.id, nameOf(service)] as const)]}
        onCommit={(chosen) => {
          const service = all.find((one) => one.id === chosen);
          act.set('journey', id, 'service', service && { id: service.id, name: service.name });
        }}
      />
      <TextField
        label={t.inspector.perspective}
        description={t.start.perspectiveHint}
        value={head.perspective}
        limit={vocabulary.limits.short}
        onCommit={(perspective) => act.set('journey', id, 'perspective', perspective, 'perspective')}
      />
      {head.derivedFrom && <TargetFields />}
      <CopiedFrom id={id} />
      <ThreadLink kind="journey" id={id} />
      <SaveTemplate journey={saving ? { id, title: head.title } : undefined} onClose={() => setSaving(false)} />
    </Side>
  );
}

/** When a new journey takes effect, and whether anybody has looked at how it went. */
function TargetFields() {
  const { id, canWrite } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const format = useFormat();
  const { startsOn, followedUpAt, followedUpBy } = useJourneyState((state) => state.head);
  return (
    <>
      <Textfield
        data-size="sm"
        type="date"
        label={t.target.startsOn}
        description={startsOn && startsOn < today() && !followedUpAt ? t.target.startedAlready : t.target.startsOnHint}
        readOnly={!canWrite}
        value={startsOn ?? ''}
        min="2000-01-01"
        max="2099-12-31"
        onChange={(event) => act.set('journey', id, 'startsOn', event.target.value, 'startsOn')}
      />
      <Checkbox
        data-size="sm"
        label={t.target.followUp}
        description={
          followedUpAt && followedUpBy
            ? t.target.followedUpBy({ who: followedUpBy, when: format.when(followedUpAt) })
            : undefined
        }
        readOnly={!canWrite}
        checked={followedUpAt !== undefined}
        onChange={(event) => act.set('journey', id, 'followedUp', event.target.checked)}
      />
    </>
  );
}
