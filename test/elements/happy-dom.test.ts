import {Window} from 'happy-dom';
import {testPage} from './node-page.js';

testPage(new Window({url: 'http://localhost/'}));
