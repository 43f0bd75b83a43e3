import type { ReactNode } from 'react';
import './data-table.css';

export type Column<Row> = {
  key: string;
  heading: string;
  /** Keeps the heading for screen readers alone, for a column of buttons. */
  headingHidden?: boolean;
  /** Repeats the heading before the value on a phone, where the heading row is away and the value alone says too little. */
  labelled?: boolean;
  width?: string;
  align?: 'start' | 'end';
  cell: (row: Row) => ReactNode;
};

type DataTableProps<Row> = {
  /** What the table is a list of, for screen readers. */
  caption: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
};

/** A list of things as a table; on a phone each row is a stacked card with the first column as its heading. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    <table className="data-table">
      <caption className="mv-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" style={{ width: column.width }} data-align={column.align}>
              <span className={column.headingHidden ? 'mv-visually-hidden' : undefined}>{column.heading}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <td
                key={column.key}
                data-column={column.key}
                data-align={column.align}
                data-label={column.labelled ? column.heading : undefined}
              >
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type RowTitleProps = { children: ReactNode; facets?: (string | undefined | false)[] };

/** The first cell of a row: the title, which is the link, and one grey line of facets under it. */
export function RowTitle({ children, facets = [] }: RowTitleProps) {
  const told = facets.filter((facet): facet is string => Boolean(facet));
  return (
    <div className="row-title">
      <div className="row-title-name">{children}</div>
      {told.length > 0 && <div className="row-title-facets">{told.join(' · ')}</div>}
    </div>
  );
}
