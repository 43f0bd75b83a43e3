import { TasklistIcon } from '@navikt/aksel-icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useDebounced } from '../../ui/use-debounced.ts';
import { useEditor, useJourney } from '../editor/context.ts';
import { paths } from '../paths.ts';
import { journeyTexts } from '../texts.ts';
import { lintReport } from './api.ts';

/** So long after the last change, in milliseconds, what is found is counted again. */
const A_PAUSE = 5_000;

/** From the open journey to what there is to look at in it, with how much that is. */
export function LintLink() {
  const { municipality, id } = useEditor();
  const t = useTexts(journeyTexts).lint;
  const seq = useDebounced(
    useJourney((journey) => journey.seq),
    A_PAUSE,
  );
  const { data } = useQuery({
    queryKey: [municipality, 'journeys', 'lint', id, 'count', seq],
    queryFn: () => lintReport(municipality, id),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const open = data && data.counts.must + data.counts.should;
  return (
    <Link to={paths.lint} params={{ municipality, id }}>
      <TasklistIcon aria-hidden />
      {open === undefined ? t.open : t.openWith({ n: open })}
    </Link>
  );
}
