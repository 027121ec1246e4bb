import {JSDOM, VirtualConsole} from 'jsdom';
import {testPage} from './node-page.js';

const errors: unknown[] = [];
const virtualConsole = new VirtualConsole();
virtualConsole.on('jsdomError', (error) => errors.push(error));
testPage(new JSDOM('<!doctype html><body></body>', {url: 'http://localhost/', virtualConsole}).window, errors);
