import '../../define/kz-fact.js';
import {KzFact as Element} from '../../elements/kz-fact.js';
import {wrap, type ReactWidget} from './wrap.js';

export const KzFact: ReactWidget<Element> = wrap('kz-fact', Element);
