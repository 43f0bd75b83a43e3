import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { localText } from '../../i18n/local-text.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { Indicator, IndicatorDraft } from '../measurement.ts';
import { paths } from '../paths.ts';
import { useSave, useThing } from '../queries.ts';
import { measurementTexts } from '../texts.ts';
import { IndicatorForm } from './form.tsx';

const blank: IndicatorDraft = {
  name: {},
  cadence: 'month',
  satisfaction: false,
  definition: { numerator: {}, denominator: {}, wording: {}, unit: 'percent', increaseIsGood: true },
};

/** Writes a new indicator; `tjeneste` in the address says which service it is about. */
export function NewIndicatorPage() {
  const t = useTexts(measurementTexts);
  const { alias } = useMunicipality();
  const { tjeneste } = useSearch({ strict: false }) as { tjeneste?: string };
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.indicators.all} params={{ municipality: alias }}>
            {t.title}
          </Link>
        }
        title={t.indicators.newTitle}
        lead={t.indicators.newLead}
      />
      <IndicatorEditor start={{ ...blank, service: tjeneste }} />
    </>
  );
}

/** Rewrites an indicator; a new definition breaks the line, and is told before it is saved. */
export function EditIndicatorPage() {
  const t = useTexts(measurementTexts);
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const { id = '' } = useParams({ strict: false });
  const { data: indicator, error, refetch } = useThing('indicators', id);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!indicator) return <PageSkeleton />;
  const name = localText(indicator.name, language);
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.indicators.one} params={{ municipality: alias, id }}>
            {name}
          </Link>
        }
        title={t.editTitle({ name })}
      />
      <IndicatorEditor start={draftOf(indicator)} indicator={indicator} />
    </>
  );
}

function IndicatorEditor({ start, indicator }: { start: IndicatorDraft; indicator?: Indicator }) {
  const t = useTexts(measurementTexts);
  const { alias } = useMunicipality();
  const navigate = useNavigate();
  const tell = useToast();
  const save = useSave('indicators', indicator);
  const show = (id: string) => navigate({ to: paths.indicators.one, params: { municipality: alias, id } });
  return (
    <Panel padded>
      <IndicatorForm
        start={start}
        before={indicator}
        busy={save.isPending}
        error={save.error}
        onSubmit={(draft) =>
          save.mutate(draft, {
            onSuccess: ({ id }) => {
              tell({ text: t.saved });
              void show(id);
            },
          })
        }
        onCancel={() =>
          void (indicator
            ? show(indicator.id)
            : navigate({ to: paths.indicators.all, params: { municipality: alias } }))
        }
      />
    </Panel>
  );
}

function draftOf({ name, service, goal, owner, cadence, satisfaction, shared, target, definition }: Indicator) {
  const { version: _, since: __, ...meaning } = definition;
  return { name, service, goal, owner: owner?.id, cadence, satisfaction, shared, target, definition: meaning };
}
