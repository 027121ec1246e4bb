import '../../define/kz-fact-card.js';
import {KzFactCard as Element} from '../../elements/kz-fact-card.js';
import {wrap, type ReactWidget} from './wrap.js';

export const KzFactCard: ReactWidget<Element> = wrap('kz-fact-card', Element);
