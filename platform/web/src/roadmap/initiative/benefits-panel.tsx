import { Button, Tag } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { BenefitForm } from '../benefit/benefit-form.tsx';
import { RealisationFigures } from '../benefit/realisation.tsx';
import { paths } from '../paths.ts';
import { useBenefits } from '../queries.ts';
import type { Benefit, Initiative } from '../roadmap.ts';
import { roadmapTexts } from '../texts.ts';
import { BenefitMark, InitiativeTag } from '../words.tsx';

/** What the initiative is to give: each benefit has its own status, which is not the initiative's. */
export function BenefitsPanel({ initiative }: { initiative: Initiative }) {
  const t = useTexts(roadmapTexts);
  const municipality = useMunicipality();
  const found = useBenefits(initiative.id);
  const [open, setOpen] = useState(false);
  const add = mayWrite(municipality) && (
    <Button variant="tertiary" onClick={() => setOpen(true)}>
      <PlusIcon aria-hidden />
      {t.benefits.add}
    </Button>
  );
  const some = (found.data?.length ?? 0) > 0;
  return (
    <Panel title={t.benefits.title} action={some && add}>
      {found.isPending && <ListSkeleton rows={2} />}
      <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />
      {found.data?.length === 0 && <EmptyState why={t.benefits.empty} action={add} />}
      {some && (
        <p className="two-statuses">
          <InitiativeTag status={initiative.status} /> {t.benefits.twoStatuses}
        </p>
      )}
      <ul className="initiative-list">
        {found.data?.map((benefit) => (
          <BenefitRow key={benefit.id} benefit={benefit} />
        ))}
      </ul>
      <FormDialog open={open} title={t.benefits.add} onClose={() => setOpen(false)}>
        <BenefitForm initiative={initiative.id} onDone={() => setOpen(false)} />
      </FormDialog>
    </Panel>
  );
}

function BenefitRow({ benefit }: { benefit: Benefit }) {
  const t = useTexts(roadmapTexts);
  const { alias } = useMunicipality();
  return (
    <li>
      <div className="row-title">
        <div className="row-title-name">
          <Link to={paths.benefit} params={{ municipality: alias, id: benefit.id }}>
            {benefit.title}
          </Link>{' '}
          {benefit.disbenefit && (
            <Tag data-size="sm" data-color="warning">
              {t.benefits.disbenefit}
            </Tag>
          )}
        </div>
        <div className="row-title-facets">
          {[
            t.beneficiaries[benefit.beneficiary],
            t.kinds[benefit.kind],
            benefit.owner?.name ?? t.benefits.noOwner,
          ].join(' · ')}
        </div>
        <RealisationFigures benefit={benefit} />
      </div>
      <BenefitMark status={benefit.status} />
    </li>
  );
}
