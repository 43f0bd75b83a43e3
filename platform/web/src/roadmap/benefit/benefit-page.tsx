import { Button } from '@digdir/designsystemet-react';
import { PencilIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { localText } from '../../i18n/local-text.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { Fact, Facts } from '../../ui/facts.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { ThingMenu } from '../../ui/thing-menu.tsx';
import { benefit } from '../api.ts';
import { RoadmapHistory } from '../history.tsx';
import { paths } from '../paths.ts';
import { roadmapKey, useChoices, useInitiative, useTrash } from '../queries.ts';
import type { Benefit } from '../roadmap.ts';
import { roadmapTexts } from '../texts.ts';
import { BenefitMark, InitiativeTag } from '../words.tsx';
import { BenefitForm } from './benefit-form.tsx';
import { RealisationFigures } from './realisation.tsx';
import '../initiative/initiative-page.css';

/** One benefit: whose it is, whether it is measured, and whether it may be called realised. */
export function BenefitPage() {
  const { alias } = useMunicipality();
  const { id = '' } = useParams({ strict: false });
  const found = useQuery({ queryKey: roadmapKey(alias, 'benefits', id), queryFn: () => benefit(alias, id) });
  if (found.error) return <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <PageSkeleton />;
  return <Shown one={found.data} />;
}

function Shown({ one }: { one: Benefit }) {
  const t = useTexts(roadmapTexts);
  const ui = useTexts(uiTexts);
  const { alias } = useMunicipality();
  const { data: of, error, refetch } = useInitiative(one.initiative);
  const [open, setOpen] = useState(false);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!of) return <PageSkeleton />;
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.one} params={{ municipality: alias, id: one.initiative }}>
            {of.title}
          </Link>
        }
        title={one.title}
        tag={<BenefitMark status={one.status} />}
        lead={one.description}
        actions={<Doings benefit={one} onEdit={() => setOpen(true)} />}
      />
      <div className="initiative-page">
        <div>
          <Panel title={t.benefits.measured} padded>
            <RealisationFigures benefit={one} whole />
          </Panel>
          <Panel title={ui.history.title}>
            <RoadmapHistory kind="benefits" id={one.id} />
          </Panel>
        </div>
        <div>
          <Panel title={t.benefits.about} padded>
            <p>
              <InitiativeTag status={of.status} /> <span className="mv-quiet">{t.benefits.twoStatuses}</span>
            </p>
            <BenefitFacts benefit={one} />
          </Panel>
        </div>
      </div>
      <FormDialog open={open} title={t.benefits.edit} onClose={() => setOpen(false)}>
        <BenefitForm initiative={one.initiative} over={one} onDone={() => setOpen(false)} />
      </FormDialog>
    </>
  );
}

function Doings({ benefit, onEdit }: { benefit: Benefit; onEdit: () => void }) {
  const ui = useTexts(uiTexts);
  const municipality = useMunicipality();
  const navigate = useNavigate();
  const trash = useTrash('benefits');
  if (!mayWrite(municipality)) return null;
  const up = { municipality: municipality.alias, id: benefit.initiative };
  return (
    <>
      <ThingMenu
        name={benefit.title}
        onRemove={() =>
          trash.mutate(
            { ...benefit, name: benefit.title },
            { onSuccess: () => void navigate({ to: paths.one, params: up }) },
          )
        }
      />
      <Button onClick={onEdit}>
        <PencilIcon aria-hidden />
        {ui.actions.edit}
      </Button>
    </>
  );
}

function BenefitFacts({ benefit }: { benefit: Benefit }) {
  const t = useTexts(roadmapTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const units = useChoices('units');
  const { alias } = useMunicipality();
  const { realisation } = benefit;
  return (
    <Facts>
      <Fact name={t.fields.beneficiary}>{t.beneficiaries[benefit.beneficiary]}</Fact>
      <Fact name={t.fields.kind}>{t.kinds[benefit.kind]}</Fact>
      <Fact name={t.fields.benefitOwner}>{benefit.owner?.name ?? t.benefits.noOwner}</Fact>
      <Fact name={t.fields.ownerUnit}>
        {benefit.ownerUnit && (units.find(({ value }) => value === benefit.ownerUnit)?.label ?? t.unknown)}
      </Fact>
      <Fact name={t.fields.indicator}>
        {realisation.indicator && benefit.indicator && (
          <Link
            className="ds-link"
            to="/$municipality/maling/$id"
            params={{ municipality: alias, id: benefit.indicator }}
          >
            {localText(realisation.indicator, language)}
          </Link>
        )}
      </Fact>
      <Fact name={t.fields.effectiveFrom}>{realisation.effectFrom && format.date(realisation.effectFrom)}</Fact>
      <Fact name={t.fields.budgetEffect}>{benefit.budgetEffect && t.budgetEffects[benefit.budgetEffect]}</Fact>
      <Fact name={t.fields.prerequisites}>{benefit.prerequisites}</Fact>
      <Fact name={t.fields.attribution}>{benefit.attribution}</Fact>
    </Facts>
  );
}
