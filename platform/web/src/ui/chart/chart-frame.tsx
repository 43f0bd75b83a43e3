import { Button } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { type ReactNode, useId, useState } from 'react';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { Toggle } from '../toggle.tsx';
import { type ChartTable, csv, save } from './csv.ts';
import { chartTexts } from './texts.ts';
import './chart-frame.css';

type ChartFrameProps = {
  /** What is shown. */
  title: string;
  /** One sentence: what it means. */
  finding: string;
  /** What one must know to read the drawing, under it: what a shade is, what is hidden and why. */
  notes?: readonly string[];
  /** A word beside the buttons, such as the period. */
  tag?: ReactNode;
  /** Everything the drawing says, as rows; without any there is nothing to draw, and the finding says why. */
  table: ChartTable;
  /** What the file is called; as the title when left out. */
  file?: string;
  children: ReactNode;
  /** The heading's place in the page; 2 when left out. */
  level?: 2 | 3;
};

/** A figure: its heading says what, the sentence below what it means; the table with all of it is one press away, and in a file. */
export function ChartFrame({
  title,
  finding,
  notes = [],
  tag,
  table,
  file = title,
  children,
  level = 2,
}: ChartFrameProps) {
  const t = useTexts(chartTexts);
  const { language } = useLanguage();
  const [view, setView] = useState<'graph' | 'table'>('graph');
  const id = useId();
  const empty = table.rows.length === 0;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <figure className="chart" data-empty={empty} aria-labelledby={id} aria-describedby={`${id}-finding`}>
      <div className="chart-head">
        <div className="chart-words">
          <Heading id={id}>{title}</Heading>
          <p id={`${id}-finding`}>{finding}</p>
        </div>
        <div className="chart-tools">
          {tag}
          {!empty && (
            <>
              <Toggle
                label={t.view({ title })}
                value={view}
                choices={[
                  ['graph', t.graph],
                  ['table', t.table],
                ]}
                onChange={setView}
              />
              <Button
                icon
                data-size="sm"
                variant="tertiary"
                aria-label={t.downloadWhat({ title })}
                title={t.download}
                onClick={() => save(file, csv(language, table))}
              >
                <DownloadIcon aria-hidden />
              </Button>
            </>
          )}
        </div>
      </div>
      {empty ? null : view === 'graph' ? (
        <div className="chart-drawing">{children}</div>
      ) : (
        <FigureTable caption={title} table={table} />
      )}
      {notes.length > 0 && (
        <div className="chart-notes">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
    </figure>
  );
}

/** The rows behind a drawing. */
export function FigureTable({ caption, table: { columns, rows } }: { caption: string; table: ChartTable }) {
  const shown = (value: string | number | undefined, index: number) =>
    typeof value === 'number' ? (columns[index]?.format?.(value) ?? String(value)) : value;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="chart-table" tabIndex={0} aria-label={caption}>
      <table>
        <caption className="mv-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ heading, figures }) => (
              <th key={heading} scope="col" data-figures={figures}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...rest], own }) => (
            <tr key={key} data-own={own}>
              <th scope="row">{shown(name, 0)}</th>
              {rest.map((value, index) => (
                <td key={columns[index + 1]?.heading} data-figures={columns[index + 1]?.figures}>
                  {shown(value, index + 1)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
