import type {} from 'kz-widgets/vue';
