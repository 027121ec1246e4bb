import '../../define/kz-people-list.js';
import {KzPeopleList as Element} from '../../elements/kz-people-list.js';
import {wrap, type ReactWidget} from './wrap.js';

export const KzPeopleList: ReactWidget<Element> = wrap('kz-people-list', Element);
