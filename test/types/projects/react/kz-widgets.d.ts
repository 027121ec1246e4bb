import type {} from 'kz-widgets/jsx';
