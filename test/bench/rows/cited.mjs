/** What cites a page's numbers and lists what they were read from. */
import {readFileSync} from 'node:fs';
import {phone} from '../browser.mjs';
import {documentOf, ourScript, readyMark} from '../documents.mjs';
import {ratioRow, timePages} from '../timing.mjs';

const number = /<kz-fact fact="([^"]+)">(.*?)<\/kz-fact>/gsu;
const bibliography = /<kz-sources.*?<\/kz-sources>/su;

export const articles = {
  article: {work: 'article with 17 numbers and their list of sources'},
  phone: {
    work: 'article with 17 numbers and their list of sources, on a phone (150 ms, 200 kB/s, CPU 4 times slower)',
    device: phone,
  },
};

/** The demo's article, with our elements, with footnotes that open in their place, and with its words alone. */
export async function articlePage({browser, site, runs, facts, documents, peers}, {device, ...row}) {
  const [article] = /<article>.*<\/article>/su.exec(readFileSync('demo/numbers.html', 'utf8'));
  const numbers = [...article.matchAll(number)].map(([, id]) => facts.find((fact) => fact.id === id));
  const cited = documents.filter(({id}) =>
    numbers.some(({citations}) => citations.some(({document}) => document === id))
  );
  const list = `<h2>Sources</h2><ol>${cited.map((one) => `<li>${nameOf(one)}. ${one.about}.</li>`).join('')}</ol>`;
  const plain = article.replace(bibliography, list).replace(number, '$2');
  let count = 0;
  const noted = article.replace(bibliography, list).replace(number, (_, id, words) => {
    const i = ++count;
    return `${words}<sup id="fnref:${i}"><a href="#fn:${i}">${i}</a></sup>`;
  });
  const notes = numbers.map(({citations}, i) => footnote(i + 1, citations, documents)).join('');
  const head = readyMark(numbers.length + 1) + ourScript('/dist/kz-widgets.js');
  site.add('/article-ours.html', documentOf({head, body: article}));
  site.add(
    '/article-footnotes.html',
    documentOf({head: peers.footnotes.head, body: `${noted}<div class="footnotes"><ol>${notes}</ol></div>`})
  );
  site.add('/article-plain.html', documentOf({body: plain}));
  const pages = [
    {name: 'kz-widgets, kz-widgets.js', url: site.url('/article-ours.html')},
    {name: peers.footnotes.name, url: site.url('/article-footnotes.html')},
    {name: 'its words alone', url: site.url('/article-plain.html'), isStatic: true},
  ];
  return ratioRow({...row, against: peers.footnotes.name}, await timePages({browser, pages, runs, device}));
}

/** A page of cards and of numbers in sentences by turns, with the list of their sources and without. */
export async function sourcesPage({browser, site, runs, facts}) {
  const many = 200;
  const widgets = Array.from({length: many}, (_, i) => {
    const {id} = facts[i % facts.length];
    return i % 2 === 0
      ? `<kz-fact-card fact="${id}"></kz-fact-card>`
      : `<p>It was <kz-fact fact="${id}"></kz-fact>.</p>`;
  }).join('');
  const page = (name, list, awaited) => {
    const path = `/widgets-${list ? 'with' : 'without'}-list.html`;
    site.add(path, documentOf({head: readyMark(awaited) + ourScript('/dist/kz-widgets.js'), body: widgets + list}));
    return {name, url: site.url(path)};
  };
  const without = page(`${many} widgets`, '', many);
  const listed = page(`${many} widgets and kz-sources`, '<kz-sources></kz-sources>', many + 1);
  return ratioRow(
    {work: `${many} widgets and the list of their sources`, against: 'the same page without the list'},
    await timePages({browser, pages: [listed, without], runs})
  );
}

function nameOf({publisher = 'A report', date}) {
  return `${publisher}, ${date}`;
}

function footnote(i, citations, documents) {
  const passages = citations.map(({document, paragraph, asWritten}) => {
    const cited = documents.find(({id}) => id === document);
    return `${nameOf(cited)}, paragraph ${paragraph} of ${cited.paragraphs}: “${asWritten}”`;
  });
  return `<li class="footnote" id="fn:${i}"><p>${passages.join('<br />')} <a href="#fnref:${i}">↩</a></p></li>`;
}
