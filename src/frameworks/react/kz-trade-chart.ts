import '../../define/kz-trade-chart.js';
import {KzTradeChart as Element} from '../../elements/kz-trade-chart.js';
import {wrap, type ReactWidget} from './wrap.js';

export const KzTradeChart: ReactWidget<Element> = wrap('kz-trade-chart', Element);
