/** A page that changes its language while it stands: its widgets follow, all at once. */
import {expect, fixture} from '@open-wc/testing';
import '../../src/define.js';
import {tags as every} from './asked.js';
import {languageOf, rendered, text, until} from './page.js';

const article = `<kz-fact-card fact="kr-trade-2019">Fallback</kz-fact-card>
  <kz-trade-chart partner="kr">Fallback</kz-trade-chart>
  <kz-event-list partner="kr" limit="3" filterable>Fallback</kz-event-list>
  <kz-agreement-list partner="kr" limit="3" filterable>Fallback</kz-agreement-list>
  <kz-people-list side="kr" limit="3" filterable>Fallback</kz-people-list>
  <p>It was <kz-fact fact="kr-trade-2019"></kz-fact>.</p>
  <kz-sources partner="kr">Fallback</kz-sources>
  <kz-fact-card fact="gb-trade-2022">Fallback</kz-fact-card>`;
const tags = every.join();

const languages = (page: ParentNode) => [...page.querySelectorAll(tags)].map(languageOf);
const speak = (page: ParentNode, lang: string) => until(() => languages(page).every((one) => one === lang));

/** A word that each widget says in a language and in no other. */
const words: Readonly<Record<string, RegExp>> = {
  en: /Source|Events|Signed|People|billion/u,
  kk: /Дереккөз|Оқиғалар|Қол қойылған|Тұлғалар|доллары?$/imu,
  ko: /출처|주요 일지|서명|인물|억/u,
  ru: /Источник|События|Подписано|Люди|долл\.$/mu,
};

function expectWords(page: ParentNode, lang: string): void {
  for (const widget of page.querySelectorAll(tags))
    expect(text(widget), widget.localName).to.match(words[lang] ?? /^$/u);
}

/** Which languages were on the screen together, a line a drawing of the page, until it is told to stop. */
function watchDrawings(page: ParentNode): () => string[] {
  const drawn: string[] = [];
  let next = 0;
  const look = () => {
    drawn.push([...new Set(languages(page))].join(' and '));
    next = requestAnimationFrame(look);
  };
  next = requestAnimationFrame(look);
  return () => {
    cancelAnimationFrame(next);
    return [...new Set(drawn)];
  };
}

describe('a page that changes its language', () => {
  const root = document.documentElement;
  const {lang: own} = root;
  afterEach(() => {
    root.lang = own;
  });

  it('is followed by all its widgets at once, and back', async () => {
    const page = await fixture<HTMLElement>(`<div>${article}</div>`);
    await speak(page, 'en');
    await rendered();
    const stop = watchDrawings(page);
    await rendered();
    for (const lang of ['ru', 'ko', 'kk', 'en']) {
      root.lang = lang;
      await speak(page, lang);
      await rendered();
      expectWords(page, lang);
    }
    expect(stop()).to.deep.equal(['en', 'ru', 'ko', 'kk']);
  });

  it('is followed where it takes the word away', async () => {
    const page = await fixture<HTMLElement>(`<div lang="ko">${article}</div>`);
    await speak(page, 'ko');
    page.removeAttribute('lang');
    await speak(page, 'en');
    expectWords(page, 'en');
  });

  it('is followed by the widgets of the part that changes, and by no other', async () => {
    const page = await fixture<HTMLElement>(
      `<div><section lang="en">${article}</section><section>${article}</section></div>`
    );
    const [part = page, rest = page] = page.querySelectorAll('section');
    await speak(page, 'en');
    part.lang = 'ru';
    await speak(part, 'ru');
    await rendered();
    expectWords(part, 'ru');
    expectWords(rest, 'en');
  });

  it('is not followed by a widget that has a language of its own, nor by one in a part that has', async () => {
    const card = '<kz-fact-card fact="kr-trade-2019"></kz-fact-card>';
    const page = await fixture<HTMLElement>(
      `<div>${card}<p lang="ko">${card}</p>${card.replace('>', ' lang="kk">')}</div>`
    );
    await until(() => languages(page).join() === 'en,ko,kk');
    root.lang = 'ru';
    await until(() => languages(page)[0] === 'ru');
    await rendered();
    expect(languages(page)).to.deep.equal(['ru', 'ko', 'kk']);
  });

  it('is followed into shadow roots, whichever of those around it changes', async () => {
    const outer = await fixture<HTMLElement>('<div lang="en"></div>');
    const middle = outer.appendChild(document.createElement('div')).attachShadow({mode: 'closed'});
    const inner = middle.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
    inner.innerHTML = article;
    await speak(inner, 'en');
    outer.lang = 'ru';
    await speak(inner, 'ru');
    middle.firstElementChild?.setAttribute('lang', 'ko');
    await speak(inner, 'ko');
    expectWords(inner, 'ko');
    middle.firstElementChild?.removeAttribute('lang');
    await speak(inner, 'ru');
    expectWords(inner, 'ru');
  });

  it('is followed by what comes to it later, and by what was away meanwhile', async () => {
    const page = await fixture<HTMLElement>(`<div>${article}</div>`);
    await speak(page, 'en');
    const away = page.querySelector('kz-fact-card');
    away?.remove();
    root.lang = 'ru';
    await speak(page, 'ru');
    page.append(away ?? '', document.createElement('kz-event-list'));
    await speak(page, 'ru');
    root.lang = 'ko';
    await speak(page, 'ko');
    expectWords(page, 'ko');
  });

  for (const [how, between] of [
    ['before anything is drawn', () => Promise.resolve()],
    ['a drawing apart', rendered],
  ] as const) {
    it(`to and fro, ${how}, ends in the last one`, async () => {
      const page = await fixture<HTMLElement>(`<div>${article}</div>`);
      await speak(page, 'en');
      for (const lang of ['ru', 'en', 'ko', 'ru', 'kk', 'en', 'ko']) {
        root.lang = lang;
        await between();
      }
      await speak(page, 'ko');
      await rendered();
      expect(new Set(languages(page))).to.deep.equal(new Set(['ko']));
      expectWords(page, 'ko');
    });
  }

  it('keeps what the reader chose', async () => {
    const page = await fixture<HTMLElement>('<div><kz-event-list filterable></kz-event-list></div>');
    await speak(page, 'en');
    const select = page.querySelector('kz-event-list')?.shadowRoot?.querySelector('select');
    if (!select) throw new Error('no filter');
    select.value = 'gb';
    select.dispatchEvent(new Event('change'));
    await rendered();
    const count = page.querySelector('kz-event-list')?.shadowRoot?.querySelectorAll('.item').length;
    root.lang = 'ru';
    await speak(page, 'ru');
    expect(page.querySelector('kz-event-list')?.shadowRoot?.querySelectorAll('.item').length).to.equal(count);
    expect(select.value).to.equal('gb');
  });
});
