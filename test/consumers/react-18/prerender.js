/** As a server does: writes what React renders into the page. */
import {readFileSync, writeFileSync} from 'node:fs';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';

const {Article} = await import('./server/article.js');
const page = 'dist/index.html';
const html = readFileSync(page, 'utf8');
writeFileSync(
  page,
  html.replace('<div id="root">', () => `<div id="root">${renderToString(createElement(Article))}`)
);
