import { Link as Anchor, Button } from '@digdir/designsystemet-react';
import { PencilIcon, PlusIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton, PageSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { change, uses } from '../api.ts';
import { LevelTag } from '../parts/level-tag.tsx';
import { ThingHistory } from '../parts/thing-history.tsx';
import { ThingMenu } from '../parts/thing-menu.tsx';
import { Words } from '../parts/words.tsx';
import { paths } from '../paths.ts';
import { researchKey, useAll, useDeed, useThing } from '../queries.ts';
import type { Highlight, Insight, InsightDraft } from '../research.ts';
import { researchTexts } from '../texts.ts';
import { HighlightPicker, type Sides } from './highlight-picker.tsx';
import { Publication } from './publication.tsx';
import { StrengthFacts } from './strength-facts.tsx';
import '../parts/columns.css';
import './insight-list-page.css';

/** One insight: what it says, what speaks for and against it, and where it is used. */
export function InsightPage() {
  const t = useTexts(researchTexts);
  const ui = useTexts(uiTexts);
  const municipality = useMunicipality();
  const { id = '' } = useParams({ strict: false });
  const { data: insight, error, refetch } = useThing('insights', id);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!insight) return <PageSkeleton />;
  const params = { municipality: municipality.alias };
  const writes = mayWrite(municipality);
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.insights.all} params={params}>
            {t.insights.title}
          </Link>
        }
        title={insight.statement}
        tag={<LevelTag level={insight.strength.level} />}
        actions={
          writes && (
            <>
              <ThingMenu leave kind="insights" thing={{ id, version: insight.version, name: insight.statement }} />
              <Button asChild>
                <Link to={paths.insights.edit} params={{ ...params, id }}>
                  <PencilIcon aria-hidden />
                  {ui.actions.edit}
                </Link>
              </Button>
            </>
          )
        }
      />
      <div className="research-page">
        <div>
          <Evidence insight={insight} writes={writes} />
          <Needs insight={id} writes={writes} />
          <Panel title={ui.history.title}>
            <ThingHistory kind="insights" id={id} />
          </Panel>
        </div>
        <div>
          <Panel title={t.insights.strength} padded>
            <StrengthFacts insight={insight} />
          </Panel>
          <Publication insight={insight} writes={writes} />
          <Uses insight={id} />
        </div>
      </div>
    </>
  );
}

function Evidence({ insight, writes }: { insight: Insight; writes: boolean }) {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  const [picking, setPicking] = useState(false);
  const { data: highlights, isPending, error, refetch } = useAll('highlights', { insight: insight.id });
  const save = useDeed((sides: Sides) => change(alias, 'insights', insight, { ...draftOf(insight), ...sides }));
  const without = (id: string) =>
    save.mutate({
      supports: insight.supports.filter((one) => one !== id),
      contradicts: insight.contradicts.filter((one) => one !== id),
    });
  const among = (ids: string[]) => highlights?.filter(({ id }) => ids.includes(id)) ?? [];
  const onRemove = writes ? without : undefined;
  return (
    <>
      <Panel
        title={t.insights.supports}
        action={
          writes && (
            <Button variant="secondary" data-size="sm" onClick={() => setPicking(true)}>
              <PlusIcon aria-hidden />
              {t.insights.addHighlights}
            </Button>
          )
        }
      >
        {isPending && <ListSkeleton rows={2} />}
        <ProblemMessage error={error} onRetry={() => void refetch()} />
        {highlights && (
          <HighlightRows highlights={among(insight.supports)} none={t.insights.noSupports} onRemove={onRemove} />
        )}
      </Panel>
      <Panel title={t.insights.contradicts}>
        {isPending && <ListSkeleton rows={1} />}
        {highlights && (
          <HighlightRows highlights={among(insight.contradicts)} none={t.insights.noContradicts} onRemove={onRemove} />
        )}
      </Panel>
      <HighlightPicker
        study={insight.study}
        open={picking}
        sides={insight}
        busy={save.isPending}
        onChange={(sides) => save.mutate(sides)}
        onClose={() => setPicking(false)}
      />
    </>
  );
}

type HighlightRowsProps = { highlights: Highlight[]; none: string; onRemove?: (id: string) => void };

/** Highlights under each other, each with the way to its note. */
export function HighlightRows({ highlights, none, onRemove }: HighlightRowsProps) {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  if (highlights.length === 0) return <p className="research-note">{none}</p>;
  return (
    <ul className="research-rows">
      {highlights.map((highlight) => (
        <li key={highlight.id}>
          <Words of={highlight} />
          <Anchor asChild>
            <Link
              to={paths.notes.one}
              params={{ municipality: alias, id: highlight.note }}
              search={{ utdrag: highlight.id }}
            >
              {t.notes.show}
            </Link>
          </Anchor>
          {onRemove && (
            <Button
              icon
              variant="tertiary"
              data-color="neutral"
              data-size="sm"
              aria-label={t.insights.removeHighlight}
              onClick={() => onRemove(highlight.id)}
            >
              <XMarkIcon aria-hidden />
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Needs({ insight, writes }: { insight: string; writes: boolean }) {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  const { data: needs, isPending, error, refetch } = useAll('needs', { insight });
  return (
    <Panel
      title={t.insights.needs}
      action={
        writes && (
          <Button asChild variant="secondary" data-size="sm">
            <Link to={paths.needs.add} params={{ municipality: alias }} search={{ innsikt: insight }}>
              <PlusIcon aria-hidden />
              {t.insights.addNeed}
            </Link>
          </Button>
        )
      }
    >
      {isPending && <ListSkeleton rows={1} />}
      <ProblemMessage error={error} onRetry={() => void refetch()} />
      {needs?.length === 0 && <p className="research-note">{t.insights.noNeeds}</p>}
      {needs && needs.length > 0 && (
        <ul className="research-rows">
          {needs.map((need) => (
            <li key={need.id}>
              <Link className="ds-link" to={paths.needs.one} params={{ municipality: alias, id: need.id }}>
                {need.story}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Uses({ insight }: { insight: string }) {
  const t = useTexts(researchTexts).insights;
  const { alias } = useMunicipality();
  const { data, isPending, error, refetch } = useQuery({
    queryKey: researchKey(alias, 'insights', insight, 'uses'),
    queryFn: () => uses(alias, insight),
  });
  return (
    <Panel title={t.uses}>
      {isPending && <ListSkeleton rows={1} />}
      <ProblemMessage error={error} onRetry={() => void refetch()} />
      {data?.length === 0 && <p className="research-note">{t.noUses}</p>}
      <ul className="research-rows">
        {(data ?? []).map(({ user, kind, title }) => (
          <li key={user}>
            <div className="row-title">
              <div className="row-title-name">
                {kind === 'journey' ? (
                  <Link to="/$municipality/reiser/$id" params={{ municipality: alias, id: user }}>
                    {title}
                  </Link>
                ) : (
                  title
                )}
              </div>
              <div className="row-title-facets">{t.useKinds[kind as keyof typeof t.useKinds] ?? kind}</div>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What of an insight a person writes. */
export function draftOf({ study, statement, supports, contradicts }: Insight): InsightDraft {
  return { study, statement, supports, contradicts };
}
