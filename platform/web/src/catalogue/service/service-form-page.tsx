import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { localText } from '../../i18n/local-text.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { Service, ServiceDraft } from '../catalogue.ts';
import { paths } from '../paths.ts';
import { useSave, useThing } from '../queries.ts';
import { catalogueTexts } from '../texts.ts';
import { ServiceForm } from './service-form.tsx';

const blank: ServiceDraft = {
  name: {},
  description: {},
  units: [],
  roles: [],
  systems: [],
  targetGroups: [],
  channels: [],
  themes: [],
};

/** Writes a new service. */
export function NewServicePage() {
  const t = useTexts(catalogueTexts);
  const { alias } = useMunicipality();
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.services.all} params={{ municipality: alias }}>
            {t.services.title}
          </Link>
        }
        title={t.services.newTitle}
      />
      <ServiceEditor />
    </>
  );
}

/** Rewrites a service. */
export function EditServicePage() {
  const t = useTexts(catalogueTexts);
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const { id = '' } = useParams({ strict: false });
  const { data: service, error, refetch } = useThing('services', id);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!service) return <PageSkeleton />;
  const name = localText(service.name, language);
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.services.one} params={{ municipality: alias, id }}>
            {name}
          </Link>
        }
        title={t.editTitle({ name })}
      />
      <ServiceEditor service={service} />
    </>
  );
}

function ServiceEditor({ service }: { service?: Service }) {
  const t = useTexts(catalogueTexts);
  const { alias } = useMunicipality();
  const navigate = useNavigate();
  const tell = useToast();
  const save = useSave('services', service);
  const show = (id: string) => navigate({ to: paths.services.one, params: { municipality: alias, id } });
  return (
    <Panel padded>
      <ServiceForm
        start={service ? draftOf(service) : blank}
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
          void (service ? show(service.id) : navigate({ to: paths.services.all, params: { municipality: alias } }))
        }
      />
    </Panel>
  );
}

function draftOf({ id: _, version: __, changedAt: ___, changedBy: ____, ...draft }: Service): ServiceDraft {
  return draft;
}
