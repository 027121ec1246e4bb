/** What a reader of each engine comes to in an element: the words that what is written of it has too. */
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {bundledDataset, completeBundled} from '../../src/elements/shared/bundled.js';
import {loadLanguage} from '../../src/elements/shared/language.js';
import {all, press, rendered, show, text, until} from '../elements/page.js';
import {lacking, languages, views, wordsOf} from './words.js';

/** Unfolds every note, and waits for what says that it is coming. */
async function unfold(widget: Element, loading: string): Promise<void> {
  for (;;) {
    const closed = widget.shadowRoot?.querySelector<HTMLElement>('details:not([open]) > summary');
    if (!closed) return;
    closed.click();
    await rendered();
    await until(() => !text(widget).includes(loading));
  }
}

/** The words of every source, table and name in it. */
async function toldBy(widget: Element): Promise<string> {
  const root = widget.shadowRoot;
  if (!root) throw new Error('not an element');
  const names = [...root.querySelectorAll('[aria-label]')].map((part) => part.getAttribute('aria-label') ?? '');
  const told = [text(widget), ...names];
  for (const id of [...root.querySelectorAll('[data-source]')].map((opener) => opener.getAttribute('data-source'))) {
    root.querySelector<HTMLElement>(`[data-source="${id}"]`)?.click();
    const dialog = await until(() => all(widget, 'dialog').find((opened) => opened.querySelector('.where')));
    for (const notes of dialog.querySelectorAll('details')) notes.open = true;
    told.push(dialog.innerText);
    await press('Escape');
    await until(() => all(widget, 'dialog').length === 0);
  }
  return told.join('\n');
}

for (const lang of languages) {
  describe(`an element has all the words of its view: ${lang}`, () => {
    for (const view of views) {
      it(view.name, async () => {
        const attributes = Object.entries({...view.attributes, lang}).map(([name, value]) => `${name}="${value}"`);
        const widget = await show(`<${view.tag} ${attributes.join(' ')}></${view.tag}>`);
        await until(() => widget.shadowRoot?.querySelector('.heading, .label, .opener') ?? undefined);
        const language = await loadLanguage(lang);
        await unfold(widget, language.locale.messages.loading);
        await completeBundled(language);
        const {seen, told} = wordsOf(view, bundledDataset(language), language.locale);
        expect(lacking(seen, text(widget))).to.deep.equal([]);
        expect(lacking(told, await toldBy(widget))).to.deep.equal([]);
      });
    }
  });
}
