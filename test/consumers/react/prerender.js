/** As a server does: writes what React renders into the page. */
import {readFileSync, writeFileSync} from 'node:fs';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {renderStatic} from 'kz-widgets/ssr';

const {Snippets} = await import('./server/snippets.js');
const page = 'dist/docs.html';
const {html: rendered} = await renderStatic('kz-trade-chart', {partner: 'kr gb'}, {lang: 'en'});
const app = renderToString(createElement(Snippets, {html: rendered}));
const html = readFileSync(page, 'utf8');
writeFileSync(
  page,
  html.replace('<div id="root">', () => `<div id="root">${app}`)
);
