import { Button, Tag } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { useToast } from '../../ui/toast.tsx';
import { paths } from '../paths.ts';
import { journeyTexts } from '../texts.ts';
import { decide, type Finding, type LintReport, reopen } from './api.ts';
import { Dismissal } from './dismissal.tsx';
import { useSaid } from './said.ts';

/** What one check found, each in a sentence, with where it is and what can be decided about it. */
export function Findings({ report, findings }: { report: LintReport; findings: Finding[] }) {
  return (
    <ul className="je-lint-list">
      {findings.map((finding) => (
        <li key={finding.id}>
          <One report={report} finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function One({ report, finding }: { report: LintReport; finding: Finding }) {
  const t = useTexts(journeyTexts).lint;
  const said = useSaid();
  const sentence = useId();
  const canWrite = mayWrite(useMunicipality()) && !report.trashed;
  return (
    <>
      <p className="je-lint-place">
        <Place journey={report.journey} finding={finding} />
        {finding.again && (
          <Tag data-size="sm" data-color="warning">
            {t.back2[finding.again]}
          </Tag>
        )}
      </p>
      <p id={sentence}>{said(finding)}</p>
      <Decided finding={finding} />
      {canWrite && finding.found && <Actions report={report} finding={finding} about={sentence} />}
    </>
  );
}

/** To the card or the step where it stands; what is gone is only named. */
function Place({ journey, finding: { step, card, found } }: { journey: string; finding: Finding }) {
  const t = useTexts(journeyTexts);
  const { alias } = useMunicipality();
  const to = { to: paths.one, params: { municipality: alias, id: journey } };
  if (!step)
    return (
      <Link {...to} className="ds-link">
        {t.lint.whole}
      </Link>
    );
  const name = step.name || t.grid.noText;
  const text = card && (card.name || t.grid.noText);
  if (!found) return <span>{text ? `«${text}» · ${name}` : name}</span>;
  return card ? (
    <>
      <Link {...to} className="ds-link" search={{ kort: card.id }}>
        {`«${text}»`}
      </Link>
      <span className="je-lint-in">{name}</span>
    </>
  ) : (
    <Link {...to} className="ds-link" search={{ steg: step.id }}>
      {name}
    </Link>
  );
}

/** The latest decision: who, when, why and for how long. */
function Decided({ finding }: { finding: Finding }) {
  const t = useTexts(journeyTexts).lint;
  const format = useFormat();
  const [latest] = finding.decisions;
  if (!finding.found && finding.goneAt) {
    return <p className="je-lint-by">{t.gone({ when: format.date(finding.goneAt) })}</p>;
  }
  if (!latest) return null;
  return (
    <p className="je-lint-by">
      {t.decided[latest.verdict]({ by: latest.by, at: format.date(latest.at) })}
      {latest.until && ` ${t.until({ day: format.date(latest.until) })}`}
      {latest.reason && ` «${latest.reason}»`}
    </p>
  );
}

function Actions({ report, finding, about }: { report: LintReport; finding: Finding; about: string }) {
  const t = useTexts(journeyTexts).lint;
  const { alias } = useMunicipality();
  const [dismissing, setDismissing] = useState(false);
  const told = useToast();
  const client = useQueryClient();
  const changed = async (text: string) => {
    await client.invalidateQueries({ queryKey: [alias, 'journeys', 'lint', report.journey] });
    told({ text });
    // what was decided has left the list, and the button with it
    document.getElementById('je-lint-findings')?.focus({ preventScroll: true });
  };
  const resolve = useMutation({
    mutationFn: () => decide(alias, report.journey, finding, { verdict: 'resolved' }),
    onSuccess: () => changed(t.said.resolved),
  });
  const open = useMutation({
    mutationFn: () => reopen(alias, report.journey, finding),
    onSuccess: () => changed(t.said.reopened),
  });
  return (
    <>
      <ProblemMessage error={resolve.error ?? open.error} />
      <div className="je-lint-actions">
        {finding.state === 'open' ? (
          <>
            <Button variant="tertiary" data-size="sm" aria-describedby={about} onClick={() => setDismissing(true)}>
              {t.dismiss}
            </Button>
            <Button
              variant="tertiary"
              data-size="sm"
              aria-describedby={about}
              loading={resolve.isPending}
              onClick={() => resolve.mutate()}
            >
              {t.resolve}
            </Button>
          </>
        ) : (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-describedby={about}
            loading={open.isPending}
            onClick={() => open.mutate()}
          >
            {t.reopen}
          </Button>
        )}
      </div>
      <FormDialog open={dismissing} title={t.dismiss} onClose={() => setDismissing(false)}>
        <Dismissal
          journey={report.journey}
          finding={finding}
          onClose={() => setDismissing(false)}
          onDone={() => changed(t.said.dismissed)}
        />
      </FormDialog>
    </>
  );
}
