import type {} from 'kz-widgets/preact';
