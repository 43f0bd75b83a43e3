import { Button } from '@digdir/designsystemet-react';
import { EyeIcon } from '@navikt/aksel-icons';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { localText } from '../../i18n/local-text.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Fact, Facts } from '../../ui/facts.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { useToast } from '../../ui/toast.tsx';
import { closeSurvey, openSurvey } from '../api.ts';
import { ThingHistory } from '../indicator/history.tsx';
import type { Survey } from '../measurement.ts';
import { paths } from '../paths.ts';
import { useChange, useThing } from '../queries.ts';
import { measurementTexts } from '../texts.ts';
import { ThingMenu } from '../thing-menu.tsx';
import { FreeTexts } from './free-texts.tsx';
import { StatusTag } from './list-page.tsx';
import { SurveyPreview } from './preview.tsx';
import { PublicLink } from './public-link.tsx';
import { SurveyResults } from './results.tsx';
import '../measurement.css';
import './survey.css';

/** One survey: what is asked, where people answer, and what they have answered. */
export function SurveyPage() {
  const { id = '' } = useParams({ strict: false });
  const { data: survey, error, refetch } = useThing('surveys', id);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!survey) return <PageSkeleton />;
  return <Loaded survey={survey} />;
}

function Loaded({ survey }: { survey: Survey }) {
  const t = useTexts(measurementTexts);
  const ui = useTexts(uiTexts);
  const municipality = useMunicipality();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'preview' | 'open' | 'close'>();
  const { id, version, status } = survey;
  const params = { municipality: municipality.alias };
  const name = localText(survey.title, language);
  const close = () => setDialog(undefined);
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.surveys.all} params={params}>
            {t.surveys.title}
          </Link>
        }
        title={name}
        tag={<StatusTag status={status} />}
        lead={localText(survey.intro, language)}
        actions={
          <>
            {mayWrite(municipality) && (
              <ThingMenu
                kind="surveys"
                fixed={status !== 'draft'}
                thing={{ id, version, name }}
                onTrashed={() => void navigate({ to: paths.surveys.all, params })}
              />
            )}
            <Button variant="secondary" onClick={() => setDialog('preview')}>
              <EyeIcon aria-hidden />
              {t.surveys.preview}
            </Button>
            {mayWrite(municipality) && status === 'draft' && (
              <Button onClick={() => setDialog('open')}>{t.surveys.open}</Button>
            )}
            {mayWrite(municipality) && status === 'open' && (
              <Button variant="secondary" onClick={() => setDialog('close')}>
                {t.surveys.close}
              </Button>
            )}
          </>
        }
      />
      <div className="two-columns">
        <div>
          {status === 'draft' ? (
            <Panel title={t.results.title}>
              <EmptyState why={t.surveys.notOpened} />
            </Panel>
          ) : (
            <>
              {status === 'open' && <PublicLink survey={survey} />}
              <SurveyResults survey={survey} />
              <FreeTexts survey={survey} />
            </>
          )}
          <Panel title={ui.history.title}>
            <ThingHistory kind="surveys" id={id} />
          </Panel>
        </div>
        <div>
          <Panel title={t.surveys.about} padded>
            <SurveyFacts survey={survey} />
          </Panel>
        </div>
      </div>
      <SurveyPreview survey={survey} open={dialog === 'preview'} onClose={close} />
      <Turn survey={survey} way="open" open={dialog === 'open'} onClose={close}>
        <p>{t.surveys.openWords}</p>
      </Turn>
      <Turn survey={survey} way="close" open={dialog === 'close'} onClose={close}>
        <p>{t.surveys.closeWords}</p>
      </Turn>
    </>
  );
}

type TurnProps = { survey: Survey; way: 'open' | 'close'; open: boolean; onClose: () => void; children: ReactNode };

/** Opens or closes, after which there is no way back. */
function Turn({ survey, way, open, onClose, children }: TurnProps) {
  const t = useTexts(measurementTexts);
  const tell = useToast();
  const turn = useChange((alias, one: Survey) => (way === 'open' ? openSurvey(alias, one) : closeSurvey(alias, one)));
  const opening = way === 'open';
  return (
    <ConfirmDialog
      open={open}
      title={opening ? t.surveys.openTitle : t.surveys.closeTitle}
      verb={opening ? t.surveys.open : t.surveys.close}
      busy={turn.isPending}
      error={turn.error}
      onConfirm={() =>
        turn.mutate(survey, {
          onSuccess: () => {
            tell({ text: opening ? t.surveys.opened : t.surveys.closed });
            onClose();
          },
        })
      }
      onClose={() => {
        turn.reset();
        onClose();
      }}
    >
      {children}
    </ConfirmDialog>
  );
}

function SurveyFacts({ survey }: { survey: Survey }) {
  const t = useTexts(measurementTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const { alias } = useMunicipality();
  const { data: indicator } = useThing('indicators', survey.indicator);
  const { questions, openedAt, closedAt, invited, asksChannel, asksEndState } = survey;
  return (
    <Facts>
      <Fact name={t.fields.indicator}>
        <Link className="ds-link" to={paths.indicators.one} params={{ municipality: alias, id: survey.indicator }}>
          {indicator ? localText(indicator.name, language) : '…'}
        </Link>
      </Fact>
      <Fact name={t.fields.definition}>{t.indicators.version({ version: String(survey.definition) })}</Fact>
      <Fact name={t.fields.openedAt}>{openedAt && format.date(openedAt)}</Fact>
      <Fact name={t.fields.closedAt}>{closedAt && format.date(closedAt)}</Fact>
      <Fact name={t.fields.invited}>{invited !== undefined && format.number(invited)}</Fact>
      <Fact name={t.fields.asksEndState}>{asksEndState ? t.yes : t.no}</Fact>
      <Fact name={t.fields.asksChannel}>{asksChannel ? t.yes : t.no}</Fact>
      <Fact name={t.surveys.asked}>
        <ol className="plain-questions">
          {questions.map(({ id, text }) => (
            <li key={id}>{localText(text, language)}</li>
          ))}
        </ol>
      </Fact>
    </Facts>
  );
}
