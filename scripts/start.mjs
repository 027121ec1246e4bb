/** `npm start`: installs if needed, builds, and serves the demo article with Storybook beside it. */
import {ensureInstalled, npm} from './install.mjs';

ensureInstalled();
npm('run', '--silent', 'build');
npm('run', '--silent', 'build:embed');
npm('run', '--silent', 'build:storybook');
const {serveSite} = await import('./site.mjs');
const {address} = await serveSite(Number(process.env.PORT ?? 8000));
console.log(`
  the demo article   ${address}
  Embed              ${address}embed/
  Storybook          ${address}storybook/

  Ctrl+C ends it.`);
