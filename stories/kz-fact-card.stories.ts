import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {KzFactCard} from '../src/index.js';
import type {ElementArgs} from './shared/args.js';
import {answerForHost, brokenRecords, ownRecords, withOwnRecords} from './shared/own-data.js';
import {
  inFrame,
  inLargeText,
  inNarrowColumn,
  inWideColumn,
  onDarkPage,
  onHostPage,
  onRightToLeftPage,
} from './shared/pages.js';
import {openSource, press} from './shared/reader.js';

type Args = ElementArgs<KzFactCard>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {title: 'kz-fact-card', component: 'kz-fact-card', beforeEach: answerForHost};
export default meta;

const trade2020: Args = {
  fact: 'kr-trade-2020',
  fallback: 'Trade between Kazakhstan and South Korea fell to $3.08 billion in 2020.',
};

/** A value with what it measures, its period, how it moved against the year before, and its source. */
export const Default: Story = {args: trade2020};

/** A value that rose; its notes tell that the document marks it with two currencies, and why dollars were taken. */
export const TwoCurrencies: Story = {
  args: {
    fact: 'kr-trade-2019',
    fallback: 'Trade between Kazakhstan and South Korea was $4.2 billion in 2019.',
  },
  play: ({canvasElement}) => press(canvasElement, 'summary'),
};

/** A lower bound keeps its words, and stands alone where its series has nothing earlier. */
export const MoreThan: Story = {
  args: {
    fact: 'kr-trade-2008',
    fallback: 'Trade between Kazakhstan and South Korea was more than $750 million in 2008.',
  },
};

/** After a lower bound no percentage can be computed: the card names the value before. */
export const AfterLowerBound: Story = {
  args: {fact: 'kr-trade-2017', fallback: 'Trade between Kazakhstan and South Korea was $1.5 billion in 2017.'},
};

/** An approximation, with its qualifier as part of the value. */
export const About: Story = {
  args: {fact: 'gb-companies-2023', fallback: 'About 550 firms with British capital work in Kazakhstan.'},
};

/** A claim about a span of years. */
export const Almost: Story = {
  args: {
    fact: 'kr-trade-growth-2017-2019',
    fallback: 'Trade between Kazakhstan and South Korea almost tripled from 2017 to 2019.',
  },
};

/** An estimate says so twice: in the value, and as its status. */
export const Estimated: Story = {
  args: {fact: 'balkhash-cost-2009', fallback: 'The Balkhash power station was to cost an estimated $4.5 billion.'},
};

/** A goal is marked as a target, and its date as not given. */
export const Target: Story = {
  args: {
    fact: 'kz-competitiveness-goal-2009',
    fallback: 'In 2009 Kazakhstan wanted to enter a list of 50 competitive countries.',
  },
};

/** A value that was promoted; not said to be signed. */
export const Promoted: Story = {
  args: {
    fact: 'busan-export-contracts-2022',
    fallback: 'In 2022 a trade delegation from Busan promoted contracts of more than $3.85 million.',
  },
};

/** A sum over a span of years. */
export const Span: Story = {
  args: {
    fact: 'kr-investment-1993-2008',
    fallback: 'South Korean direct investment in Kazakhstan reached $3 billion from 1993 to 2008.',
  },
};

/** A sum without a first year: the card gives the date by which it was reached. */
export const OpenPeriod: Story = {
  args: {
    fact: 'gb-investment-to-2023',
    fallback: 'British investment in Kazakhstan had passed $16 billion by March 2023.',
  },
};

/** A count of things, attributed to the one who gave it. */
export const Attributed: Story = {
  args: {fact: 'busan-consulates-2023', fallback: 'Busan has six consulates, according to the Kazakh embassy.'},
};

/** A claim has words in the place of a number, set smaller. */
export const Claim: Story = {
  args: {
    fact: 'kz-largest-partner-of-kr-2021',
    fallback: 'Kazakhstan is South Korea’s largest trading partner in Central Asia.',
  },
};

/** A claim that fills several lines. */
export const LongClaim: Story = {
  args: {
    fact: 'kr-priority-fields-2009',
    fallback: 'In 2009 the two countries named seven fields as priorities, from IT to alternative energy.',
  },
};

/** A claim that is an aim, not a result. */
export const ClaimAsTarget: Story = {
  args: {fact: 'busan-northern-market-2022', fallback: 'Busan hoped to open up a market to its north.'},
};

/** A claim that two documents make: the source line counts the second. */
export const TwoDocuments: Story = {
  args: {
    fact: 'almaty-first-central-asian-city-2022',
    fallback: 'Almaty was the first Central Asian city to enter friendly cooperation with Busan.',
  },
};

/** The source, opened: document, date, paragraph, the words as written, the notes. */
export const SourceOpened: Story = {
  args: trade2020,
  play: ({canvasElement}) => openSource(canvasElement, '[part=source]'),
};

/** The source of a claim that two documents make, opened. */
export const TwoSourcesOpened: Story = {
  args: TwoDocuments.args ?? {},
  play: ({canvasElement}) => openSource(canvasElement, '[part=source]'),
};

/** The latest value of a measure for a partner, without naming a fact. */
export const LatestOfMeasure: Story = {
  args: {measure: 'trade', partner: 'gb', fallback: 'Trade with the United Kingdom grew to $1.8 billion in 2022.'},
};

/** The latest value on a topic. */
export const LatestOnTopic: Story = {
  args: {topic: 'energy', fallback: 'The Balkhash power station was to cost an estimated $4.5 billion.'},
};

/** The latest value in one document. */
export const LatestInDocument: Story = {
  args: {
    document: 'kr-state-visit-2009',
    measure: 'companies',
    fallback: 'In 2009 there were 300 South Korean companies in Kazakhstan.',
  },
};

/** The latest value within a period. */
export const LatestInPeriod: Story = {
  args: {
    measure: 'trade',
    partner: 'kr',
    from: '2015',
    to: '2018',
    fallback: 'Trade between Kazakhstan and South Korea was $1.5 billion in 2017.',
  },
};

/** An article of 2009 keeps its value, and says that a later document tells more. */
export const AsOfUpdated: Story = {
  args: {
    fact: 'kr-trade-2008',
    'as-of': '2009-05-15',
    fallback: 'Trade between Kazakhstan and South Korea was more than $750 million in 2008.',
  },
};

/** A date that only a later document gives is not told before it. */
export const AsOfBeforeItsDay: Story = {
  args: {
    fact: 'almaty-first-central-asian-city-2022',
    'as-of': '2022-12-31',
    fallback: 'Almaty is the first Central Asian city in friendly cooperation with Busan.',
  },
};

/** An article whose date changes nothing says only on which date it stands. */
export const AsOf: Story = {
  args: {...trade2020, 'as-of': '2021-08-17'},
};

/** A heading of the article’s own, at its own level. */
export const WithHeading: Story = {
  args: {...trade2020, heading: 'The pandemic year', 'heading-level': 2},
};

/** An unknown fact: what stands inside the tag stays on the page. */
export const Missing: Story = {
  args: {
    fact: 'kr-trade-1066',
    fallback: 'Trade between the two countries in 1066 is not on record.',
  },
};

/** An unknown fact and nothing inside the tag: one calm sentence. */
export const MissingWithoutFallback: Story = {args: {fact: 'kr-trade-1066'}};

/** A date that is none, and nothing inside the tag. */
export const UnreadableDate: Story = {args: {measure: 'trade', from: 'last spring'}};

/** No document by then reports the fact: what stands inside the tag stays on the page. */
export const Empty: Story = {
  args: {
    fact: 'gb-trade-2022',
    'as-of': '2021-08-17',
    fallback: 'How much Kazakhstan and the United Kingdom trade had not been reported by then.',
  },
};

/** No document by then reports the fact, and nothing stands inside the tag. */
export const EmptyWithoutFallback: Story = {args: {fact: 'gb-trade-2022', 'as-of': '2021-08-17'}};

/** The host’s own data, given as an object. */
export const OwnData: Story = {
  args: {
    fact: 'ruritania-trade-2016',
    data: ownRecords,
    fallback: 'Trade with Ruritania was about $140 million in 2016.',
  },
  parameters: withOwnRecords(
    'kz-fact-card',
    '<kz-fact-card fact="ruritania-trade-2016">Trade with Ruritania was about $140 million in 2016.</kz-fact-card>'
  ),
};

/** The host’s own data does not pass its check: what stands inside the tag stays on the page. */
export const OwnDataFailing: Story = {
  ...OwnData,
  args: {...OwnData.args, data: brokenRecords},
};

/** The host’s own data, from an address. */
export const FromAddress: Story = {
  args: {
    fact: 'ruritania-trade-2023',
    src: '/our-data.json',
    fallback: 'Trade with Ruritania was an estimated $260 million in 2023.',
  },
};

/** The data has not arrived yet: what stands inside the tag is read meanwhile. */
export const Loading: Story = {args: {...FromAddress.args, src: '/slow-data.json'}};

/** The data has not arrived yet, and nothing stands inside the tag. */
export const LoadingWithoutFallback: Story = {args: {fact: 'ruritania-trade-2023', src: '/slow-data.json'}};

/** The data at the address does not pass its check, and nothing stands inside the tag. */
export const FailedWithoutFallback: Story = {args: {fact: 'ruritania-trade-2023', src: '/broken-data.json'}};

/** Words longer than the column break, and nothing sticks out. */
export const LongWords: Story = {
  ...inNarrowColumn,
  args: {fact: 'long-words', data: ownRecords, fallback: 'A very long word.'},
  parameters: withOwnRecords('kz-fact-card', '<kz-fact-card fact="long-words">A very long word.</kz-fact-card>'),
};

/** In Kazakh. */
export const Kazakh: Story = {
  args: {...trade2020, lang: 'kk', fallback: 'Қазақстан мен Оңтүстік Корея саудасы: 2020 жылы 3,08 млрд доллар.'},
};

/** In Russian. */
export const Russian: Story = {
  args: {...trade2020, lang: 'ru', fallback: 'Торговля Казахстана и Южной Кореи в 2020 году: 3,08 млрд долларов.'},
};

/** In Korean. */
export const Korean: Story = {
  args: {...trade2020, lang: 'ko', fallback: '2020년 카자흐스탄과 한국의 교역액은 30억 8000만 달러였다.'},
};

/** A column of 280 pixels. */
export const Narrow: Story = {...inNarrowColumn, args: MoreThan.args ?? {}};

/** A column of 1,200 pixels. */
export const Wide: Story = {...inWideColumn, args: trade2020};

/** Twice the size of text, in a column of 280 pixels. */
export const LargeText: Story = {...inNarrowColumn, ...inLargeText, args: MoreThan.args ?? {}};

/** On a dark page. */
export const Dark: Story = {...onDarkPage, args: Promoted.args ?? {}};

/** On a page with its own font, colours and tokens. */
export const HostPage: Story = {...onHostPage, args: Promoted.args ?? {}};

/** With room, a border and round corners, by tokens. */
export const Framed: Story = {...inFrame, args: trade2020};

/** On a page written from right to left. */
export const RightToLeft: Story = {...onRightToLeftPage, args: trade2020};
