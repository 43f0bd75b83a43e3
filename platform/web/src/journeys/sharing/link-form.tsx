import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { daysAhead } from '../../i18n/calendar.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Form } from '../../ui/form.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { useEditor, useJourney, useJourneyState, useView } from '../editor/context.ts';
import { lanesOf } from '../model/order.ts';
import { showsOf } from '../selection/selection.ts';
import { journeyTexts } from '../texts.ts';
import { type Chosen, preview, type SharedLink, shareLink } from './api.ts';
import { ExcerptTable } from './excerpt-table.tsx';
import { linksKey } from './use-links.ts';

const USUAL_DAYS = 30;
const MOST_DAYS = 366;

/** Makes a link. What it will show is seen before it is made, and it is made of that and nothing later. */
export function LinkForm({ onMade, onClose }: { onMade: (link: SharedLink) => void; onClose: () => void }) {
  const { municipality, id, vocabulary } = useEditor();
  const t = useTexts(journeyTexts).sharing;
  const queries = useQueryClient();
  const seq = useJourney((journey) => journey.seq);
  const { table: _, ...shows } = showsOf(
    useView((view) => view),
    useJourneyState(lanesOf).map((lane) => lane.id),
  );
  const [name, setName] = useState('');
  const [expiresOn, setExpiresOn] = useState(() => daysAhead(USUAL_DAYS));
  const [details, setDetails] = useState(false);
  const [tried, setTried] = useState(false);
  const chosen: Chosen = { ...shows, details };
  const seen = useQuery({
    queryKey: [municipality, 'journeys', 'shared-preview', id, seq, chosen],
    queryFn: () => preview(municipality, id, chosen),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const write = useMutation({
    mutationFn: () => shareLink(municipality, id, { name: name.trim(), expiresOn, seq: seen.data?.seq ?? 0, chosen }),
    onSuccess: async (link) => {
      await queries.invalidateQueries({ queryKey: linksKey(municipality, id) });
      onMade(link);
    },
    onError: () => void seen.refetch(),
  });
  return (
    <Form
      draft={[name, details]}
      verb={t.make}
      busy={write.isPending}
      error={write.error}
      onSubmit={() => {
        setTried(true);
        if (name.trim() && expiresOn && seen.data && !seen.isPlaceholderData) write.mutate();
      }}
      onCancel={onClose}
    >
      <p>{t.lead}</p>
      <Textfield
        label={t.name}
        description={t.nameHint}
        required
        value={name}
        maxLength={vocabulary.limits.name}
        error={tried && !name.trim() ? t.needsName : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <Textfield
        type="date"
        label={t.expiresOn}
        required
        value={expiresOn}
        min={daysAhead(0)}
        max={daysAhead(MOST_DAYS)}
        error={tried && !expiresOn ? t.needsDay : undefined}
        onChange={(event) => setExpiresOn(event.target.value)}
      />
      <Checkbox
        label={t.details}
        description={t.detailsHint}
        checked={details}
        onChange={(event) => setDetails(event.target.checked)}
      />
      <h3>{t.preview}</h3>
      <p className="mv-quiet">{t.previewHint}</p>
      {seen.isPending && <ListSkeleton rows={3} />}
      <ProblemMessage error={seen.error} onRetry={() => void seen.refetch()} />
      {seen.data && <ExcerptTable excerpt={seen.data.excerpt} />}
    </Form>
  );
}
