/** Check it yourself: a reader's files against the list, read in the page. A page fetches this when a reader asks for it. */
import type {TemplateResult} from 'lit';
import {listedWords} from '../../format/listed/every-listed.js';
import {checkFile, standing, type CheckedFile, type Finding} from '../../view/check-file.js';
import type {ListedDocument, ListedPassage} from '../../view/listed-document.js';
import type {PageLit} from './opened-source.js';

export interface FileCheck {
  /** Reads files, one after the other, and tells what they are. */
  take(files: Iterable<File>): Promise<void>;
  /** Where a reader chooses files, and what was found. */
  render(lang: string): TemplateResult;
  /** What was found of a passage, if its document was checked. */
  renderFinding(document: ListedDocument, passage: ListedPassage, lang: string): TemplateResult | undefined;
}

/** A file that could not be read has a reason. */
interface Outcome {
  readonly file: string;
  readonly problem?: 'isEmpty' | 'isTooLarge' | 'isUnreadable';
  readonly isText?: boolean;
  readonly hasDigest?: boolean;
  readonly checked?: CheckedFile;
}

const MEGABYTE = 2 ** 20;
/** A larger file would take more of a phone's memory than it has. */
const MOST = 100;
/** What is larger is no report, and a page would stand still while it is split into paragraphs. */
const MOST_TEXT = 20;

/** What the check has to do with its list. */
interface Checking {
  documents(): readonly ListedDocument[];
  /** There is more to show. */
  changed(): void;
}

export function fileCheck(
  {html, nothing}: Pick<PageLit, 'html' | 'nothing'>,
  {documents, changed}: Checking
): FileCheck {
  let outcomes: readonly Outcome[] = [];
  let last: unknown;

  const take: FileCheck['take'] = async (files) => {
    outcomes = [];
    last = files;
    for (const file of files) {
      const outcome = await outcomeOf(file, documents());
      // A reader chose others meanwhile.
      if (last !== files) return;
      outcomes = [...outcomes, outcome];
      changed();
    }
  };
  /** The document as the list has it now: its number may be another one since. */
  const current = ({document}: CheckedFile) =>
    document && documents().find(({origin, id}) => origin === document.origin && id === document.id);

  const onChange = ({currentTarget: input}: Event) => {
    if (input instanceof HTMLInputElement && input.files) void take(input.files);
  };

  const renderOutcome = ({file, problem, isText, hasDigest, checked}: Outcome, lang: string) => {
    const words = listedWords(lang);
    if (problem || !checked) return html`<p>${words[problem ?? 'isUnreadable'](file, MOST)}</p>`;
    const {isSame, findings} = checked;
    const document = current(checked);
    const unchecked = [...findings.values()].filter((finding) => finding === 'unchecked').length;
    const sought = findings.size - unchecked;
    return html`<p>
        ${
          document && isSame
            ? words.isDocument(file, document.number)
            : hasDigest
              ? words.isNone(file)
              : words.hasNoDigest(file)
        }
      </p>
      ${isText ? nothing : html`<p>${words.isNoText(MOST_TEXT)}</p>`}
      ${isText && !document ? html`<p>${words.standsNowhere}</p>` : nothing}
      ${
        isText && document && sought > 0
          ? html`<p>${words.standsWithin(document.number, standing(findings), sought)}</p>`
          : nothing
      }
      ${isText && unchecked > 0 ? html`<p>${words.unchecked(unchecked)}</p>` : nothing}`;
  };

  return {
    take,
    render: (lang) => {
      const words = listedWords(lang);
      return html`<p>${words.howToCheck}</p>
        <label>
          <span>${words.chooseFile}</span>
          <input type="file" multiple @change=${onChange} />
        </label>
        <div role="status">${outcomes.map((outcome) => renderOutcome(outcome, lang))}</div>`;
    },
    renderFinding: (document, {at}, lang) => {
      const findings = outcomes.flatMap(({checked, isText}) =>
        isText && checked && current(checked) === document ? (checked.findings.get(at) ?? []) : []
      );
      const finding = findings.at(-1);
      if (finding === undefined) return undefined;
      const [sign, text] = inWords(finding, lang);
      return html`<span class="finding"> · ${sign} ${text}</span>`;
    },
  };
}

function inWords(finding: Finding, lang: string): readonly [sign: string, text: string] {
  const words = listedWords(lang);
  if (finding === 'found') return ['✓', words.found];
  if (finding === 'missing') return ['✗', words.notFound];
  return finding === 'unchecked' ? ['–', words.notChecked] : ['✓', words.foundElsewhere(finding)];
}

async function outcomeOf(file: File, documents: readonly ListedDocument[]): Promise<Outcome> {
  const {name, size} = file;
  if (size === 0) return {file: name, problem: 'isEmpty'};
  if (size > MOST * MEGABYTE) return {file: name, problem: 'isTooLarge'};
  try {
    const bytes = await file.arrayBuffer();
    const [digest, text] = [await digestOf(bytes), textOf(bytes)];
    const checked = checkFile({digest, text}, documents);
    return {file: name, isText: text !== undefined, hasDigest: digest !== undefined, checked};
  } catch {
    return {file: name, problem: 'isUnreadable'};
  }
}

/** The digest as records have it; a page without https has no means for it. */
async function digestOf(bytes: ArrayBuffer): Promise<string | undefined> {
  if (!isSecureContext) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The text of UTF-8 without a null, which no text has. */
function textOf(bytes: ArrayBuffer): string | undefined {
  if (bytes.byteLength > MOST_TEXT * MEGABYTE) return undefined;
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
