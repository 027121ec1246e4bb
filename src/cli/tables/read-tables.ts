import {Buffer} from 'node:buffer';
import readXlsx, {type Sheet} from 'read-excel-file/universal';
import {parseJson} from '../json.js';
import {decode} from './decode.js';
import {readJsonStat} from './json-stat.js';
import {parseSeparated} from './separated.js';
import type {Table} from './table.js';

/** The tables of a file, by what its bytes are and not by its name. Throws an `Error` that says why there is none. */
export async function readTables(bytes: Uint8Array): Promise<readonly [Table, ...Table[]]> {
  if (startsWith(bytes, 'PK')) return workbook(await readXlsx(new Blob([new Uint8Array(bytes)])).catch(notRead));
  if (startsWith(bytes, '%PDF')) throw new Error('a PDF, of which no table can be read: save the table as CSV');
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new Error('an old Excel file: save it as XLSX or CSV');
  const {text, encoding} = decode(bytes);
  if (/^\s*[[{]/u.test(text)) return [jsonTable(text)];
  if (/^\s*</u.test(text)) throw new Error('HTML or XML: save the table as CSV or XLSX');
  const {rows, separator} = parseSeparated(text.replace(/^\uFEFF/u, ''));
  const isSdmx = ['DATAFLOW', 'STRUCTURE'].includes(rows[0]?.[0] ?? '');
  const name = isSdmx ? 'SDMX-CSV' : separator === 'tabs' ? 'TSV' : 'CSV';
  return [{kind: `${name} (${[...(separator === 'tabs' ? [] : [separator]), encoding].join(', ')})`, rows}];
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return Buffer.from(bytes.subarray(0, start.length)).toString('latin1') === start;
}

function jsonTable(text: string): Table {
  const json = parseJson(text);
  if (json.state === 'broken') throw new Error(`not JSON: ${json.message}`);
  const table = readJsonStat(json.value);
  if (!table)
    throw new Error(
      'JSON, but no JSON-stat dataset: save numbers as CSV, and write events, agreements and people as records (docs/hosts/own-records.md)'
    );
  return table;
}

function workbook(sheets: readonly Sheet[]): readonly [Table, ...Table[]] {
  const [first, ...others] = sheets.map(({sheet, data}): Table => ({
    kind: 'XLSX',
    ...(sheets.length > 1 && {sheet}),
    rows: data.map((row) => row.map(cellText)),
  }));
  if (!first) throw new Error('no sheet in it');
  return [first, ...others];
}

/** A cell as a text that is always the same: the number that is stored, not how a country writes it. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/u, '');
  return typeof cell === 'string'
    ? cell.trim().replace(/\s+/gu, ' ')
    : typeof cell === 'number' || typeof cell === 'boolean'
      ? String(cell)
      : '';
}

function notRead(error: unknown): never {
  throw new Error(`not read as XLSX: ${error instanceof Error ? error.message : String(error)}`, {cause: error});
}
