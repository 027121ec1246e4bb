import '../../define/kz-sources.js';
import {KzSources as Element} from '../../elements/kz-sources.js';
import {wrap, type ReactWidget} from './wrap.js';

export const KzSources: ReactWidget<Element> = wrap('kz-sources', Element);
