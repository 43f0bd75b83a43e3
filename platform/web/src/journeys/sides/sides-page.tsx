import { Button, Link as Styled } from '@digdir/designsystemet-react';
import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import { difference, journey } from '../api.ts';
import { EditorContext } from '../editor/context.ts';
import { Zoom } from '../editor/tools.tsx';
import { Grid } from '../grid/grid.tsx';
import type { Difference, Journey, Vocabulary } from '../model/journey.ts';
import { paths } from '../paths.ts';
import { useVocabulary } from '../queries.ts';
import { AgeSwitch } from '../renewal/age-switch.tsx';
import { type Sides, sides } from '../renewal/sides.ts';
import { SidesPicker, useSideName } from '../renewal/sides-picker.tsx';
import { narrow as narrowScreen } from '../selection/use-address.ts';
import { journeyTexts } from '../texts.ts';
import { versionDocument } from '../versions/api.ts';
import { beside, merged } from './docs.ts';
import { readOnly } from './read-only.ts';
import { SelectedChange } from './selected-change.tsx';
import { onSwitchKey, useLinked } from './use-linked.ts';
import './sides-page.css';

export type Way = 'over' | 'ved' | 'flettet';
/** Two grids get half the room each. */
const SMALL = 0.75;

/** Two journeys, or one at two times: over each other, beside each other, or drawn into one. */
export function SidesPage() {
  const { id = '' } = useParams({ strict: false });
  const search = useSearch({ strict: false }) as Sides & { vis?: Way };
  const { alias } = useMunicipality();
  const words = useVocabulary(alias);
  const told = useQuery({
    queryKey: [alias, 'journeys', 'difference', id, search.fra, search.til],
    queryFn: () => difference(alias, id, { from: search.fra, at: search.til }),
    staleTime: 0,
    gcTime: 0,
  });
  const from = useDocument(alias, told.data?.today);
  const to = useDocument(alias, told.data?.target);
  const error = told.error ?? words.error ?? from.error ?? to.error;
  const narrow = narrowScreen();
  const way = search.vis ?? (narrow ? 'flettet' : 'over');
  return (
    <div className="je-editor" data-color="accent">
      <SidesHead id={id} of={told.data} search={search} way={way} />
      {error ? (
        <div className="je-problem">
          <ProblemMessage
            error={error}
            onRetry={() => void Promise.all([told.refetch(), from.refetch(), to.refetch()])}
          />
        </div>
      ) : told.data && words.data && from.data && to.data ? (
        <Drawn
          key={`${told.data.today.version?.id} ${told.data.target.version?.id} ${from.data.seq} ${to.data.seq} ${way}`}
          from={from.data}
          to={to.data}
          difference={told.data}
          vocabulary={words.data}
          way={way}
        />
      ) : (
        <PageSkeleton />
      )}
    </div>
  );
}

function useDocument(municipality: string, side: Difference['today'] | undefined) {
  const version = side?.version?.id;
  const id = side?.id ?? '';
  return useQuery({
    queryKey: version
      ? [municipality, 'journeys', 'version-document', version]
      : [municipality, 'journeys', 'head', id],
    queryFn: () => (version ? versionDocument(municipality, version) : journey(municipality, id)),
    enabled: side !== undefined,
    staleTime: 0,
  });
}

interface SidesHeadProps {
  id: string;
  of: Difference | undefined;
  search: Sides;
  way: Way;
}

function SidesHead({ id, of, search, way }: SidesHeadProps) {
  const { alias } = useMunicipality();
  const t = useTexts(journeyTexts);
  const navigate = useNavigate();
  return (
    <header className="je-sides-head">
      <div className="je-head">
        <Button asChild icon variant="tertiary" data-color="neutral">
          <Link to={paths.one} params={{ municipality: alias, id }} aria-label={t.difference.back}>
            <ArrowLeftIcon aria-hidden />
          </Link>
        </Button>
        <h1 className="je-title">{t.sides.title}</h1>
        {of && of.today.id !== of.target.id && <AgeSwitch today={of.today.id} target={of.target.id} here="both" />}
      </div>
      <div className="je-tools">
        <SidesPicker id={id} sides={search} />
        <Toggle
          label={t.sides.way}
          value={way}
          choices={[
            ['over', t.sides.over],
            ['ved', t.sides.beside],
            ['flettet', t.sides.merged],
          ]}
          onChange={(vis) => void navigate({ to: '.', search: { ...sides(search), vis }, replace: true })}
        />
        <Styled asChild>
          <Link to={paths.difference} params={{ municipality: alias, id }} search={sides(search)}>
            {t.sides.list}
          </Link>
        </Styled>
      </div>
    </header>
  );
}

interface DrawnProps {
  from: Journey;
  to: Journey;
  difference: Difference;
  vocabulary: Vocabulary;
  way: Way;
}

function Drawn({ from, to, difference: told, vocabulary, way }: DrawnProps) {
  const { alias } = useMunicipality();
  const t = useTexts(journeyTexts);
  const named = useSideName();
  const box = useRef<HTMLDivElement>(null);
  const [said, say] = useState('');
  const titles = [named(told.today), named(told.target)] as const;
  const editors = useMemo(() => {
    const titled = (doc: Journey, title: string) => ({ ...doc, title });
    const earlier = titled(from, titles[0]);
    const later = titled(to, titles[1]);
    if (way === 'flettet') {
      const one = merged(earlier, titled(to, t.sides.bothLabel({ from: titles[0], to: titles[1] })), told);
      return [readOnly(alias, vocabulary, one, 1, say)];
    }
    const both = beside(earlier, later, told);
    const all = [readOnly(alias, vocabulary, both.from, SMALL, say), readOnly(alias, vocabulary, both.to, SMALL, say)];
    // one zoom for both
    for (const { view } of all) {
      view.subscribe(({ zoom }) => {
        for (const other of all) if (other.view.getState().zoom !== zoom) other.view.setState({ zoom });
      });
    }
    return all;
  }, [from, to, told, vocabulary, way, alias, titles[0], titles[1], t]);
  useLinked(box, true, way === 'ved');
  if (from.steps.length + to.steps.length === 0) return <EmptyState why={t.difference.noSteps} />;
  const last = editors[editors.length - 1]!;
  return (
    <>
      <div className="je-sides-bar">
        {way === 'flettet' ? <Legend from={titles[0]} to={titles[1]} /> : <span>{t.sides.keys}</span>}
        <EditorContext value={last}>
          <Zoom />
        </EditorContext>
      </div>
      <div className="je-canvas">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: F6 goes from grid to grid, wherever in them one is */}
        <div ref={box} className="je-sides" data-way={way} onKeyDown={onSwitchKey}>
          {editors.map((editor, i) => (
            <EditorContext key={editor.id} value={editor}>
              <section className="je-side-grid" aria-label={way === 'flettet' ? t.sides.merged : titles[i]}>
                {way !== 'flettet' && <h2>{titles[i]}</h2>}
                <Grid />
              </section>
            </EditorContext>
          ))}
        </div>
        <SelectedChange editors={editors} difference={told} />
      </div>
      <p className="mv-visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

function Legend({ from, to }: { from: string; to: string }) {
  return (
    <ul className="je-sides-legend">
      <li data-voice={0} data-side="before">
        <svg width="28" height="8" aria-hidden>
          <path className="je-curve" d="M1 4H27" />
        </svg>
        {from}
      </li>
      <li data-voice={0} data-side="after">
        <svg width="28" height="8" aria-hidden>
          <g data-side="after">
            <path className="je-curve" d="M1 4H27" />
          </g>
        </svg>
        {to}
      </li>
    </ul>
  );
}
