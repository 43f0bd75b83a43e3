import { Button, Tag } from '@digdir/designsystemet-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage, useProblemWords } from '../../ui/problem-message.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { useToast } from '../../ui/toast.tsx';
import { speak, unsay } from '../api.ts';
import { allPoints } from '../indicator/finding.ts';
import type { Indicator, Series, Testimony } from '../measurement.ts';
import { useChange, useTestimonies } from '../queries.ts';
import { measurementTexts } from '../texts.ts';
import { TestimonyDialog } from './testimony-dialog.tsx';

type Props = { indicator: Indicator; series: Series };

/** The cards of journeys that the indicator speaks for or against. */
export function TestimonyPanel({ indicator, series }: Props) {
  const t = useTexts(measurementTexts).testimony;
  const writes = mayWrite(useMunicipality());
  const found = useTestimonies(indicator.id);
  const [adding, setAdding] = useState(false);
  const all = found.data ?? [];
  const add = writes && (
    <Button variant="secondary" onClick={() => setAdding(true)}>
      {t.add}
    </Button>
  );
  return (
    <Panel title={t.title} action={all.length > 0 && add}>
      {found.isPending && <ListSkeleton rows={1} />}
      <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />
      {found.data?.length === 0 && <EmptyState why={t.empty} action={add} />}
      <ul className="plain-list">
        {all.map((one) => (
          <Row key={one.card} one={one} indicator={indicator} series={series} writes={writes} />
        ))}
      </ul>
      <TestimonyDialog indicator={indicator} series={series} open={adding} onClose={() => setAdding(false)} />
    </Panel>
  );
}

function Row({ one, indicator, series, writes }: Props & { one: Testimony; writes: boolean }) {
  const t = useTexts(measurementTexts).testimony;
  const format = useFormat();
  const { alias } = useMunicipality();
  const tell = useToast();
  const words = useProblemWords();
  const { shown, observation } = one;
  const remove = useChange((municipality) => unsay(municipality, indicator.id, one.card));
  const back = useChange((municipality) =>
    speak(municipality, indicator.id, { card: one.card, stance: one.stance, observation }),
  );
  const point = observation && allPoints(series).find(({ id }) => id === observation);
  const by = !observation ? t.latest : point ? format.period(point.from, point.to) : t.observationGone;
  const name = shown?.text ?? t.cardGone;
  const drop = () =>
    remove.mutate(undefined, {
      onSuccess: () => tell({ text: t.removed({ name }), ...(shown ? { undo: () => back.mutate(undefined) } : {}) }),
      onError: (error) => tell({ text: words(error).action }),
    });
  return (
    <li>
      <div>
        <div className="row-title-name">
          {shown ? (
            <Link
              to="/$municipality/reiser/$id"
              params={{ municipality: alias, id: shown.journey }}
              search={{ kort: one.card }}
            >
              {shown.text}
            </Link>
          ) : (
            t.cardGone
          )}
        </div>
        {shown && <div className="small-words">{[shown.journeyTitle, shown.step, shown.lane].join(' · ')}</div>}
        <div className="small-words">{by}</div>
      </div>
      <div className="actions">
        <Tag data-color={one.stance === 'for' ? 'success' : 'warning'}>{t[one.stance]}</Tag>
        {writes && (
          <RowMenu
            name={name}
            items={[{ label: t.remove, icon: <TrashIcon aria-hidden />, danger: true, onSelect: drop }]}
          />
        )}
      </div>
    </li>
  );
}
