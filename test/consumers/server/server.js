/** A site that renders its widgets itself. */
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {renderPage} from 'kz-widgets/ssr';
import sirv from 'sirv';

const widgets = sirv(fileURLToPath(new URL('.', import.meta.resolve('kz-widgets/kz-widgets.js'))));
const [card, fact, list, agreements, people, sources] = await renderPage(
  [
    {tag: 'kz-fact-card', attributes: {fact: 'kr-trade-2019'}},
    {tag: 'kz-fact', attributes: {fact: 'kr-trade-2008'}},
    {tag: 'kz-event-list', attributes: {partner: 'kr', limit: 2, lang: 'ko'}},
    {tag: 'kz-agreement-list', attributes: {partner: 'kr', limit: 2, 'as-of': '2022'}},
    {tag: 'kz-people-list', attributes: {partner: 'kr', limit: 2, 'as-of': '2022'}},
    {tag: 'kz-sources'},
  ],
  {today: '2023-03-18'}
);
const hashes = [card, fact, list, agreements, people, sources].map(({styleHash}) => styleHash);

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Server</title>
    <script type="module" src="/kz-widgets/kz-widgets.js"></script>
    <script type="module" src="/page.js"></script>
  </head>
  <body>
    ${card.html}
    <p>Trade was ${fact.html} in 2008.</p>
    ${list.html}
    ${agreements.html}
    ${people.html}
    ${sources.html}
    <output></output>
  </body>
</html>
`;
const script = `addEventListener('kz-select', ({record}) => {
  document.querySelector('output').textContent = record;
});`;
const policy = `default-src 'none'; script-src 'self'; style-src ${hashes.join(' ')}`;

const server = createServer((request, response) => {
  if (request.url === '/') {
    response.writeHead(200, {'content-type': 'text/html', 'content-security-policy': policy}).end(page);
  } else if (request.url === '/page.js') {
    response.writeHead(200, {'content-type': 'text/javascript'}).end(script);
  } else {
    request.url = request.url.replace(/^\/kz-widgets/u, '');
    widgets(request, response, () => response.writeHead(404).end());
  }
});
server.listen(process.env.PORT, process.env.HOST);
