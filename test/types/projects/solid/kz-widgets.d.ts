import type {} from 'kz-widgets/solid';
