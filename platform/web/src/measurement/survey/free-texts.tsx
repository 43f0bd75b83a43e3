import { Button, Tag, ToggleGroup } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { usePages } from '../../api/pages.ts';
import { localText } from '../../i18n/local-text.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MoreFooter } from '../../ui/more-footer.tsx';
import { Panel, PanelToolbar } from '../../ui/panel.tsx';
import { ProblemMessage, useProblemWords } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { useToast } from '../../ui/toast.tsx';
import { freeTexts, reviewText, words } from '../api.ts';
import type { FreeText, Review, Survey } from '../measurement.ts';
import { measurementKey, useChange } from '../queries.ts';
import { measurementTexts } from '../texts.ts';

const reviews = ['unchecked', 'cleared', 'removed'] as const satisfies readonly Review[];

/** What people wrote in their own words: read one at a time, and cleared of personal data before anybody quotes it. */
export function FreeTexts({ survey }: { survey: Survey }) {
  const t = useTexts(measurementTexts);
  const { alias } = useMunicipality();
  const [review, setReview] = useState<Review>('unchecked');
  const found = usePages(measurementKey(alias, 'surveys', survey.id, 'texts', review), (after) =>
    freeTexts(alias, survey.id, review, after),
  );
  if (!survey.questions.some(({ kind }) => kind === 'text')) return null;
  return (
    <Panel title={t.texts.title}>
      <PanelToolbar>
        <ToggleGroup
          data-size="sm"
          data-toggle-group={t.texts.title}
          value={review}
          onChange={(value) => setReview(value as Review)}
        >
          {reviews.map((one) => (
            <ToggleGroup.Item key={one} value={one}>
              {t.texts.reviews[one]}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
      </PanelToolbar>
      {found.pending && <ListSkeleton rows={2} />}
      <ProblemMessage error={found.error} onRetry={found.retry} />
      {!found.pending && !found.error && found.items.length === 0 && <EmptyState why={t.texts.empty[review]} />}
      <ul className="plain-list">
        {found.items.map((text) => (
          <TextRow key={text.id} text={text} survey={survey} />
        ))}
      </ul>
      {found.hasMore && (
        <MoreFooter shown={found.items.length} hasMore loading={found.loadingMore} onMore={found.more} />
      )}
    </Panel>
  );
}

function TextRow({ text, survey }: { text: FreeText; survey: Survey }) {
  const t = useTexts(measurementTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const municipality = useMunicipality();
  const [open, setOpen] = useState(false);
  const { id, hints, review, at } = text;
  const question = survey.questions.find((one) => one.id === text.question);
  const readable = review !== 'removed' && (review === 'cleared' || mayWrite(municipality));
  return (
    <li>
      <div>
        <div className="row-title-name">{localText(question?.text, language)}</div>
        <div className="small-words">{format.date(at)}</div>
        {hints.length > 0 && (
          <div className="flags">
            {hints.map((hint) => (
              <Tag key={hint} data-color="warning">
                {t.texts.hints[hint]}
              </Tag>
            ))}
          </div>
        )}
        {open && <Read id={id} onGone={() => setOpen(false)} />}
      </div>
      {readable && (
        <Button variant="tertiary" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t.texts.hide : t.texts.show}
        </Button>
      )}
    </li>
  );
}

/** The words themselves, and what one may decide of them. */
function Read({ id, onGone }: { id: string; onGone: () => void }) {
  const t = useTexts(measurementTexts);
  const municipality = useMunicipality();
  const tell = useToast();
  const say = useProblemWords();
  const [removing, setRemoving] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: measurementKey(municipality.alias, 'texts', id),
    queryFn: () => words(municipality.alias, id),
    gcTime: 0,
  });
  const decide = useChange((alias, { version, review }: { version: number; review: 'cleared' | 'removed' }) =>
    reviewText(alias, { id, version }, review),
  );
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!data) return <ListSkeleton rows={1} />;
  const done = (review: 'cleared' | 'removed') =>
    decide.mutate(
      { version: data.version, review },
      {
        onSuccess: () => {
          setRemoving(false);
          tell({ text: t.texts.done[review] });
          onGone();
        },
        onError: (problem) => tell({ text: say(problem).action }),
      },
    );
  return (
    <>
      <blockquote className="free-text-words">{data.words}</blockquote>
      {mayWrite(municipality) && data.review === 'unchecked' && (
        <div className="actions">
          <Button variant="secondary" loading={decide.isPending} onClick={() => done('cleared')}>
            {t.texts.clear}
          </Button>
          <Button variant="tertiary" data-color="danger" onClick={() => setRemoving(true)}>
            {t.texts.remove}
          </Button>
        </div>
      )}
      <ConfirmDialog
        open={removing}
        title={t.texts.removeTitle}
        verb={t.texts.remove}
        busy={decide.isPending}
        error={decide.error}
        onConfirm={() => done('removed')}
        onClose={() => setRemoving(false)}
      >
        <p>{t.texts.removeWords}</p>
      </ConfirmDialog>
    </>
  );
}
