import { ArrowsSquarepathIcon, BranchingIcon, FootprintIcon, HandshakeIcon, WrenchIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/use-texts.tsx';
import { LintLink } from '../lint/lint-link.tsx';
import { paths } from '../paths.ts';
import { AgeSwitch } from '../renewal/age-switch.tsx';
import { journeyTexts } from '../texts.ts';
import { useEditor, useJourneyState } from './context.ts';
import './looks.css';

/** What else there is to see of the open journey: each has a page of its own. */
export function Looks() {
  const { municipality, id } = useEditor();
  const t = useTexts(journeyTexts);
  const derived = useJourneyState((state) => state.head.derivedFrom !== undefined);
  const params = { municipality, id };
  return (
    <div className="je-looks">
      <nav aria-label={t.editor.looks}>
        <Link to={paths.flow} params={params}>
          <BranchingIcon aria-hidden />
          {t.flow.open}
        </Link>
        <LintLink />
        <Link to={paths.actual} params={params}>
          <FootprintIcon aria-hidden />
          {t.actual.open}
        </Link>
        {derived && (
          <>
            <Link to={paths.difference} params={params}>
              <ArrowsSquarepathIcon aria-hidden />
              {t.target.difference}
            </Link>
            <Link to={paths.promises} params={params}>
              <HandshakeIcon aria-hidden />
              {t.promises.open}
            </Link>
            <Link to={paths.engine} params={params}>
              <WrenchIcon aria-hidden />
              {t.engine.open}
            </Link>
          </>
        )}
      </nav>
      <Ages />
    </div>
  );
}

/** Today's journey, the new one, and the two side by side, when there are two. */
function Ages() {
  const { id } = useEditor();
  const from = useJourneyState((state) => state.head.derivedFrom);
  const target = useJourneyState((state) => state.head.targets.find((one) => !one.trashed)?.id);
  if (from) return <AgeSwitch today={from.id} target={id} here="target" />;
  return target ? <AgeSwitch today={id} target={target} here="today" /> : null;
}
