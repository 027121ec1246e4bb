/** The language of a widget: its own, the nearest one around it, another one later. */
import {expect, fixture} from '@open-wc/testing';
import '../../src/define.js';
import {asked as askedFor, markup, tags} from './asked.js';
import {answer, click, languageOf, rendered, show, text, the, until} from './page.js';

const card = (attributes = '') => `<kz-fact-card fact="kr-trade-2019" ${attributes}>Fallback</kz-fact-card>`;
const speaks = (widget: Element, lang: string) =>
  until(() => languageOf(widget) === lang && text(widget).trim() !== '');

/** The same value as each language writes it. */
const amounts: Readonly<Record<string, RegExp>> = {
  en: /\$4\.2 billion/u,
  kk: /4,2 млрд/u,
  ko: /42억/u,
  ru: /4,2 млрд/u,
};

describe('the language of a widget', () => {
  const asked: [what: string, markup: string, lang: string][] = [
    ['English without a language', `<div>${card()}</div>`, 'en'],
    ['its own', `<div>${card('lang="ru"')}</div>`, 'ru'],
    ['its own, with a region', `<div>${card('lang="ko-KR"')}</div>`, 'ko'],
    ['its own, in capitals', `<div>${card('lang="KK"')}</div>`, 'kk'],
    ['the nearest around it', `<div lang="en"><section lang="ko">${card()}</section></div>`, 'ko'],
    ['its own before the nearest', `<div lang="ko">${card('lang="kk"')}</div>`, 'kk'],
    ['English for one that it has not', `<div lang="fr">${card()}</div>`, 'en'],
    ['English for a word that only looks like one', `<div>${card('lang="constructor"')}</div>`, 'en'],
  ];
  for (const [what, markup, lang] of asked) {
    it(`is ${what}: ${lang}`, async () => {
      const page = await fixture<HTMLElement>(markup);
      const widget = page.querySelector('kz-fact-card') ?? page;
      await speaks(widget, lang);
      expect(text(widget)).to.match(amounts[lang] ?? /^$/u);
      await expect(widget).to.be.accessible();
    });
  }

  it('is the nearest one across a shadow root', async () => {
    const host = await fixture<HTMLElement>('<div lang="ru"></div>');
    const root = host.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
    root.innerHTML = card();
    const widget = root.firstElementChild ?? host;
    await speaks(widget, 'ru');
    expect(text(widget)).to.match(/4,2 млрд/u);
  });

  it('changes with its attribute, and back', async () => {
    const widget = await show(card());
    widget.setAttribute('lang', 'ko');
    await speaks(widget, 'ko');
    expect(text(widget)).to.match(/42억/u);
    widget.removeAttribute('lang');
    await rendered();
    expect(text(widget)).to.match(/\$4\.2 billion/u);
  });

  it('is a property as every element has it: empty without one, and told to the text inside the tag', async () => {
    const widget = document.createElement('kz-fact-card');
    expect(widget.lang).to.equal('');
    expect(widget.hasAttribute('lang')).to.equal(false);
    widget.fact = 'kr-trade-2019';
    const page = await fixture<HTMLElement>('<div></div>');
    page.append(widget);
    await rendered();
    expect(widget.hasAttribute('lang')).to.equal(false);
    widget.lang = 'ko';
    await speaks(widget, 'ko');
    expect(widget.matches(':lang(ko)')).to.equal(true);
  });

  for (const nothing of ['', undefined, null]) {
    it(`is the page’s where a framework sets it to ${JSON.stringify(nothing)}, at first and later`, async () => {
      const page = await fixture<HTMLElement>('<div lang="ru"></div>');
      const widget = document.createElement('kz-fact-card');
      widget.fact = 'kr-trade-2019';
      Reflect.set(widget, 'lang', nothing);
      page.append(widget);
      await speaks(widget, 'ru');
      widget.lang = 'ko';
      await speaks(widget, 'ko');
      Reflect.set(widget, 'lang', nothing);
      await speaks(widget, 'ru');
      await rendered();
      expect(widget.hasAttribute('lang')).to.equal(false);
    });
  }

  it('changes when it is moved into another', async () => {
    const page = await fixture<HTMLElement>(`<div><p lang="en"></p><p lang="ru"></p>${card()}</div>`);
    const widget = page.querySelector('kz-fact-card') ?? page;
    page.querySelector('[lang=ru]')?.append(widget);
    await speaks(widget, 'ru');
    expect(text(widget)).to.match(/4,2 млрд/u);
  });

  it('is the last one asked for, whichever arrives last', async () => {
    const widget = await show(card());
    widget.lang = 'ru';
    await rendered();
    widget.lang = 'ko';
    await speaks(widget, 'ko');
    await rendered();
    expect(languageOf(widget)).to.equal('ko');
  });

  it('is told to the page once: ready when it is there, not before', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    const seen: string[] = [];
    page.addEventListener('kz-ready', ({target}) => {
      if (target instanceof Element) seen.push(languageOf(target));
    });
    const widget = document.createElement('kz-fact-card');
    widget.fact = 'kr-trade-2019';
    widget.lang = 'kk';
    page.append(widget);
    await answer(widget);
    await rendered();
    expect(seen).to.deep.equal(['kk']);
  });

  for (const tag of tags.filter((one) => one !== 'kz-fact-card')) {
    for (const lang of ['kk', 'ko', 'ru']) {
      it(`reads well in ${lang}: ${tag} has no English sentence left of its own`, async () => {
        const widget = await show(markup(tag, {...askedFor[tag].ready, lang, filterable: '', sentence: ''}));
        await speaks(widget, lang);
        expect(text(widget)).not.to.match(
          /\b(Sources?|Events|People|Table|Notes|Trade|billion|[Pp]assages|Copy as|No figure|Show all)\b/u
        );
        await expect(widget).to.be.accessible();
      });
    }
  }

  it('keeps the words as written in the language of their document', async () => {
    const widget = await show(card('lang="ko"'));
    await speaks(widget, 'ko');
    await click(the(widget, 'button', /42억|출처/u));
    const words = widget.shadowRoot?.querySelector('blockquote');
    expect(words?.lang).to.equal('en');
    expect(words?.textContent).to.include('$4.2 billion won in 2019');
  });
});
