import { localText } from '../../i18n/local-text.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useServices } from '../queries.ts';
import { journeyTexts } from '../texts.ts';
import { useActions } from './actions.ts';
import { useEditor, useJourneyState } from './context.ts';
import { ChoiceField, TextField } from './fields.tsx';
import { Side } from './side.tsx';

/** What the journey is about: which service, and who travels. */
export function JourneyDetails() {
  const { vocabulary, municipality, id } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const { language } = useLanguage();
  const head = useJourneyState((state) => state.head);
  const services = useServices(municipality);
  const known = services.some((service) => service.id === head.service?.id);
  const all = head.service && !known ? [head.service, ...services] : services;
  return (
    <Side place={t.inspector.journey} title={head.title} closeLabel={t.inspector.close}>
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
        choices={[
          ['', t.start.noService],
          ...all.map((service) => [service.id, localText(service.name, language)] as const),
        ]}
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
    </Side>
  );
}
