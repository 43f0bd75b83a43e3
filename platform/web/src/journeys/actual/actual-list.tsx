import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { deleteActualJourney } from '../../research/index.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DataTable, RowTitle } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useProblemWords } from '../../ui/problem-message.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { useToast } from '../../ui/toast.tsx';
import { cjml } from '../api.ts';
import { fileName, save } from '../export/save.ts';
import type { Deviations } from '../model/journey.ts';
import { journeyTexts } from '../texts.ts';

type Line = Deviations['journeys'][number];
type Props = {
  report: Deviations;
  shown?: string;
  onShow: (actual: string | undefined) => void;
  onEdit?: (actual: string) => void;
  onGone: () => void;
};

/** The actual journeys that one sees, by the pseudonyms of the participants. */
export function ActualList({ report, shown, onShow, onEdit, onGone }: Props) {
  const t = useTexts(journeyTexts).actual;
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const format = useFormat();
  const tell = useToast();
  const words = useProblemWords();
  const [going, setGoing] = useState<Line>();
  const remove = useMutation({
    mutationFn: (one: Line) => deleteActualJourney(alias, one.id),
    onSuccess: () => {
      setGoing(undefined);
      onGone();
    },
  });
  const carry = (one: Line) =>
    cjml(alias, report.journey, one.id)
      .then((file) => save(file, `${fileName(one.code, language)}.cjml.xml`))
      .catch((error) => tell({ text: words(error).title }));
  const menu = (one: Line) => [
    ...(onEdit ? [{ label: t.change, onSelect: () => onEdit(one.id) }] : []),
    ...(one.quotable ? [{ label: t.exportOne, onSelect: () => void carry(one) }] : []),
    ...(onEdit ? [{ label: t.remove, danger: true, onSelect: () => setGoing(one) }] : []),
  ];
  return (
    <Panel title={t.journeys({ n: report.journeys.length })}>
      <DataTable
        caption={t.journeys({ n: report.journeys.length })}
        rows={report.journeys}
        rowKey={(one) => one.id}
        columns={[
          {
            key: 'code',
            heading: t.participant,
            width: '35%',
            cell: (one) => (
              <RowTitle facets={[t.toldOn({ date: format.date(one.toldOn) })]}>
                <Button
                  variant="tertiary"
                  aria-expanded={shown === one.id}
                  onClick={() => onShow(shown === one.id ? undefined : one.id)}
                >
                  {one.code}
                </Button>
              </RowTitle>
            ),
          },
          {
            key: 'deviating',
            heading: t.deviatingSteps,
            labelled: true,
            align: 'end',
            cell: (one) => t.ofN({ k: one.deviating, n: report.planned }),
          },
          {
            key: 'adHoc',
            heading: t.fits['ad-hoc'],
            labelled: true,
            align: 'end',
            cell: (one) => format.number(one.adHoc),
          },
          {
            key: 'menu',
            heading: t.menu,
            headingHidden: true,
            width: '56px',
            align: 'end',
            cell: (one) => <RowMenu name={one.code} items={menu(one)} />,
          },
        ]}
      />
      <ConfirmDialog
        open={going !== undefined}
        title={going ? t.removeTitle({ code: going.code }) : ''}
        verb={t.remove}
        busy={remove.isPending}
        error={remove.error}
        onConfirm={() => going && remove.mutate(going)}
        onClose={() => setGoing(undefined)}
      >
        <p>{t.removeWhat}</p>
      </ConfirmDialog>
    </Panel>
  );
}
