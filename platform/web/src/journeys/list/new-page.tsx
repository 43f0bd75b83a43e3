import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
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
import { beginTarget, writeOnce } from '../api.ts';
import { start } from '../model/gestures.ts';
import { uuid } from '../model/uuid.ts';
import { paths } from '../paths.ts';
import { useServices, useVocabulary } from '../queries.ts';
import { beginOwn, beginStandard } from '../template/api.ts';
import { type Choice, Gallery, startingLanes } from '../template/gallery.tsx';
import { type Managed, ManageTemplate } from '../template/own-card.tsx';
import { journeyTexts } from '../texts.ts';
import { born, type Draft, headOf } from './born.ts';
import { useRefresh } from './row-actions.ts';
import './new-page.css';

const SheetPage = lazy(() => import('../sheet/sheet-page.tsx').then((file) => ({ default: file.SheetPage })));

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
  const [choice, setChoice] = useState<Choice>({ how: 'four' });
  const [managed, setManaged] = useState<Managed>();
  const [tried, setTried] = useState(false);
  const put = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  const sheet = choice.how === 'sheet';
  const missing = !sheet && tried && !draft.title.trim();
  const without = choice.how === 'today' && !choice.today;
  const tooLong = (text: string, limit: number | undefined) =>
    limit !== undefined && text.length > limit ? t.start.tooLong({ limit }) : undefined;

  function submit(): void {
    setTried(true);
    if (choice.how === 'sheet') onSheet();
    else if (draft.title.trim() && !without) create.mutate({ draft, choice });
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
      <div className="journeys-new">
        <Panel padded>
          <Form
            draft={draft}
            verb={sheet ? t.start.next : t.start.create}
            busy={create.isPending}
            error={create.error}
            onSubmit={submit}
            onCancel={() => void navigate({ to: paths.all, params: { municipality: alias } })}
          >
            <Textfield
              label={t.start.name}
              required={!sheet}
              description={t.start.nameHint}
              value={draft.title}
              error={missing ? t.start.needsName : tooLong(draft.title, limits?.title)}
              onChange={(event) => put({ title: event.target.value })}
            />
            {choice.how !== 'today' && (
              <>
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
              </>
            )}
            <Gallery choice={choice} onChange={setChoice} missing={tried && without} onManage={setManaged} />
          </Form>
        </Panel>
      </div>
      <ManageTemplate managed={managed} onClose={() => setManaged(undefined)} />
    </>
  );
}

/** Makes the new journey, and opens it. */
function useCreate() {
  const { alias } = useMunicipality();
  const draw = useDraw();
  const navigate = useNavigate();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async ({ draft, choice }: { draft: Draft; choice: Exclude<Choice, { how: 'sheet' }> }) => {
      const { title, service, perspective } = headOf(draft);
      const head = { title, ...(service ? { service: service.id } : {}), ...(perspective ? { perspective } : {}) };
      if (choice.how === 'standard') return (await beginStandard(alias, choice.key, head)).id;
      if (choice.how === 'own') return (await beginOwn(alias, choice.id, head)).id;
      if (choice.how === 'today') return (await beginTarget(alias, choice.today, { title })).id;
      return draw(draft, choice.how);
    },
    onSuccess: async (id) => {
      await refresh();
      await navigate({ to: paths.one, params: { municipality: alias, id } });
    },
  });
}

/** Draws a journey with three steps, as one message. */
function useDraw() {
  const t = useTexts(journeyTexts);
  const { alias } = useMunicipality();
  const words = useVocabulary(alias);
  return async (draft: Draft, how: 'four' | 'blueprint'): Promise<string> => {
    const vocabulary = words.data ?? (await words.refetch()).data;
    if (!vocabulary) throw words.error;
    const { one, two, three } = t.start.steps;
    const lanes = startingLanes(how, vocabulary).map((kind) => ({ kind, label: t.lanes[kind].label }));
    const id = uuid();
    await writeOnce(alias, id, 0, [born(id, headOf(draft)), ...start(t.start.phase, [one, two, three], lanes)]);
    return id;
  };
}
