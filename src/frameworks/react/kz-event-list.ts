import '../../define/kz-event-list.js';
import {KzEventList as Element} from '../../elements/kz-event-list.js';
import {wrap, type ReactWidget} from './wrap.js';

export const KzEventList: ReactWidget<Element> = wrap('kz-event-list', Element);
