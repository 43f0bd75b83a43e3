import { Button, Tag } from '@digdir/designsystemet-react';
import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { localText } from '../../i18n/local-text.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { BarList } from '../../ui/chart/bar-list.tsx';
import { ChartFrame } from '../../ui/chart/chart-frame.tsx';
import { ReadingText } from '../../ui/chart/reading-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { useReading } from '../figure.ts';
import type { Coverage, Question, Results, Survey } from '../measurement.ts';
import { PointText } from '../point-text.tsx';
import { useResults } from '../queries.ts';
import type { Messages } from '../texts/nb.ts';
import { measurementTexts } from '../texts.ts';
import { PointDialog } from './point-dialog.tsx';

/** What people have answered: nothing below five, how it falls only from ten, and where nobody was asked. */
export function SurveyResults({ survey }: { survey: Survey }) {
  const t = useTexts(measurementTexts);
  const { data: results, error, refetch } = useResults(survey.id, true);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!results) {
    return (
      <Panel title={t.results.title}>
        <ListSkeleton rows={3} />
      </Panel>
    );
  }
  return (
    <>
      <Headline survey={survey} results={results} />
      {results.figure.state === 'known' &&
        survey.questions
          .filter(({ kind }) => kind !== 'text')
          .map((question) => <QuestionResult key={question.id} question={question} results={results} />)}
      {(survey.asksEndState || survey.asksChannel) && results.responses.state === 'known' && (
        <CoveragePanel survey={survey} results={results} />
      )}
    </>
  );
}

function Headline({ survey, results }: { survey: Survey; results: Results }) {
  const t = useTexts(measurementTexts);
  const format = useFormat();
  const reading = useReading();
  const writes = mayWrite(useMunicipality());
  const [taking, setTaking] = useState(false);
  const { responses, responseRate, figure } = results;
  const known = figure.state === 'known';
  return (
    <Panel
      title={t.results.title}
      action={
        known &&
        writes && (
          <Button variant="secondary" onClick={() => setTaking(true)}>
            {t.results.take}
          </Button>
        )
      }
    >
      {figure.state === 'suppressed' ? (
        <EmptyState why={t.results.tooFew} />
      ) : (
        <dl className="headline panel-body">
          <div>
            <dt>{t.results.measured}</dt>
            <dd>
              <PointText unit="percent" point={results} />
            </dd>
          </div>
          <div>
            <dt>{t.fields.responses}</dt>
            <dd>
              <ReadingText reading={reading(responses)} format={(n) => format.number(n)} />
            </dd>
          </div>
          <div>
            <dt>{t.results.rate}</dt>
            <dd>
              <ReadingText
                reading={reading(responseRate ?? { state: 'unknown' })}
                format={(value) => format.unit('percent', value)}
              />
            </dd>
          </div>
        </dl>
      )}
      <PointDialog survey={survey} open={taking} onClose={() => setTaking(false)} />
    </Panel>
  );
}

function QuestionResult({ question, results }: { question: Question; results: Results }) {
  const t = useTexts(measurementTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const told = results.questions.find(({ id }) => id === question.id);
  const nameOf = useAnswerName(question);
  if (!told) return null;
  const cells = told.distribution.cells ?? [];
  const bars = cells.map(({ code, count }) => ({ key: code, name: nameOf(code), count }));
  const hidden = told.distribution.state === 'suppressed';
  const title = localText(question.text, language);
  const most = bars.toSorted((a, b) => b.count - a.count)[0];
  return (
    <ChartFrame
      title={title}
      finding={
        hidden || !most
          ? t.results.noDistribution[told.distribution.reason ?? 'few']
          : t.results.mostly({ answer: most.name, n: format.number(told.n ?? 0) })
      }
      table={{
        columns: [
          { heading: t.results.answer },
          { heading: t.fields.responses, figures: true, format: (n) => format.number(n) },
        ],
        rows: bars.map(({ key, name, count }) => ({ key, cells: [name, count] })),
      }}
    >
      <BarList
        bars={bars}
        format={(count, all) =>
          t.results.share({ count: format.number(count), share: format.percent(all === 0 ? 0 : count / all) })
        }
      />
    </ChartFrame>
  );
}

/** What an answer's code is called. */
function useAnswerName({ kind, options }: Question): (code: string) => string {
  const t = useTexts(measurementTexts);
  const { language } = useLanguage();
  return (code) => {
    const fixed: Record<string, string> =
      kind === 'satisfaction' ? t.answers.satisfaction : kind === 'task' ? t.answers.task : {};
    return fixed[code] ?? (localText(options?.find((option) => option.code === code)?.label, language) || code);
  };
}

function CoveragePanel({ survey, results }: { survey: Survey; results: Results }) {
  const t = useTexts(measurementTexts);
  return (
    <Panel title={t.results.coverage} padded>
      <div className="coverage">
        {survey.asksEndState && (
          <CoverageOf name={t.results.endStates} names={t.endStates} coverage={results.endStates} />
        )}
        {survey.asksEndState && onlySuccess(results.endStates) && <p>{t.results.onlySuccess}</p>}
        {survey.asksChannel && <CoverageOf name={t.results.channels} names={t.channels} coverage={results.channels} />}
      </div>
    </Panel>
  );
}

function onlySuccess({ covered }: Coverage): boolean {
  return covered.length === 1 && covered[0] === 'success';
}

type CoverageOfProps = { name: string; names: Messages['endStates'] | Messages['channels']; coverage: Coverage };

/** Where people were asked, and where they were not: an answer from one place says nothing of the others. */
function CoverageOf({ name, names, coverage: { covered, missing, unsaid, distribution } }: CoverageOfProps) {
  const t = useTexts(measurementTexts);
  const format = useFormat();
  const called = names as Record<string, string>;
  const counted = (code: string) => distribution.cells?.find((cell) => cell.code === code)?.count;
  const words = (code: string) => {
    const count = counted(code);
    return `${called[code] ?? code}${count === undefined ? '' : ` (${format.number(count)})`}`;
  };
  return (
    <div>
      <h3 className="row-title-name">{name}</h3>
      <ul>
        {covered.map((code) => (
          <li key={code}>
            <Tag data-color="success">
              <CheckmarkIcon aria-hidden />
              {words(code)}
            </Tag>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <p className="small-words">
          {t.results.notAsked({ places: missing.map((code) => called[code] ?? code).join(', ') })}
        </p>
      )}
      {unsaid && <p className="small-words">{t.results.unsaid}</p>}
    </div>
  );
}
