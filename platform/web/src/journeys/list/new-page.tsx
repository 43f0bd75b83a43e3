import { Field, Label, Radio, Select, Textfield } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { localText } from '../../i18n/local-text.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { Form } from '../../ui/form.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { writeOnce } from '../api.ts';
import { start } from '../model/gestures.ts';
import { uuid } from '../model/uuid.ts';
import { paths } from '../paths.ts';
import { useServices, useVocabulary } from '../queries.ts';
import { journeyTexts } from '../texts.ts';
import { born, type Draft, headOf } from './born.ts';
import { useRefresh } from './row-actions.ts';
import './new-page.css';

const SheetPage = lazy(() => import('../sheet/sheet-page.tsx').then((file) => ({ default: file.SheetPage })));

type Beginning = 'four' | 'blueprint' | 'sheet';
const BEGINNINGS: readonly Beginning[] = ['four', 'blueprint', 'sheet'];

/** A new journey: what it is about, and what it begins with. */
export function NewJourneyPage() {
  const { service } = useSearch({ strict: false }) as { service?: string };
  const [draft, setDraft] = useState<Draft>({ title: '', service: service ?? '', perspective: '' });
  const [sheet, setSheet] = useState(false);
  if (sheet) {
    return (
      <Suspense fallback={<PageSkeleton />}>
        <SheetPage draft={draft} onBack={() => setSheet(false)} />
      </Suspense>
    );
  }
  return <Beginnings draft={draft} onChange={setDraft} onSheet={() => setSheet(true)} />;
}

interface BeginningsProps {
  draft: Draft;
  onChange: (draft: Draft) => void;
  onSheet: () => void;
}

function Beginnings({ draft, onChange, onSheet }: BeginningsProps) {
  const t = useTexts(journeyTexts);
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const services = useServices(alias);
  const create = useCreate();
  const limits = useVocabulary(alias).data?.limits;
  const [how, setHow] = useState<Beginning>('four');
  const [tried, setTried] = useState(false);
  const put = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  const missing = how !== 'sheet' && tried && !draft.title.trim();
  const tooLong = (text: string, limit: number | undefined) =>
    limit !== undefined && text.length > limit ? t.start.tooLong({ limit }) : undefined;

  function submit(): void {
    setTried(true);
    if (how === 'sheet') onSheet();
    else if (draft.title.trim()) create.mutate({ draft, how });
  }

  return (
    <>
      <PageHead
        title={t.start.title}
        lead={t.start.lead}
        up={
          <Link to={paths.all} params={{ municipality: alias }}>
            {t.list.title}
          </Link>
        }
      />
      <Panel padded>
        <Form
          draft={draft}
          verb={how === 'sheet' ? t.start.next : t.start.create}
          busy={create.isPending}
          error={create.error}
          onSubmit={submit}
          onCancel={() => void navigate({ to: paths.all, params: { municipality: alias } })}
        >
          <Textfield
            label={t.start.name}
            required={how !== 'sheet'}
            description={t.start.nameHint}
            value={draft.title}
            error={missing ? t.start.needsName : tooLong(draft.title, limits?.title)}
            onChange={(event) => put({ title: event.target.value })}
          />
          <Field>
            <Label>{t.start.service}</Label>
            <Select value={draft.service} onChange={(event) => put({ service: event.target.value })}>
              <Select.Option value="">{t.start.noService}</Select.Option>
              {services.map((service) => (
                <Select.Option key={service.id} value={service.id}>
                  {localText(service.name, language)}
                </Select.Option>
              ))}
            </Select>
          </Field>
          <Textfield
            label={t.start.perspective}
            description={t.start.perspectiveHint}
            value={draft.perspective}
            error={tooLong(draft.perspective, limits?.short)}
            onChange={(event) => put({ perspective: event.target.value })}
          />
          <fieldset className="journeys-how">
            <legend>{t.start.how}</legend>
            {BEGINNINGS.map((each) => (
              <Radio
                key={each}
                name="how"
                label={t.start[each]}
                description={t.start[`${each}Hint`]}
                value={each}
                checked={how === each}
                onChange={() => setHow(each)}
              />
            ))}
          </fieldset>
        </Form>
      </Panel>
    </>
  );
}

/** Writes the new journey as one message, and opens it. */
function useCreate() {
  const t = useTexts(journeyTexts);
  const { alias } = useMunicipality();
  const words = useVocabulary(alias);
  const navigate = useNavigate();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async ({ draft, how }: { draft: Draft; how: Exclude<Beginning, 'sheet'> }) => {
      const vocabulary = words.data ?? (await words.refetch()).data;
      if (!vocabulary) throw words.error;
      const standard = vocabulary.laneKinds
        .map(({ kind }) => kind)
        .filter((kind) => kind !== 'own' && kind !== 'notes');
      const kinds = how === 'four' ? vocabulary.startLanes : standard;
      const { one, two, three } = t.start.steps;
      const lanes = kinds.map((kind) => ({ kind, label: t.lanes[kind].label }));
      const id = uuid();
      await writeOnce(alias, id, 0, [born(id, headOf(draft)), ...start(t.start.phase, [one, two, three], lanes)]);
      return id;
    },
    onSuccess: async (id) => {
      await refresh();
      await navigate({ to: paths.one, params: { municipality: alias, id } });
    },
  });
}
