/** The settings of the page for Vue, which the test puts beside this file, for both pages of this site. */
import config from './vite.config.js';

export default {...config, build: {rollupOptions: {input: ['index.html', 'docs.html']}}};
