/** The snippets of the page for Svelte, which the test puts into `docs/`. */
import {mount, type Component} from 'svelte';

const modules = import.meta.glob<{default: Component}>('./docs/*.svelte', {eager: true});
for (const {default: Snippet} of Object.values(modules)) mount(Snippet, {target: document.body});
