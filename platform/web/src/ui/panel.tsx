import { type ReactNode, useId } from 'react';
import './panel.css';

type PanelProps = {
  /** The panel's heading; a panel without one holds a list that the page's own heading names. */
  title?: string;
  /** One link or small button, at the right of the heading. */
  action?: ReactNode;
  /** Set for text and forms; lists and tables go edge to edge. */
  padded?: boolean;
  children: ReactNode;
};

/** A white surface with a hairline round it. */
export function Panel({ title, action, padded, children }: PanelProps) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={title ? id : undefined}>
      {title && (
        <div className="panel-head">
          <h2 id={id}>{title}</h2>
          {action}
        </div>
      )}
      {padded ? <div className="panel-body">{children}</div> : children}
    </section>
  );
}

/** The strip over a list: search first, then filters. */
export function PanelToolbar({ children }: { children: ReactNode }) {
  return <div className="panel-toolbar">{children}</div>;
}

/** The strip under a list. */
export function PanelFooter({ children }: { children: ReactNode }) {
  return <div className="panel-footer">{children}</div>;
}
