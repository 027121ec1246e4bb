import type {CSSResult, TemplateResult} from 'lit';
import type {Sort} from '../../view/sort.js';
import type {PageLit} from './opened-source.js';

export interface TableColumn<Row, Key extends string> {
  /** What the table sorts by; absent where it does not. */
  readonly key?: Key;
  readonly label: string;
  readonly numeric?: boolean;
  readonly cell: (row: Row) => unknown;
}

export interface DataTable<Row, Key extends string> {
  /** What the table's room is called where it scrolls, and is a tab stop. */
  readonly scrollable: string | undefined;
  readonly columns: readonly TableColumn<Row, Key>[];
  readonly rows: readonly Row[];
  /** Absent where nothing can be sorted: a page without the script. */
  readonly sort: Sort<Key> | undefined;
  readonly sortBy: (column: string) => string;
  readonly onSort: (key: Key) => void;
}

/** A real table: its first column heads the rows, its heads sort. */
export type RenderTable = <Row, Key extends string>(table: DataTable<Row, Key>) => TemplateResult;

/** What tables look like, by the page's Lit. */
export function tableStyles({css}: PageLit): CSSResult {
  return css`
    .scroll {
      margin-block: var(--_space);
      overflow-x: auto;
      /* Fades where a column is out of sight, until it was scrolled to; without overflow the timeline does nothing. */
      animation: more linear;
      animation-timeline: scroll(self inline);
    }
    @keyframes more {
      from,
      90% {
        mask-image: linear-gradient(90deg, #000 calc(100% - 3em), transparent);
      }
      to {
        mask-image: none;
      }
    }
    table {
      width: 100%;
      border-collapse: collapse;
      font-size: var(--_sub);
    }
    th,
    td {
      padding: 0.35em 1em 0.35em 0;
      border-block-end: 1px solid var(--_line);
      font-weight: 400;
      font-variant-numeric: tabular-nums lining-nums;
      text-align: start;
      vertical-align: baseline;
      overflow-wrap: break-word;
    }
    :is(th, td):last-child {
      padding-inline-end: 0;
    }
    .numeric {
      text-align: end;
      white-space: nowrap;
    }
    thead th,
    .sort {
      font-weight: 700;
      white-space: nowrap;
    }
    th:not([aria-sort]) .sort span {
      opacity: 0.6;
    }
    .numeric:not(:last-child) {
      padding-inline-end: 2em;
    }
    @container (inline-size < 26em) {
      :is(th, td, .numeric):not(:last-child) {
        padding-inline-end: 0.5em;
      }
      td.numeric,
      thead th,
      .sort {
        white-space: normal;
      }
    }
  `;
}

/** Makes what renders tables by the page's Lit. */
export function tableRenderer({html, nothing}: PageLit): RenderTable {
  return renderDataTable;

  function renderDataTable<Row, Key extends string>(table: DataTable<Row, Key>): TemplateResult {
    const {scrollable, columns, rows} = table;
    return html`<div
      class="scroll"
      role=${scrollable ? 'group' : nothing}
      aria-label=${scrollable ?? nothing}
      tabindex=${scrollable ? 0 : nothing}
    >
      <table part="table">
        <thead>
          <tr>
            ${columns.map((column) => renderHead(column, table))}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${columns.map((column, i) => renderCell(column, row, i === 0))}
              </tr>`
          )}
        </tbody>
      </table>
    </div>`;
  }

  function renderCell<Row, Key extends string>(
    {cell, numeric}: TableColumn<Row, Key>,
    row: Row,
    isFirst: boolean
  ): TemplateResult {
    return isFirst
      ? html`<th scope="row">${cell(row)}</th>`
      : html`<td class=${numeric ? 'numeric' : nothing}>${cell(row)}</td>`;
  }

  function renderHead<Row, Key extends string>(
    {key, label, numeric}: TableColumn<Row, Key>,
    {sort, sortBy, onSort}: DataTable<Row, Key>
  ): TemplateResult {
    if (key === undefined || !sort) return html`<th scope="col" class=${numeric ? 'numeric' : nothing}>${label}</th>`;
    const order = sort.column !== key ? undefined : sort.descending ? 'descending' : 'ascending';
    return html`<th scope="col" aria-sort=${order ?? nothing} class=${numeric ? 'numeric' : nothing}>
      <button type="button" class="sort" title=${sortBy(label)} @click=${() => onSort(key)}>
        ${label}<span aria-hidden="true">${order === undefined ? ' ↕' : order === 'descending' ? ' ▼' : ' ▲'}</span>
      </button>
    </th>`;
  }
}
