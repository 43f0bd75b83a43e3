import { Details } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { GoalProgress } from '../../catalogue/index.tsx';
import { localText } from '../../i18n/local-text.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { ChangePanel, PromisedPanel } from '../../roadmap/index.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { BrokenPanel, PlaceLink } from '../../thread/index.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { Behind } from './behind.tsx';
import { answerOf, goals, initiatives, practice } from './figures.ts';
import { leaderTexts } from './texts.ts';
import './leader-page.css';

/** What the municipality wants, does and has got out of it: one page for those who lead. */
export function LeaderPage() {
  const t = useTexts(leaderTexts);
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <div className="leader">
        <GoalsPanel />
        <PromisedPanel />
        <ChangePanel />
        <PracticePanel />
        <BrokenPanel />
      </div>
    </>
  );
}

function useFigures<T>(name: string, ask: (municipality: string) => Promise<T>) {
  const { alias } = useMunicipality();
  return useQuery({ queryKey: [alias, 'leader', name], queryFn: () => ask(alias), staleTime: 0 });
}

type FramedProps<T> = {
  title: string;
  found: { data?: T; error: Error | null; refetch: () => unknown };
  children: (data: T) => ReactNode;
};

function Framed<T>({ title, found, children }: FramedProps<T>) {
  return (
    <Panel title={title}>
      {found.data === undefined && !found.error && <ListSkeleton rows={3} />}
      <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />
      {found.data !== undefined && children(found.data)}
    </Panel>
  );
}

function GoalsPanel() {
  const t = useTexts(leaderTexts);
  const { language } = useLanguage();
  const found = useFigures('goals', goals);
  return (
    <Framed title={t.goals} found={found}>
      {(all) =>
        all.length === 0 ? (
          <EmptyState why={t.noGoals} action={<PlaceLink path="mal">{t.toGoals}</PlaceLink>} />
        ) : (
          <ul className="leader-rows">
            {[...all]
              .sort((one, other) => Number(other.vision) - Number(one.vision))
              .map((goal) => {
                const title = localText(goal.title, language);
                return (
                  <li key={goal.id} data-vision={goal.vision}>
                    <PlaceLink path={`mal/${goal.id}`}>{title}</PlaceLink>
                    {!goal.vision && <GoalProgress goal={goal} whole />}
                  </li>
                );
              })}
          </ul>
        )
      }
    </Framed>
  );
}

function PracticePanel() {
  const t = useTexts(leaderTexts);
  const found = useFigures('practice', practice);
  const named = useFigures('initiatives', initiatives);
  const names: Record<string, string> = t.figures;
  const title = (id: string) => named.data?.find((one) => one.id === id)?.title ?? id;
  return (
    <Framed title={t.practice} found={found}>
      {({ initiatives: count, figures, rows }) => {
        if (count === 0) return <EmptyState why={t.noPractice} />;
        return (
          <>
            <p className="leader-lead">{t.practiceLead}</p>
            {figures.map(({ code, yes, no, unknown, of }) => (
              <Figure
                key={code}
                name={names[code] ?? code}
                told={`${t.xOfN({ x: yes, n: of })} (${t.apart({ no, unknown })})`}
              >
                {rows.map((row) => (
                  <li key={row.initiative}>
                    <PlaceLink path={`veikart/${row.initiative}`}>{title(row.initiative)}</PlaceLink>:{' '}
                    {t[answerOf(code, row)]}
                    <Behind code={code} row={row} />
                  </li>
                ))}
              </Figure>
            ))}
          </>
        );
      }}
    </Framed>
  );
}

/** A figure that opens to the rows that it is counted from. */
function Figure({ name, told, children }: { name: string; told: string; children: ReactNode }) {
  return (
    <Details className="leader-figure">
      <Details.Summary>
        <span>{name}</span> <strong>{told}</strong>
      </Details.Summary>
      <Details.Content>
        <ul className="leader-behind">{children}</ul>
      </Details.Content>
    </Details>
  );
}
