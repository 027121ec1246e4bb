/** The snippets of the page for React, which the test puts into `docs/`: rendered on a server first, then taken over. */
import {hydrateRoot} from 'react-dom/client';
import {Snippets} from './snippets';

const root = document.getElementById('root');
if (root) hydrateRoot(root, <Snippets />, {onRecoverableError: (error) => console.error(error)});
