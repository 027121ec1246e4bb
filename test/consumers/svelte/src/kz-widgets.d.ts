import type {} from 'kz-widgets/svelte';
