/** The page's script: the elements draw themselves at once, and React comes when the test asks for it. */
import {createRoot, hydrateRoot} from 'react-dom/client';
import {app, told} from './react-app.js';

const root = document.querySelector('#root');
const drawn: string[] = [];
document.addEventListener('kz-ready', ({target}) => {
  if (target instanceof Element) drawn.push(target.shadowRoot?.textContent.replaceAll('\u00a0', ' ') ?? '');
});
Object.assign(window, {
  told,
  drawn,
  hydrate: () => root && hydrateRoot(root, app, {onRecoverableError: (error) => console.error(error)}),
  render: () => root && createRoot(root).render(app),
});
