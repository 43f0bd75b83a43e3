import { localText } from '../i18n/local-text.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useLanguage, useTexts } from '../i18n/use-texts.tsx';
import { useMe } from '../session/me.ts';
import { useMunicipality } from '../session/municipality.ts';
import { Fact, Facts } from '../ui/facts.tsx';
import { Form } from '../ui/form.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { useToast } from '../ui/toast.tsx';
import { contribute } from './api.ts';
import type { OwnIndicator, OwnPoint } from './benchmarking.ts';
import { useChange } from './queries.ts';
import { benchmarkingTexts } from './texts.ts';

export type Sharing = { indicator: OwnIndicator; point: OwnPoint };

/** Shows all that will be shared, and nothing besides is; then a named person shares it. */
export function ShareDialog({ sharing, onClose }: { sharing?: Sharing; onClose: () => void }) {
  const t = useTexts(benchmarkingTexts);
  return (
    <FormDialog open={sharing !== undefined} title={t.share.title} onClose={onClose}>
      {sharing && <Shared {...sharing} onClose={onClose} />}
    </FormDialog>
  );
}

function Shared({ indicator, point, onClose }: Sharing & { onClose: () => void }) {
  const t = useTexts(benchmarkingTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const { name: municipality } = useMunicipality();
  const { name: person } = useMe();
  const tell = useToast();
  const share = useChange((alias, draft: Parameters<typeof contribute>[1]) => contribute(alias, draft));
  const { from, to, figure, n } = point;
  return (
    <Form
      draft={undefined}
      busy={share.isPending}
      error={share.error}
      verb={t.share.verb}
      onSubmit={() =>
        share.mutate(
          { indicator: indicator.id, from, to },
          {
            onSuccess: () => {
              tell({ text: t.share.done });
              onClose();
            },
          },
        )
      }
      onCancel={onClose}
    >
      <p>{t.share.exactly}</p>
      <Facts>
        <Fact name={t.fields.indicator}>{localText(indicator.name, language)}</Fact>
        <Fact name={t.fields.definition}>{String(indicator.definition.version)}</Fact>
        <Fact name={t.fields.period}>{format.period(from, to)}</Fact>
        <Fact name={t.fields.value}>
          {figure.value !== undefined && format.unit(indicator.definition.unit, figure.value)}
        </Fact>
        <Fact name={t.fields.n}>{n !== undefined && format.number(n)}</Fact>
        <Fact name={t.fields.municipality}>{municipality}</Fact>
        <Fact name={t.fields.approved}>{t.share.by({ person })}</Fact>
      </Facts>
      <p>{t.share.others}</p>
    </Form>
  );
}
