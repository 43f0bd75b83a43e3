import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { today } from '../i18n/calendar.ts';
import { useTexts } from '../i18n/use-texts.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { Form } from '../ui/form.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { useFieldError } from '../ui/problem-message.tsx';
import { useToast } from '../ui/toast.tsx';
import { saveExchange } from './api.ts';
import { counterparties, directions, type Exchange, type ExchangeDraft, outcomes } from './benchmarking.ts';
import { useChange } from './queries.ts';
import { benchmarkingTexts } from './texts.ts';

type ExchangeDialogProps = { open: boolean; exchange?: Exchange; onClose: () => void };

/** Writes down an exchange of experience. */
export function ExchangeDialog({ open, exchange, onClose }: ExchangeDialogProps) {
  const t = useTexts(benchmarkingTexts).exchanges;
  return (
    <FormDialog open={open} title={exchange ? t.edit : t.add} onClose={onClose}>
      <Fields exchange={exchange} onClose={onClose} />
    </FormDialog>
  );
}

function Fields({ exchange, onClose }: Omit<ExchangeDialogProps, 'open'>) {
  const t = useTexts(benchmarkingTexts).exchanges;
  const tell = useToast();
  const [draft, setDraft] = useState<ExchangeDraft>(
    exchange ? draftOf(exchange) : { direction: 'obtained', counterparty: 'municipality', artefact: '', on: today() },
  );
  const put = (part: Partial<ExchangeDraft>) => setDraft({ ...draft, ...part });
  const save = useChange((alias, one: ExchangeDraft) => saveExchange(alias, one, exchange));
  const errorOf = useFieldError(save.error);
  const choices = (words: Record<string, string>, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: words[value] ?? value }));
  return (
    <Form
      draft={draft}
      busy={save.isPending}
      error={save.error}
      onSubmit={() =>
        save.mutate(draft, {
          onSuccess: () => {
            tell({ text: t.saved });
            onClose();
          },
        })
      }
      onCancel={onClose}
    >
      <Textfield
        label={t.what}
        description={t.whatHelp}
        value={draft.artefact}
        error={errorOf('artefact')}
        onChange={(event) => put({ artefact: event.target.value })}
      />
      <ChoiceField
        label={t.direction}
        value={draft.direction}
        choices={choices(t.directions, directions)}
        error={errorOf('direction')}
        onChange={(direction) => put({ direction: direction as ExchangeDraft['direction'] })}
      />
      <ChoiceField
        label={t.counterparty}
        value={draft.counterparty}
        choices={choices(t.counterparties, counterparties)}
        error={errorOf('counterparty')}
        onChange={(counterparty) => put({ counterparty: counterparty as ExchangeDraft['counterparty'] })}
      />
      <Textfield
        label={t.with}
        value={draft.with ?? ''}
        error={errorOf('with')}
        onChange={(event) => put({ with: event.target.value || undefined })}
      />
      <Textfield
        label={t.on}
        type="date"
        value={draft.on}
        error={errorOf('on')}
        onChange={(event) => put({ on: event.target.value })}
      />
      <ChoiceField
        label={t.outcome}
        value={draft.outcome ?? ''}
        choices={[{ value: '', label: t.noOutcome }, ...choices(t.outcomes, outcomes)]}
        error={errorOf('outcome')}
        onChange={(outcome) => put({ outcome: (outcome || undefined) as ExchangeDraft['outcome'] })}
      />
      <Textfield
        label={t.reason}
        multiline
        rows={2}
        value={draft.reason ?? ''}
        error={errorOf('reason')}
        onChange={(event) => put({ reason: event.target.value || undefined })}
      />
    </Form>
  );
}

function draftOf({ id: _, version: __, ...draft }: Exchange): ExchangeDraft {
  return draft;
}
