import { Button, Select } from '@digdir/designsystemet-react';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { experience, journey } from '../api.ts';
import type { Experience, Journey, Vocabulary } from '../model/journey.ts';
import { stateOf } from '../model/operations.ts';
import { partsOf } from '../model/order.ts';
import { paths } from '../paths.ts';
import { useVocabulary } from '../queries.ts';
import { selectionIn } from '../selection/selection.ts';
import { shownOf } from '../selection/shown-of.ts';
import { journeyTexts } from '../texts.ts';
import type { Picture } from './journey-svg.ts';
import { usePicture } from './use-picture.ts';
import './print-page.css';

const PER_PAGE_CHOICES = [4, 6, 8, 10, 12, 16];

/** The journey on A3 sheets, each with so many steps and all the lanes. */
export function JourneyPrintPage() {
  const { id = '' } = useParams({ strict: false });
  const { alias } = useMunicipality();
  const words = useVocabulary(alias);
  const doc = useQuery({ queryKey: [alias, 'journeys', 'print', id], queryFn: () => journey(alias, id), gcTime: 0 });
  const told = useQuery({
    queryKey: [alias, 'journeys', 'experience', id, 'print'],
    queryFn: () => experience(alias, id),
    gcTime: 0,
  });
  const error = words.error ?? doc.error ?? told.error;
  if (error) return <ProblemMessage error={error} onRetry={() => void doc.refetch()} />;
  if (!doc.data || !words.data || !told.data) return <PageSkeleton />;
  return <Sheets doc={doc.data} experience={told.data} vocabulary={words.data} />;
}

type SheetsProps = { doc: Journey; experience: Experience; vocabulary: Vocabulary };

function Sheets({ doc, experience: told, vocabulary }: SheetsProps) {
  const t = useTexts(journeyTexts);
  const { alias } = useMunicipality();
  const picture = usePicture(vocabulary);
  const [perPage, setPerPage] = useState<number>();
  const [sheets, setSheets] = useState<Picture[]>([]);
  const search = useSearch({ strict: false });
  const ordered = useMemo(
    () => shownOf({ ...doc, ...partsOf(stateOf(doc)), experience: told }, selectionIn(search, false)),
    [doc, told, search],
  );
  useEffect(() => {
    let here = true;
    picture
      .sheets(ordered, perPage, (n, of) => t.exports.page({ n, of }))
      .then((made) => {
        if (here) setSheets(made);
      });
    return () => {
      here = false;
    };
  }, [picture, ordered, perPage, t]);
  return (
    <div className="je-print">
      <div className="je-print-controls">
        <PageHead
          title={doc.title}
          lead={t.exports.printHint}
          up={
            <Link to={paths.one} params={{ municipality: alias, id: doc.id }}>
              {t.exports.printBack}
            </Link>
          }
          actions={
            <>
              <Select
                width="auto"
                aria-label={t.exports.perPage}
                value={perPage === undefined ? '' : String(perPage)}
                onChange={(event) => setPerPage(Number(event.target.value) || undefined)}
              >
                <Select.Option value="">{t.exports.asFits}</Select.Option>
                {PER_PAGE_CHOICES.map((n) => (
                  <Select.Option key={n} value={String(n)}>
                    {t.exports.stepsPerPage({ n })}
                  </Select.Option>
                ))}
              </Select>
              <Button onClick={() => window.print()}>
                <PrinterSmallIcon aria-hidden />
                {t.exports.printNow}
              </Button>
            </>
          }
        />
      </div>
      {sheets.map((sheet, i) => (
        // The picture is our own drawing, with every text escaped on its way in.
        <div
          key={`${perPage ?? ''} ${sheet.from}`}
          className="je-sheet"
          role="img"
          aria-label={`${t.exports.picture({ title: doc.title })}. ${t.exports.page({ n: i + 1, of: sheets.length })}`}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: journeyToSvg escapes every text it draws
          dangerouslySetInnerHTML={{ __html: sheet.svg }}
        />
      ))}
    </div>
  );
}
