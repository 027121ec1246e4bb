import type {Place} from '../../model/schema.js';
import {nameKey} from './name-key.js';

/** Who stands in a table among its countries and is none, or is none any more. */
export interface Group {
  readonly kind: Place['kind'];
  /** In English, Russian, Kazakh and Korean; of one that CLDR names its code there. */
  readonly names: readonly [en: string, ru: string, kk: string, ko: string] | string;
  /** Within an English sentence, where that differs. */
  readonly inSentence?: string;
  /** Codes and names of tables, as `nameKey` writes them. */
  readonly also?: readonly string[];
}

const region = (code: string, ...also: readonly string[]): Group => ({kind: 'region', names: code, also});

/** By the ids of their places. */
export const GROUPS: Readonly<Record<string, Group>> = {
  world: {
    kind: 'world',
    names: '001',
    inSentence: 'the world',
    also: ['wld', 'w00', 'w1', 'owid wrl', 'world total', 'total world', 'all countries', 'global'],
  },
  eu: {
    kind: 'group',
    names: 'EU',
    inSentence: 'the European Union',
    also: [
      'eu',
      'euu',
      'eu27 2020',
      'european union 27',
      'european union 27 countries from 2020',
      'ес',
      'ео',
      'евросоюз',
    ],
  },
  'extra-eu': {
    kind: 'group',
    names: ['Outside the EU', 'Вне ЕС', 'ЕО-дан тыс', 'EU 역외'],
    inSentence: 'countries outside the EU',
    also: ['ext eu27 2020', 'ext eu28', 'ext eu', 'extra eu', 'extra eu27 from 2020'],
  },
  'euro-area': {
    kind: 'group',
    names: 'EZ',
    inSentence: 'the eurozone',
    also: ['ea', 'emu', 'euz', 'euro area', 'euro zone', 'euro area ea', 'euro', 'зона евро'],
  },
  oecd: {
    kind: 'group',
    names: ['OECD', 'ОЭСР', 'ЭЫДҰ', 'OECD'],
    inSentence: 'the OECD',
    also: ['oed', 'oecd members', 'oecd total', 'oecd countries'],
  },
  opec: {kind: 'group', names: ['OPEC', 'ОПЕК', 'ОПЕК', 'OPEC'], also: ['opec total', 'opec countries']},
  'opec-plus': {kind: 'group', names: ['OPEC+', 'ОПЕК+', 'ОПЕК+', 'OPEC+']},
  eaeu: {
    kind: 'group',
    names: ['EAEU', 'ЕАЭС', 'ЕАЭО', '유라시아경제연합'],
    inSentence: 'the EAEU',
    also: ['eeu', 'eurasian economic union', 'евразийский экономический союз', 'еуразиялық экономикалық одақ'],
  },
  cis: {
    kind: 'group',
    names: ['CIS', 'СНГ', 'ТМД', '독립국가연합'],
    inSentence: 'the CIS',
    also: ['commonwealth of independent states', 'cis countries', 'страны снг', 'тмд елдері'],
  },
  asean: {kind: 'group', names: ['ASEAN', 'АСЕАН', 'АСЕАН', '아세안']},
  brics: {kind: 'group', names: ['BRICS', 'БРИКС', 'БРИКС', '브릭스'], also: ['brics countries']},
  sco: {
    kind: 'group',
    names: ['SCO', 'ШОС', 'ШЫҰ', '상하이협력기구'],
    inSentence: 'the SCO',
    also: ['shanghai cooperation organisation', 'shanghai cooperation organization'],
  },
  g7: {kind: 'group', names: ['G7', 'G7', 'G7', 'G7'], inSentence: 'the G7', also: ['g 7']},
  g20: {kind: 'group', names: ['G20', 'G20', 'G20', 'G20'], inSentence: 'the G20', also: ['g 20']},
  africa: region('002'),
  americas: {...region('019'), inSentence: 'the Americas'},
  asia: region('142'),
  europe: region('150'),
  oceania: region('009', 'australia and oceania'),
  'central-asia': region('143'),
  'north-america': region('003', 'nac', 'northern america'),
  'south-america': region('005', 'south and central america', 'south central america'),
  'central-america': region('013'),
  caribbean: {...region('029'), inSentence: 'the Caribbean'},
  'western-asia': region('145', 'west asia'),
  'eastern-asia': region('030', 'east asia'),
  'southern-asia': region('034', 'south asia', 'sas'),
  'south-east-asia': region('035', 'south east asia', 'south eastern asia'),
  'eastern-europe': region('151'),
  'northern-europe': region('154'),
  'western-europe': region('155'),
  'southern-europe': region('039'),
  'northern-africa': region('015', 'north africa'),
  'sub-saharan-africa': region('202', 'sub saharan africa', 'sub sahara africa', 'ssf', 'ssa'),
  'latin-america': region('419'),
  'latin-america-caribbean': {
    kind: 'region',
    names: [
      'Latin America and the Caribbean',
      'Латинская Америка и Карибский бассейн',
      'Латын Америкасы және Кариб бассейні',
      '라틴아메리카·카리브해',
    ],
    also: ['lcn', 'lac', 'latin america and caribbean'],
  },
  'middle-east': {
    kind: 'region',
    names: ['Middle East', 'Ближний Восток', 'Таяу Шығыс', '중동'],
    inSentence: 'the Middle East',
  },
  'middle-east-north-africa': {
    kind: 'region',
    names: [
      'Middle East and North Africa',
      'Ближний Восток и Северная Африка',
      'Таяу Шығыс және Солтүстік Африка',
      '중동·북아프리카',
    ],
    inSentence: 'the Middle East and North Africa',
    also: [
      'mea',
      'mena',
      'middle east north africa',
      'middle east north africa afghanistan and pakistan',
      'middle east and north africa afghanistan and pakistan',
    ],
  },
  'arab-world': {
    kind: 'region',
    names: ['Arab world', 'Арабский мир', 'Араб әлемі', '아랍권'],
    inSentence: 'the Arab world',
    also: ['arb'],
  },
  'europe-central-asia': {
    kind: 'region',
    names: ['Europe and Central Asia', 'Европа и Центральная Азия', 'Еуропа және Орталық Азия', '유럽·중앙아시아'],
    also: ['ecs', 'europe central asia'],
  },
  'east-asia-pacific': {
    kind: 'region',
    names: [
      'East Asia and the Pacific',
      'Восточная Азия и Тихоокеанский регион',
      'Шығыс Азия және Тынық мұхиты',
      '동아시아·태평양',
    ],
    also: ['eas', 'east asia and pacific', 'east asia pacific'],
  },
  'high-income': income('High', 'с высоким уровнем дохода', 'Табысы жоғары', '고소득 국가', 'hic'),
  'upper-middle-income': income(
    'Upper-middle',
    'с уровнем дохода выше среднего',
    'Табысы орташадан жоғары',
    '중상위 소득 국가',
    'umc'
  ),
  'middle-income': income('Middle', 'со средним уровнем дохода', 'Табысы орташа', '중간 소득 국가', 'mic'),
  'lower-middle-income': income(
    'Lower-middle',
    'с уровнем дохода ниже среднего',
    'Табысы орташадан төмен',
    '중하위 소득 국가',
    'lmc'
  ),
  'low-income': income('Low', 'с низким уровнем дохода', 'Табысы төмен', '저소득 국가', 'lic'),
  'least-developed': {
    kind: 'group',
    names: ['Least developed countries', 'Наименее развитые страны', 'Ең аз дамыған елдер', '최저개발국'],
    inSentence: 'the least developed countries',
    also: ['ldc', 'least developed countries un classification'],
  },
  'more-developed': {
    kind: 'group',
    names: ['More developed regions', 'Более развитые регионы', 'Анағұрлым дамыған аймақтар', '선진 지역'],
    inSentence: 'more developed regions',
  },
  'less-developed': {
    kind: 'group',
    names: ['Less developed regions', 'Менее развитые регионы', 'Дамуы төмен аймақтар', '개발도상 지역'],
    inSentence: 'less developed regions',
  },
  'soviet-union': {
    kind: 'country',
    names: ['Soviet Union', 'СССР', 'КСРО', '소련'],
    inSentence: 'the Soviet Union',
    also: ['ussr', 'former ussr', 'former soviet union', 'u s s r'],
  },
  czechoslovakia: {
    kind: 'country',
    names: ['Czechoslovakia', 'Чехословакия', 'Чехословакия', '체코슬로바키아'],
    also: ['former czechoslovakia'],
  },
  yugoslavia: {
    kind: 'country',
    names: ['Yugoslavia', 'Югославия', 'Югославия', '유고슬라비아'],
    also: ['former yugoslavia'],
  },
  'east-germany': {
    kind: 'country',
    names: ['East Germany', 'ГДР', 'ГДР', '동독'],
    also: ['german democratic republic'],
  },
  'west-germany': {
    kind: 'country',
    names: ['West Germany', 'ФРГ', 'ГФР', '서독'],
    also: ['federal republic of germany'],
  },
};

function income(en: string, ru: string, kk: string, ko: string, code: string): Group {
  const name = `${en}-income countries`;
  return {
    kind: 'group',
    names: [name, `Страны ${ru}`, `${kk} елдер`, ko],
    inSentence: name.toLowerCase(),
    also: [code, nameKey(`${en} income`)],
  };
}
