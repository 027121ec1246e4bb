/** The snippets of the page for Vue, which the test puts into `docs/`. */
import {createApp, type Component} from 'vue';

const modules = import.meta.glob<{default: Component}>('./docs/*.vue', {eager: true});
for (const {default: Snippet} of Object.values(modules)) {
  const place = document.createElement('div');
  document.querySelector('#app')?.append(place);
  createApp(Snippet).mount(place);
}
