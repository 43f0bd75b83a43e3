import { Button, Textfield } from '@digdir/designsystemet-react';
import { PlusIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Fact, Facts } from '../../ui/facts.tsx';
import { Form } from '../../ui/form.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { useOpened } from '../../ui/use-opened.ts';
import { decide, withdrawDecision } from '../api.ts';
import { DateField, useRoadmapError } from '../fields.tsx';
import { useChange } from '../queries.ts';
import type { DecisionDraft, Initiative } from '../roadmap.ts';
import { roadmapTexts } from '../texts.ts';

/** Who decided, when, why, and what was not chosen. */
export function DecisionPanel({ initiative }: { initiative: Initiative }) {
  const t = useTexts(roadmapTexts).decision;
  const writes = mayWrite(useMunicipality());
  const [open, setOpen] = useState(false);
  const [taking, setTaking] = useState(false);
  const withdraw = useChange((alias, _: undefined) => withdrawDecision(alias, initiative));
  const { decision } = initiative;
  return (
    <Panel
      title={t.title}
      action={
        writes &&
        decision && (
          <RowMenu
            name={t.title}
            items={[
              { label: t.change, onSelect: () => setOpen(true) },
              { label: t.withdraw, danger: true, onSelect: () => setTaking(true) },
            ]}
          />
        )
      }
    >
      {decision ? (
        <div className="panel-body">
          <DecisionFacts decision={decision} />
        </div>
      ) : (
        <EmptyState
          why={t.none}
          action={
            writes && (
              <Button variant="secondary" onClick={() => setOpen(true)}>
                {t.decide}
              </Button>
            )
          }
        />
      )}
      <FormDialog open={open} title={decision ? t.change : t.decide} onClose={() => setOpen(false)}>
        <DecisionForm initiative={initiative} onDone={() => setOpen(false)} />
      </FormDialog>
      <ConfirmDialog
        open={taking}
        title={t.withdrawTitle}
        verb={t.withdraw}
        busy={withdraw.isPending}
        error={withdraw.error}
        onConfirm={() => withdraw.mutate(undefined, { onSuccess: () => setTaking(false) })}
        onClose={() => setTaking(false)}
      >
        <p>{t.withdrawText}</p>
      </ConfirmDialog>
    </Panel>
  );
}

function DecisionFacts({ decision }: { decision: NonNullable<Initiative['decision']> }) {
  const t = useTexts(roadmapTexts);
  const format = useFormat();
  return (
    <>
      <Facts>
        <Fact name={t.fields.decidedOn}>{format.date(decision.decidedOn)}</Fact>
        <Fact name={t.fields.decidedBy}>{decision.decidedBy}</Fact>
        <Fact name={t.fields.decisionWhy}>{decision.why}</Fact>
        <Fact name={t.decision.rejected}>
          {decision.rejected.length === 0 ? (
            t.decision.noneRejected
          ) : (
            <ul className="rejected">
              {decision.rejected.map((one) => (
                <li key={one.text}>
                  <strong>{one.text}</strong>
                  <span className="mv-quiet"> – {one.why}</span>
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </Facts>
      {decision.recordedBy && (
        <p className="mv-quiet">
          {t.decision.recorded({ who: decision.recordedBy, when: format.when(decision.recordedAt) })}
        </p>
      )}
    </>
  );
}

function DecisionForm({ initiative, onDone }: { initiative: Initiative; onDone: () => void }) {
  const t = useTexts(roadmapTexts);
  const was = initiative.decision;
  const [draft, setDraft] = useState<DecisionDraft>({
    decidedOn: was?.decidedOn ?? new Date().toISOString().slice(0, 10),
    decidedBy: was?.decidedBy ?? '',
    why: was?.why ?? '',
    rejected: was?.rejected ?? [],
  });
  const put = (part: Partial<DecisionDraft>) => setDraft({ ...draft, ...part });
  const opened = useOpened(initiative);
  const save = useChange((alias, json: DecisionDraft) => decide(alias, opened, json));
  const errorOf = useRoadmapError(save.error);
  const rejected = draft.rejected ?? [];
  const putRejected = (at: number, part: Partial<(typeof rejected)[number]>) =>
    put({ rejected: rejected.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  return (
    <Form
      draft={draft}
      busy={save.isPending}
      error={save.error}
      onSubmit={() => save.mutate(draft, { onSuccess: onDone })}
      onCancel={onDone}
    >
      <DateField
        label={t.fields.decidedOn}
        value={draft.decidedOn}
        error={errorOf('decidedOn')}
        onChange={(decidedOn) => put({ decidedOn: decidedOn ?? '' })}
      />
      <Textfield
        label={t.fields.decidedBy}
        required
        description={t.fields.decidedByHelp}
        value={draft.decidedBy}
        error={errorOf('decidedBy')}
        onChange={(event) => put({ decidedBy: event.target.value })}
      />
      <Textfield
        label={t.fields.decisionWhy}
        required
        multiline
        rows={3}
        value={draft.why}
        error={errorOf('why')}
        onChange={(event) => put({ why: event.target.value })}
      />
      {rejected.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are told apart by their place alone
        <fieldset key={at} className="rejected-fields">
          <legend>{t.fields.rejected}</legend>
          <Textfield
            label={t.decision.rejectedText}
            value={one.text}
            error={errorOf(`rejected[${at}].text`)}
            onChange={(event) => putRejected(at, { text: event.target.value })}
          />
          <Textfield
            label={t.decision.rejectedWhy}
            value={one.why}
            error={errorOf(`rejected[${at}].why`)}
            onChange={(event) => putRejected(at, { why: event.target.value })}
          />
          <Button variant="tertiary" onClick={() => put({ rejected: rejected.filter((_, index) => index !== at) })}>
            <XMarkIcon aria-hidden />
            {t.decision.removeRejected}
          </Button>
        </fieldset>
      ))}
      <div>
        <Button variant="tertiary" onClick={() => put({ rejected: [...rejected, { text: '', why: '' }] })}>
          <PlusIcon aria-hidden />
          {t.decision.addRejected}
        </Button>
      </div>
    </Form>
  );
}
