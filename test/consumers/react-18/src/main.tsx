import {hydrateRoot} from 'react-dom/client';
import {Article} from './article';

const root = document.getElementById('root');
if (root) hydrateRoot(root, <Article />, {onRecoverableError: (error) => console.error(error)});
