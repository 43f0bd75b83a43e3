import { Button, Tag } from '@digdir/designsystemet-react';
import { PadlockLockedIcon, TrashIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage, useProblemWords } from '../../ui/problem-message.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { useToast } from '../../ui/toast.tsx';
import { lockBaseline, removeBaseline } from '../api.ts';
import type { Baseline, Indicator, Series, Unit } from '../measurement.ts';
import { PointText } from '../point-text.tsx';
import { useBaselines, useChange } from '../queries.ts';
import { measurementTexts } from '../texts.ts';
import { BaselineDialog } from './baseline-dialog.tsx';

/** Where the indicator stood before: what later measurements are compared with. */
export function BaselinesPanel({ indicator, series }: { indicator: Indicator; series: Series }) {
  const t = useTexts(measurementTexts);
  const writes = mayWrite(useMunicipality());
  const found = useBaselines(indicator.id);
  const [adding, setAdding] = useState(false);
  const [locking, setLocking] = useState<Baseline>();
  const all = found.data ?? [];
  const add = writes && (
    <Button variant="secondary" onClick={() => setAdding(true)}>
      {t.baselines.add}
    </Button>
  );
  return (
    <Panel title={t.baselines.title} action={all.length > 0 && add}>
      {found.isPending && <ListSkeleton rows={1} />}
      <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />
      {found.data?.length === 0 && <EmptyState why={t.baselines.empty} action={add} />}
      <ul className="plain-list">
        {all.map((baseline) => (
          <BaselineRow
            key={baseline.id}
            baseline={baseline}
            unit={indicator.definition.unit}
            older={baseline.definition !== indicator.definition.version}
            onLock={() => setLocking(baseline)}
          />
        ))}
      </ul>
      <BaselineDialog indicator={indicator} series={series} open={adding} onClose={() => setAdding(false)} />
      <LockDialog baseline={locking} unit={indicator.definition.unit} onClose={() => setLocking(undefined)} />
    </Panel>
  );
}

type RowProps = { baseline: Baseline; unit: Unit; older: boolean; onLock: () => void };

function BaselineRow({ baseline, unit, older, onLock }: RowProps) {
  const t = useTexts(measurementTexts);
  const ui = useTexts(uiTexts);
  const format = useFormat();
  const tell = useToast();
  const words = useProblemWords();
  const writes = mayWrite(useMunicipality());
  const remove = useChange((alias, one: Baseline) => removeBaseline(alias, one));
  const { value, n, low, high, locked, note, from, to } = baseline;
  const period = format.period(from, to);
  const drop = () =>
    remove.mutate(baseline, {
      onSuccess: () => tell({ text: t.baselines.removed({ period }) }),
      onError: (error) => tell({ text: words(error).action }),
    });
  return (
    <li>
      <div>
        <div className="row-title-name">{period}</div>
        <PointText unit={unit} point={{ figure: { state: 'known', value }, n, low, high, uncertain: n < 10 }} />
        {note && <div className="small-words">{note}</div>}
        {older && <div className="small-words">{t.baselines.older}</div>}
      </div>
      <div className="actions">
        {locked ? (
          <>
            <Tag data-color="success">
              <PadlockLockedIcon aria-hidden />
              {t.baselines.locked}
            </Tag>
            <span className="small-words">{[format.date(locked.at), locked.by].filter(Boolean).join(' · ')}</span>
          </>
        ) : (
          <>
            <Tag data-color="neutral">{t.baselines.open}</Tag>
            {writes && (
              <>
                <Button variant="secondary" onClick={onLock}>
                  <PadlockLockedIcon aria-hidden />
                  {t.baselines.lock}
                </Button>
                <RowMenu
                  name={period}
                  items={[{ label: ui.actions.remove, icon: <TrashIcon aria-hidden />, danger: true, onSelect: drop }]}
                />
              </>
            )}
          </>
        )}
      </div>
    </li>
  );
}

function LockDialog({ baseline, unit, onClose }: { baseline?: Baseline; unit: Unit; onClose: () => void }) {
  const t = useTexts(measurementTexts);
  const format = useFormat();
  const tell = useToast();
  const lock = useChange((alias, one: Baseline) => lockBaseline(alias, one));
  return (
    <ConfirmDialog
      open={baseline !== undefined}
      title={t.baselines.lockTitle}
      verb={t.baselines.lock}
      busy={lock.isPending}
      error={lock.error}
      onConfirm={() =>
        baseline &&
        lock.mutate(baseline, {
          onSuccess: () => {
            tell({ text: t.baselines.isLocked });
            onClose();
          },
        })
      }
      onClose={() => {
        lock.reset();
        onClose();
      }}
    >
      {baseline && (
        <p>
          <strong>
            {t.baselines.what({
              value: format.unit(unit, baseline.value),
              period: format.period(baseline.from, baseline.to),
              n: format.number(baseline.n),
            })}
          </strong>
        </p>
      )}
      <p>{t.baselines.lockWords}</p>
    </ConfirmDialog>
  );
}
