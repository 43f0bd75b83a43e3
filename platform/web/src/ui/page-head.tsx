import { ChevronLeftIcon } from '@navikt/aksel-icons';
import { type ReactNode, useEffect } from 'react';
import './page-head.css';

type PageHeadProps = {
  title: string;
  /** A status tag beside the title. */
  tag?: ReactNode;
  /** One line in plain language: what the page is for. */
  lead?: ReactNode;
  /** The way back up, a link, when the page lies below another. */
  up?: ReactNode;
  /** The page's buttons; one of them at most is primary. */
  actions?: ReactNode;
};

/** The head of every page: where it lies, what it is called, what it is for, and what one can do. */
export function PageHead({ title, tag, lead, up, actions }: PageHeadProps) {
  useEffect(() => {
    document.title = `${title} – Medvirk`;
  }, [title]);
  return (
    <header className="page-head">
      <div className="page-head-words">
        {up && (
          <div className="page-head-up">
            <ChevronLeftIcon aria-hidden />
            {up}
          </div>
        )}
        <div className="page-head-title">
          <h1 tabIndex={-1}>{title}</h1>
          {tag}
        </div>
        {lead && <p className="page-head-lead">{lead}</p>}
      </div>
      {actions && <div className="page-head-actions">{actions}</div>}
    </header>
  );
}
