/** What a sentence makes of an amount: words that agree alone are somebody else's amount with others around them. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareWords, type Comparison, type Recorded} from '../../src/reading/compare-words.js';
import {money} from './recorded.js';

const consulates: Recorded = {
  ...money,
  value: 6,
  unit: 'consulates',
  nouns: ['consulate', 'consulates', 'консульство', 'консульств', 'консулдық', '곳', '영사관'],
};
const growth: Recorded = {...money, value: 3.4, unit: 'percent', nouns: ['percent']};

type Sentence = readonly [before: string, words: string, after: string];

function check(record: Recorded, verdict: Comparison, sentences: Readonly<Record<string, readonly Sentence[]>>): void {
  for (const [lang, list] of Object.entries(sentences))
    for (const [before, text, after] of list)
      test(`${verdict} with ${record.value} ${record.unit} (${record.status}) in ${lang}: ${before}[${text}]${after}`, () =>
        assert.equal(compareWords({text, lang, before, after}, record).comparison, verdict));
}

// As many more, as many of others, and as many of something else.
check(consulates, 'unread', {
  en: [
    ['', '6', ' of 7'],
    ['', 'six', ' of the seven'],
    ['', '6', ' out of 7 consulates'],
    ['a further ', '6', ''],
    ['another ', 'six consulates', ''],
    ['an additional ', '6', ''],
    ['', '6', ' more consulates'],
    ['', 'six', ' others'],
    ['twice ', '6', ''],
    ['half of the ', 'six consulates', ''],
    ['rather than ', '6', ''],
    ['', '6', ' embassies'],
    ['', '6', ' new embassies in Busan'],
    ['', '6', ' June'],
    ['', '6', ' times'],
    ['', '6', ':30'],
    ['', '6', ' × 7'],
    ['', '6', ' per 1,000'],
  ],
  ru: [
    ['', '6', ' из 7'],
    ['', 'шесть', ' из семи'],
    ['ещё ', '6', ''],
    ['', '6', ' посольств'],
    ['в ', '6', ' раз'],
    ['на ', '6', ' больше'],
  ],
  kk: [
    ['тағы ', '6', ''],
    ['', '6', ' елшілік'],
    ['', '6', ' есе'],
  ],
  ko: [
    ['7곳 중 ', '6곳', ''],
    ['추가로 ', '6곳', ''],
    ['', '6', '개국'],
    ['', '6', '명'],
  ],
});
check(consulates, 'agrees', {
  en: [
    ['one of ', 'six consulates', ''],
    ['', '6', ' foreign consulates'],
    ['there are ', '6', ' in the city'],
    ['', '6', ' opened in 2019'],
    ['just ', 'six', '.'],
  ],
  ru: [
    ['', '6', ' иностранных консульств'],
    ['их было ', '6', ' в городе'],
  ],
  kk: [['', '6', ' болды']],
  ko: [
    ['', '6', '곳'],
    ['', '6개', ' 영사관'],
    ['', '영사관 6곳', ''],
  ],
});

// What a number names, and what was not so.
check(consulates, 'unread', {
  en: [
    ['on page ', '6', ''],
    ['see article ', '6', ''],
    ['no. ', '6', ''],
    ['on June ', '6', ''],
    ['on May ', '6', ''],
    ['there might have been ', '6', ''],
    ['there would have been ', 'six consulates', ' by now'],
    ['if there were ', '6', ''],
  ],
  ru: [
    ['на странице ', '6', ''],
    ['их было бы ', '6', ''],
    ['', '6', ' было бы лучше'],
  ],
  kk: [['', '6', ' болар еді']],
  ko: [
    ['', '6곳', '일 뿐이다'],
    ['', '6', '쪽'],
    ['', '6', '월'],
    ['', '6곳', '이었을 것이다'],
  ],
  de: [['auf Seite ', '6', '']],
});
check(consulates, 'agrees', {
  en: [
    ['there have been ', '6', ''],
    ['Kazakhstan has opened ', '6', ' in the city'],
  ],
  ru: [['на самом деле их ', '6', '']],
});

// What only may be or is to come is not what was, unless the record says no more than that itself.
const possible: Readonly<Record<string, readonly Sentence[]>> = {
  en: [
    ['trade could reach ', '$4.2 billion', ' in 2019'],
    ['trade may well come to ', '$4.2 billion', ''],
    ['the government expects trade to come to ', '$4.2 billion', ''],
    ['their goal is ', '$4.2 billion', ''],
    ['on track to reach almost ', '$4.2 billion', ''],
    ['perhaps ', '$4.2 billion', ''],
    ['were there ', '$4.2 billion', ', all would be well'],
    ['', '$4.2 billion', ' is planned'],
    ['', '$4.2 billion', ' in trade could be reached'],
  ],
  ru: [
    ['товарооборот может достичь ', '4,2 млрд долларов', ''],
    ['Планируется довести товарооборот до ', '4,2 млрд долларов', ''],
    ['Возможно, это ', '4,2 млрд долларов', ''],
    ['Цель — ', '4,2 млрд долларов', ''],
    ['', '4,2 млрд долларов', ' планируется вложить'],
  ],
  kk: [
    ['', '4,2 млрд доллар', ' болуы мүмкін'],
    ['тауар айналымын ', '4,2 млрд доллар', ' деңгейіне жеткізу жоспарланып отыр'],
    ['Мақсат — ', '4,2 млрд доллар', ''],
  ],
  ko: [
    ['교역액은 ', '42억 달러', '에 이를 수 있다'],
    ['교역액은 ', '42억 달러', '에 이를 것으로 예상된다'],
    ['교역액을 ', '42억 달러', '로 늘릴 계획이다'],
    ['아마 ', '42억 달러', ''],
  ],
  de: [
    ['der Handel könnte ', '4,2 Mrd. Dollar', ' erreichen'],
    ['', '4,2 Mrd. Dollar', ' sind geplant'],
  ],
};
check(money, 'unread', possible);
for (const status of ['target', 'forecast', 'expected', 'promoted'] as const)
  check({...money, status}, 'agrees', {
    en: [
      ['trade could reach ', '$4.2 billion', ' in 2019'],
      ['their goal is ', '$4.2 billion', ''],
    ],
    ru: [['товарооборот может достичь ', '4,2 млрд долларов', '']],
    kk: [['', '4,2 млрд доллар', ' болуы мүмкін']],
    ko: [['교역액은 ', '42억 달러', '에 이를 것으로 예상된다']],
  });
check(money, 'agrees', {
  en: [
    ['trade was ', '$4.2 billion', ' in 2019, and could reach more'],
    ['trade was ', '$4.2 billion', ' and is expected to grow'],
    ['As expected, trade was ', '$4.2 billion', ''],
    ['', '$4.2 billion', ', more than was expected'],
    ['So were there ', '$4.2 billion', ' in 2019'],
    ['In May trade reached its highest: ', '$4.2 billion', ' in 2019'],
  ],
  ru: [
    ['В целом товарооборот составил ', '4,2 млрд долларов', ' и может вырасти'],
    ['Хотя товарооборот составил ', '4,2 млрд долларов', ', ожидается рост'],
  ],
  kk: [['', '4,2 млрд доллар', ' болды, ол өсуі мүмкін']],
  ko: [
    ['2019년 교역액은 ', '42억 달러', '였으며, 더 늘어날 전망이다'],
    ['2019년 교역액은 ', '42억 달러', '를 기록했고 앞으로 늘어날 것으로 기대된다'],
  ],
  de: [['der Handel betrug ', '4,2 Mrd. Dollar', ' und könnte steigen']],
});

// A part of it, a rate, a difference, and what is not so.
check(money, 'unread', {
  en: [
    ['trade was $9 billion, of which ', '$4.2 billion', ' was oil'],
    ['Of this, ', '$4.2 billion', ' was exports'],
    ['trade was $9 billion, including ', '$4.2 billion', ' of oil'],
    ['', '$4.2 billion', ' of which was oil'],
    ['monthly trade averaged ', '$4.2 billion', ''],
    ['', '$4.2 billion', ' every month'],
    ['has yet to reach ', '$4.2 billion', ''],
    ['the ministry denied that trade reached ', '$4.2 billion', ''],
    ['anything but ', '$4.2 billion', ''],
    ['changed by ', '$4.2 billion', ''],
    ['beat the figure of 2018 by ', '$4.2 billion', ''],
    ['the increase amounted to ', '$4.2 billion', ''],
    ['', '$4.2 billion', '?'],
  ],
  ru: [
    ['Из них ', '4,2 млрд долларов', ' пришлось на экспорт'],
    ['В том числе экспорт — ', '4,2 млрд долларов', ''],
    ['ежемесячно страны торгуют на ', '4,2 млрд долларов', ''],
    ['вряд ли ', '4,2 млрд долларов', ''],
    ['вырос за год на ', '4,2 млрд долларов', ''],
    ['прирост товарооборота составил ', '4,2 млрд долларов', ''],
    ['экспорт превышает импорт на ', '4,2 млрд долларов', ''],
  ],
  kk: [
    ['Оның ішінде экспорт ', '4,2 млрд долларды', ' құрады'],
    ['', '4,2 млрд долларға', ' жеткен жоқ'],
    ['', '4,2 млрд доллар', ' болмады'],
    ['', '4,2 млрд долларға', ' жете алмады'],
    ['', '4,2 млрд долларға', ' дейін өспеді'],
    ['', '4,2 млрд долларға', ' жетті ме'],
  ],
  ko: [
    ['이 중 ', '42억 달러', '가 원유였다'],
    ['월평균 ', '42억 달러', ''],
    ['', '42억 달러', '라는 것은 사실이 아니다'],
    ['', '42억 달러', '나 늘었다'],
    ['증가액은 ', '42억 달러', '였다'],
  ],
  de: [
    ['davon entfielen ', '4,2 Mrd. Dollar', ' auf Exporte'],
    ['stieg um ', '4,2 Mrd. Dollar', ''],
    ['der Rückgang betrug ', '4,2 Mrd. Dollar', ''],
  ],
});
// How near to it, on which side of it.
check(money, 'differs', {
  en: [
    ['trade almost reached ', '$4.2 billion', ''],
    ['trade tops ', '$4.2 billion', ''],
    ['trade crossed the ', '$4.2 billion', ' mark'],
    ['', '$4.2 billion', ' at best'],
  ],
  ru: [
    ['превысил отметку в ', '4,2 млрд долларов', ''],
    ['перевалил за ', '4,2 млрд долларов', ''],
    ['вплотную приблизился к ', '4,2 млрд долларов', ''],
    ['больше, чем ', '4,2 млрд долларов', ''],
  ],
  kk: [
    ['', '4,2 млрд доллардан', ' төмен'],
    ['', '4,2 млрд долларға', ' жақындады'],
  ],
  ko: [
    ['', '42억 달러', '를 크게 웃돌았다'],
    ['', '42억 달러', '에 못 미쳤다'],
    ['', '42억 달러', '를 넘지 못했다'],
    ['', '42억 달러', '에 근접했다'],
  ],
  de: [['überstieg ', '4,2 Mrd. Dollar', '']],
});
check({...money, qualifier: 'more-than'}, 'agrees', {
  en: [
    ['trade tops ', '$4.2 billion', ''],
    ['trade passed the ', '$4.2 billion', ' mark'],
  ],
  ru: [
    ['превысил отметку в ', '4,2 млрд долларов', ''],
    ['товарооборот, превысивший ', '4,2 млрд долларов', ', вырос'],
  ],
  kk: [['', '4,2 млрд доллардан', ' асып түсті']],
  ko: [
    ['', '42억 달러', '를 웃돌았다'],
    ['', '42억 달러', '를 훌쩍 넘었다'],
  ],
});
check({...money, qualifier: 'estimated', status: 'estimated'}, 'agrees', {
  en: [
    ['The ministry estimated trade at ', '$4.2 billion', ''],
    ['Estimates put trade at ', '$4.2 billion', ''],
  ],
  ru: [['По оценкам экспертов, торговля составила ', '4,2 млрд долларов', '']],
});
// The year of what is told next, or before, is that of another amount.
check(money, 'unread', {
  en: [
    ['In 2018 trade was ', '$4.2 billion', ', in 2019 $4.5 billion'],
    ['Trade was $5 billion in 2019, up from ', '$4.2 billion', ''],
    ['', '$4.2 billion', ' over five years'],
  ],
  ru: [['В 2018 году товарооборот составил ', '4,2 млрд долларов', ', в 2019 году — 4,5 млрд']],
  kk: [
    ['тоғыз айда тауар айналымы ', '4,2 млрд доллар', ' болды'],
    ['жарты жылда ', '4,2 млрд доллар', ''],
  ],
  ko: [['최근 5년간 ', '42억 달러', '']],
});
check(money, 'differs', {
  ko: [['교역액은 2018년 ', '42억 달러', ', 2019년 45억 달러였다']],
  kk: [['2018 жылы ', '4,2 млрд доллар', ', 2019 жылы 4,5 млрд доллар болды']],
});
check(money, 'agrees', {
  en: [
    ['In 2019 trade was ', '$4.2 billion', ', in 2020 $3.1 billion'],
    ['rose 43 percent to ', '$4.2 billion', ' in 2019'],
    ['edged up to ', '$4.2 billion', ''],
    ['a record ', '$4.2 billion', ''],
    ['trade was €3.8 billion (', '$4.2 billion', ')'],
    ['', '$4.2 bln', ' in 2019'],
    ['There is no doubt that trade was ', '$4.2 billion', ''],
  ],
  ru: [
    ['вырос на 48%, до ', '4,2 млрд долларов', ''],
    ['вырос на 48% (до ', '4,2 млрд долларов', ')'],
    ['контракты на ', '4,2 млрд долларов', ''],
    ['Как и ожидалось, товарооборот достиг ', '4,2 млрд долларов', ''],
  ],
  kk: [
    ['', '4,2 млрд доллар', ' – екі елдің тауар айналымы'],
    ['2018 жылы 2,9 млрд доллар болса, 2019 жылы ', '4,2 млрд доллар', ' болды'],
  ],
  ko: [
    ['사상 최대 ', '42억 달러', '를 기록했다'],
    ['교역은 2018년 25억 달러, 2019년 ', '42억 달러', '를 기록했다'],
    ['', '42억 달러', '를 기록해 목표를 넘어섰다'],
    ['', '42억 달러', '까지 늘었다'],
  ],
  de: [
    ['erreichte 2019 ', '4,2 Mrd. Dollar', ''],
    ['lag bei ', 'vier Milliarden Dollar', ''],
  ],
});
check({...money, status: 'target'}, 'unread', {
  en: [['trade reached ', '$4.2 billion', '']],
  ko: [['', '42억 달러', '를 기록했다']],
});
check(consulates, 'agrees', {
  en: [['', 'six foreign consulates', '']],
  ko: [['영사관은 총 ', '6개', '다']],
});
check(consulates, 'unread', {
  en: [
    ['', 'six embassies and consulates', ''],
    ['', 'six new consulates', ''],
  ],
});

// Other years, plans and denials of the same sentence that are of something else.
check(money, 'agrees', {
  en: [
    ['Trade came to ', '$4.2 billion', ' (in 2018 it was $2.9 billion)'],
    ['Trade increased by 43 percent compared to 2018 and amounted to ', '$4.2 billion', ''],
    ['It is no coincidence that trade reached ', '$4.2 billion', ''],
    ['Trade beat forecasts to reach ', '$4.2 billion', ' in 2019'],
    ['', '$4.2 billion', ' is expected to grow further'],
    ['It should be noted that trade reached ', '$4.2 billion', ''],
  ],
  ru: [
    ['Товарооборот составил ', '4,2 млрд долларов', ' (в 2018 году — 2,9 млрд)'],
    ['Товарооборот увеличился на 43 % по сравнению с 2018 годом и составил ', '4,2 млрд долларов', ''],
    ['Тем не менее товарооборот достиг ', '4,2 млрд долларов', ''],
    ['', '4,2 млрд долларов', ' может вырасти'],
  ],
  kk: [
    ['', '4,2 млрд долларды', ' құрап 48 пайызға өсті'],
    ['Осы мақсатта бюджеттен ', '4,2 млрд доллар', ' жұмсалды'],
    ['', '4,2 млрд доллар', ' көлемінде көмек көрсетті'],
    ['', '4,2 млрд долларға', ' тек мұнай есебінен ғана емес, машина жасау есебінен де жетті'],
  ],
  ko: [
    ['', '42억 달러', '를 기록하며 2018년 대비 48% 늘었다'],
    ['', '42억 달러', '로 2018년보다 늘었다'],
    ['', '42억 달러', '를 기록한 교역 실적을 바탕으로 협력 방안을 모색했다'],
    ['정부 전망치를 웃도는 ', '42억 달러', '를 기록했다'],
    ['', '42억 달러', '로 적지 않은 규모다'],
    ['', '42억 달러', '인데 투자는 적다'],
  ],
});
check(money, 'unread', {
  en: [
    ['The goal for 2019 is ', '$4.2 billion', ''],
    ['', '$4.2 billion', ' planned for 2019 was not reached'],
    ['short of the ', '$4.2 billion', ' of the plan'],
    ['The company is ready to invest ', '$4.2 billion', ''],
    ['Of the total, ', '$4.2 billion', ' came from oil'],
  ],
  ru: [
    ['План на 2019 год составлял ', '4,2 млрд долларов', ''],
    ['Вместо запланированных ', '4,2 млрд долларов', ''],
    ['Компания обязалась вложить ', '4,2 млрд долларов', ''],
  ],
  kk: [
    ['сауданы ', '4,2 млрд долларға', ' жеткізуге дайын'],
    ['', '4,2 млрд долларға', ' жетеді деп күтеді'],
  ],
  ko: [
    ['교역액을 ', '42억 달러', '로 늘리는 데 합의했다'],
    ['교역액은 ', '42억 달러', '를 기록할 가능성이 높다'],
  ],
});
check(consulates, 'agrees', {kk: [['Кореяда ', 'алты консулдығы', ' жұмыс істейді']]});

// By how much something changed, how much of it, how often, and what it did not come to.
check(money, 'unread', {
  en: [
    ['trade grew by ', '$4.2 billion', ''],
    ['trade was cut by ', '$4.2 billion', ''],
    ['an increase of ', '$4.2 billion', ''],
    ['it was up ', '$4.2 billion', ''],
    ['', '$4.2 billion', ' more than in 2018'],
    ['10% of ', '$4.2 billion', ''],
    ['a third of the ', '$4.2 billion', ''],
    ['', '$4.2 billion', ' a year'],
    ['', '$4.2 billion', ' per month'],
    ['', '$4.2 billion', ' annually'],
    ['', '4.2 billion', ' people'],
    ['', '4.2 billion', ' rupees'],
    ['never reached ', '$4.2 billion', ''],
    ['did not quite reach ', '$4.2 billion', ''],
    ['failed to reach ', '$4.2 billion', ''],
    ['far from ', '$4.2 billion', ''],
    ['between $3.1 billion and ', '$4.2 billion', ''],
    ['from $1.5 billion to ', '$4.2 billion', ''],
  ],
  ru: [
    ['выросла на ', '4,2 млрд долларов', ''],
    ['дополнительные ', '4,2 млрд долларов', ''],
    ['', '4,2 млрд долларов', ' в год'],
    ['', '4,2 млрд', ' тонн'],
    ['не достиг ', '4,2 млрд долларов', ''],
    ['не вырос до ', '4,2 млрд долларов', ''],
  ],
  kk: [
    ['', '4,2 млрд долларға', ' өсті'],
    ['', '4,2 млрд', ' тонна'],
    ['жыл сайын ', '4,2 млрд доллар', ''],
  ],
  ko: [
    ['', '42억 달러', ' 늘었다'],
    ['', '42억 달러', '의 절반'],
    ['', '42억', ' 명'],
    ['매년 ', '42억 달러', ''],
  ],
});
check(money, 'differs', {
  en: [
    ['greater than ', '$4.2 billion', ''],
    ['grew from $1.5 billion to ', '$4.3 billion', ''],
    ['rose from $1.5 billion to almost ', '$4.2 billion', ''],
  ],
  ko: [
    ['', '42억 달러', '를 돌파했다'],
    ['', '42억 달러', '에 못 미치는'],
  ],
  kk: [['', '4,2 млрд доллардан', ' аспады']],
});
check(money, 'agrees', {
  en: [
    ['grew from $1.5 billion to ', '$4.2 billion', ''],
    ['gave up ', '$4.2 billion', ''],
    ['the most since 1992: ', '$4.2 billion', ''],
    ['', '4.2 billion', ' in trade'],
    ['', '$4.2 billion', '¹ then'],
    ['', '$4.2 billion', ' [1]'],
    ['', '$4.2 billion', ' a year earlier'],
  ],
  ru: [
    ['вырос с 1,5 млрд до ', '4,2 млрд долларов', ''],
    ['вырос почти втрое — до ', '4,2 млрд долларов', ''],
    ['Тем не менее ', '4,2 млрд долларов', ''],
  ],
  kk: [
    ['', '4,2 млрд долларға дейін', ' өсті'],
    ['', '4,2 млрд долларға', ' дейін артты'],
  ],
  ko: [
    ['', '42억 달러', '로 늘었다'],
    ['15억 달러에서 ', '42억 달러', '로 증가했다'],
  ],
});

// A share may be that of a change, which goes one way.
check(growth, 'agrees', {
  en: [
    ['grew by ', '3.4%', ''],
    ['', '3.4%', ' growth'],
    ['fell to ', '3.4%', ''],
  ],
  ru: [['выросла на ', '3,4%', '']],
  kk: [['', '3,4%', '-ға өсті']],
  ko: [['', '3.4%', ' 성장했다']],
});
check(growth, 'unread', {
  en: [
    ['fell by ', '3.4%', ''],
    ['a fall of ', '3.4%', ''],
  ],
  ru: [['упала на ', '3,4%', '']],
  kk: [['', '3,4 пайызға', ' төмендеді']],
  ko: [['', '3.4%', ' 감소했다']],
});
const decline = {...growth, value: -3};
check(decline, 'agrees', {
  en: [
    ['fell by ', '3%', ''],
    ['was down ', '3%', ''],
    ['a decline of ', '3%', ''],
    ['growth of ', '−3%', ''],
  ],
  ru: [['сократилась на ', '3 процента', '']],
  kk: [['', '3 пайызға', ' азайды']],
  ko: [['', '3%', ' 감소했다']],
});
check(decline, 'differs', {en: [['grew by ', '3%', '']]});
check({...money, qualifier: 'more-than'}, 'agrees', {
  en: [
    ['climbed above ', '$4.2 billion', ''],
    ['grew to more than ', '$4.2 billion', ' by 2019'],
    ['trade passed ', '$4.2 billion', ''],
  ],
});

// A part of a year is not all of it.
check(money, 'unread', {
  en: [
    ['', '$4.2 billion', ' in the first half of 2019'],
    ['', '$4.2 billion', ' in Q1 2019'],
    ['', '$4.2 billion', ' in January 2019'],
    ['', '$4.2 billion', ' since 2019'],
    ['In the first half of 2019 it was ', '$4.2 billion', ''],
    ['In 2018, trade came to ', '$4.2 billion', ''],
  ],
  ru: [['в первом полугодии 2019 года — ', '4,2 млрд долларов', '']],
  kk: [['2019 жылдың бірінші жартысында ', '4,2 млрд доллар', '']],
  ko: [['2019년 상반기 ', '42억 달러', '']],
});
check(money, 'unread', {
  en: [
    ['', '$4.2 billion', ' in January'],
    ['In the first quarter, trade was ', '$4.2 billion', ''],
  ],
  ru: [
    ['в январе ', '4,2 млрд долларов', ''],
    ['', '4,2 млрд долларов', ' за первое полугодие'],
  ],
  kk: [['қаңтарда ', '4,2 млрд доллар', '']],
  ko: [['1월 ', '42억 달러', '']],
});
check(money, 'unread', {
  en: [
    ['', '$4.2 billion', ', in January 2019'],
    ['', '$4.2 billion', ' (Q1 2019)'],
    ['', '$4.2 billion', ' in 2019 Q1'],
    ['Q1: ', '$4.2 billion', ''],
    ['', '$4.2 billion', ' in late 2019'],
    ['', '$4.2 billion', ' by June'],
    ['In January, trade between Kazakhstan and the Republic of Korea came to ', '$4.2 billion', ''],
    ['In 2018, trade between Kazakhstan and the Republic of Korea came to ', '$4.2 billion', ''],
  ],
  ru: [
    ['В январе 2019 г. товарооборот составил ', '4,2 млрд долларов', ''],
    ['За I полугодие 2019 г. — ', '4,2 млрд долларов', ''],
    ['летом 2019 года ', '4,2 млрд долларов', ''],
    ['', '4,2 млрд долларов', ' во второй половине 2019 года'],
    ['', '4,2 млрд долларов', ' к июню'],
  ],
  kk: [['2019 жылғы бірінші жартыжылдықта ', '4,2 млрд доллар', '']],
  ko: [
    ['2019년 전반기 ', '42억 달러', ''],
    ['', '42억 달러', ' (2019년 1월)'],
  ],
  de: [
    ['in der ersten Hälfte 2019 ', '4,2 Mrd. Dollar', ''],
    ['Im Sommer 2019 waren es ', '4,2 Mrd. Dollar', ''],
  ],
});
// What stands beside a year of its own is of that year, whatever else the sentence tells.
check(money, 'agrees', {
  en: [
    ['', '$4.2 billion', ' in 2019, up a quarter from 2018'],
    ['', '$4.2 billion', ' in 2019, half of it in oil'],
    ['', '$4.2 billion', ' in 2019, it said in March'],
    ['In March, the ministry said trade was ', '$4.2 billion', ' in 2019'],
    ['The report, published in March 2020, put trade at ', '$4.2 billion', ' in 2019'],
    ['Theresa May said trade came to ', '$4.2 billion', ' in 2019'],
    ['Exports made up half of the total trade of ', '$4.2 billion', ' in 2019'],
    ['Almost half of that sum of ', '$4.2 billion', ' was oil'],
    ['According to official figures ', '$4.2 billion', ' was traded'],
  ],
  ru: [
    ['', '4,2 млрд долларов', ' в 2019 году, сообщили в марте'],
    ['По данным таблицы, ', '4,2 млрд долларов', ''],
    ['Если в 2019 году товарооборот составил ', '4,2 млрд долларов', ', то сейчас больше'],
  ],
});
const ofMay: Recorded = {...money, months: [5, 5]};
check(ofMay, 'agrees', {
  en: [
    ['', '$4.2 billion', ' in May 2019'],
    ['In May 2019, trade was ', '$4.2 billion', ''],
    ['', '$4.2 billion', ''],
  ],
  ru: [
    ['', '4,2 млрд долларов', ' в мае 2019 года'],
    ['в мае ', '4,2 млрд долларов', ''],
  ],
  kk: [['2019 жылдың мамырында ', '4,2 млрд доллар', '']],
  ko: [['2019년 5월 ', '42억 달러', '']],
});
check(ofMay, 'unread', {
  en: [
    ['', '$4.2 billion', ' in June 2019'],
    ['', '$4.2 billion', ' in 2019'],
    ['', '$4.2 billion', ' since May 2019'],
    ['', '$4.2 billion', ' in May and June 2019'],
    ['', '$4.2 billion', ' in the spring of 2019'],
    ['', '$4.2 billion', ' in early May 2019'],
    ['', '$4.2 billion', ' on 5 May 2019'],
    ['On 5 May 2019, ', '$4.2 billion', ' was paid'],
    ['', '$4.2 billion', ' as of May 2019'],
    ['In 2019, trade was ', '$4.2 billion', ''],
    ['', '$4.2 billion', ' from January to May 2019'],
  ],
  ru: [['', '4,2 млрд долларов', ' в марте 2019 года']],
  kk: [['2019 жылдың маусымында ', '4,2 млрд доллар', '']],
  ko: [
    ['2019년 6월 ', '42억 달러', ''],
    ['2019년 1~5월 ', '42억 달러', ''],
    ['2019년 5월부터 ', '42억 달러', ''],
    ['2018년 5월 ', '42억 달러', ''],
    ['2019년 5월 5일 ', '42억 달러', ''],
  ],
});
check(ofMay, 'differs', {en: [['', '$4.2 billion', ' in May 2018']]});
const ofQuarter: Recorded = {...money, months: [7, 9]};
check(ofQuarter, 'agrees', {
  en: [
    ['', '$4.2 billion', ' in the third quarter of 2019'],
    ['', '$4.2 billion', ' in Q3 2019'],
    ['', '$4.2 billion', ' in the 3rd quarter of 2019'],
    ['', '$4.2 billion', ' from July to September 2019'],
    ['', '$4.2 billion', ' in July–September 2019'],
    ['Imports from Korea in Q3 2019 were ', '$4.2 billion', ''],
  ],
  ru: [
    ['', '4,2 млрд долларов', ' в третьем квартале 2019 года'],
    ['в III квартале 2019 года ', '4,2 млрд долларов', ''],
    ['', '4,2 млрд долларов', ' за 3-й квартал 2019 года'],
  ],
  kk: [
    ['2019 жылдың үшінші тоқсанында ', '4,2 млрд доллар', ''],
    ['2019 жылдың 3-тоқсанында ', '4,2 млрд доллар', ''],
  ],
  ko: [
    ['2019년 3분기 ', '42억 달러', ''],
    ['2019년 7~9월 ', '42억 달러', ''],
  ],
});
check(ofQuarter, 'unread', {
  en: [
    ['', '$4.2 billion', ' in Q2 2019'],
    ['', '$4.2 billion', ' since the third quarter of 2019'],
    ['', '$4.2 billion', ' at the end of the third quarter of 2019'],
    ['', '$4.2 billion', ' in the second half of 2019'],
    ['', '$4.2 billion', ' in the first three quarters of 2019'],
    ['', '$4.2 billion', ' in the second and third quarter of 2019'],
    ['', '$4.2 billion', ' in the first to third quarters of 2019'],
  ],
  ru: [['', '4,2 млрд долларов', ' в IV квартале 2019 года']],
  ko: [['2019년 1~3분기 ', '42억 달러', '']],
});
check({...money, months: [7, 12]}, 'agrees', {
  en: [
    ['', '$4.2 billion', ' in the second half of 2019'],
    ['', '$4.2 billion', ' in H2 2019'],
  ],
  ru: [['', '4,2 млрд долларов', ' во втором полугодии 2019 года']],
  kk: [['2019 жылдың екінші жартысында ', '4,2 млрд доллар', '']],
  ko: [['2019년 하반기 ', '42억 달러', '']],
});
check({...money, months: [1, 9]}, 'agrees', {
  en: [['In the first nine months of 2019, trade was ', '$4.2 billion', '']],
  ru: [
    ['С января по сентябрь 2019 года ', '4,2 млрд долларов', ''],
    ['За девять месяцев 2019 года ', '4,2 млрд долларов', ''],
  ],
});
check({...money, months: [3, 3], isOfDays: true, day: 5}, 'agrees', {
  en: [
    ['', '$4.2 billion', ' in 2019'],
    ['', '$4.2 billion', ' in March 2019'],
  ],
});
check(money, 'agrees', {en: [['In 2019, trade came to ', '$4.2 billion', '']]});
check({...money, months: [3, 3], isOfDays: true, day: 5}, 'unread', {
  en: [['On 4 March 2019, ', '$4.2 billion', ' was paid']],
});
