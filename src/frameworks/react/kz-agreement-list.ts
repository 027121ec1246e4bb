import '../../define/kz-agreement-list.js';
import {KzAgreementList as Element} from '../../elements/kz-agreement-list.js';
import {wrap, type ReactWidget} from './wrap.js';

export const KzAgreementList: ReactWidget<Element> = wrap('kz-agreement-list', Element);
