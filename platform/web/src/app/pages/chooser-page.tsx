import { Tag } from '@digdir/designsystemet-react';
import { ChevronRightIcon, WrenchIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMe } from '../../session/me.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Crest } from '../shell/mark.tsx';
import { TopBar } from '../shell/top-bar.tsx';
import { appTexts } from '../texts.ts';
import './standing-page.css';

/** For those who belong to several municipalities, or to none. */
export function ChooserPage() {
  const t = useTexts(appTexts);
  const { municipalities, operator } = useMe();
  return (
    <>
      <TopBar />
      <main className="outside-main">
        <PageHead title={t.chooser.title} lead={municipalities.length > 1 ? t.chooser.lead : undefined} />
        <Panel>
          {municipalities.length === 0 && !operator && <EmptyState why={t.chooser.none} />}
          <ul className="choice-list">
            {municipalities.map(({ alias, name, example }) => (
              <li key={alias}>
                <Link to="/$municipality" params={{ municipality: alias }}>
                  <Crest size={24} />
                  {name}
                  {example && (
                    <Tag data-color="ochre" data-size="sm">
                      {t.bar.example}
                    </Tag>
                  )}
                  <ChevronRightIcon aria-hidden />
                </Link>
              </li>
            ))}
            {operator && (
              <li>
                <Link to="/drift">
                  <WrenchIcon aria-hidden fontSize="24px" />
                  <span>
                    {t.chooser.operator}
                    <small>{t.chooser.operatorLead}</small>
                  </span>
                  <ChevronRightIcon aria-hidden />
                </Link>
              </li>
            )}
          </ul>
        </Panel>
      </main>
    </>
  );
}
