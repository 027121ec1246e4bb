import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {KzFactCard} from '../src/index.js';
import type {ElementArgs} from './shared/args.js';
import {answerForHost, brokenRecords, ownRecords, withOwnRecords} from './shared/own-data.js';
import {
  inFrame,
  inLargeText,
  inNarrowColumn,
  inRow,
  inWideColumn,
  onDarkPage,
  onHostPage,
  onRightToLeftPage,
} from './shared/pages.js';
import {openSource, press} from './shared/reader.js';

type Args = ElementArgs<KzFactCard>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'kz-fact-card',
  id: 'kz-fact-card',
  component: 'kz-fact-card',
  beforeEach: answerForHost,
};
export default meta;

const trade2020: Args = {
  fact: 'kr-trade-2020',
  fallback: 'Trade between Kazakhstan and South Korea fell to $3.08 billion in 2020.',
};

/** A value with what it measures, its period, how it moved against the year before, and its source. */
export const Default: Story = {tags: ['use'], args: trade2020};

/** A value that rose; its notes tell that the document marks it with two currencies, and why dollars were taken. */
export const TwoCurrencies: Story = {
  tags: ['data'],
  args: {
    fact: 'kr-trade-2019',
    fallback: 'Trade between Kazakhstan and South Korea was $4.2 billion in 2019.',
  },
  play: ({canvasElement}) => press(canvasElement, 'summary'),
};

/** A lower bound keeps its words, and stands alone where its series has nothing earlier. */
export const MoreThan: Story = {
  tags: ['data'],
  args: {
    fact: 'kr-trade-2008',
    fallback: 'Trade between Kazakhstan and South Korea was more than $750 million in 2008.',
  },
};

/** After a lower bound no percentage can be computed: the card names the value before. */
export const AfterLowerBound: Story = {
  name: 'After “more than”',
  tags: ['data'],
  args: {fact: 'kr-trade-2017', fallback: 'Trade between Kazakhstan and South Korea was $1.5 billion in 2017.'},
};

/** An approximation, with its qualifier as part of the value. */
export const About: Story = {
  tags: ['data'],
  args: {fact: 'gb-companies-2023', fallback: 'About 550 firms with British capital work in Kazakhstan.'},
};

/** A claim about a span of years. */
export const Almost: Story = {
  tags: ['data'],
  args: {
    fact: 'kr-trade-growth-2017-2019',
    fallback: 'Trade between Kazakhstan and South Korea almost tripled from 2017 to 2019.',
  },
};

/** An estimate says so in its value. */
export const Estimated: Story = {
  tags: ['data'],
  args: {fact: 'balkhash-cost-2009', fallback: 'The Balkhash power station was to cost an estimated $4.5 billion.'},
};

/** A goal is marked as a target, and its date as not given. */
export const Target: Story = {
  tags: ['data'],
  args: {
    fact: 'kz-competitiveness-goal-2009',
    fallback: 'In 2009 Kazakhstan wanted to enter a list of 50 competitive countries.',
  },
};

/** A value that was promoted; not said to be signed. */
export const Promoted: Story = {
  tags: ['data'],
  args: {
    fact: 'busan-export-contracts-2022',
    fallback: 'In 2022 a trade delegation from Busan promoted contracts of more than $3.85 million.',
  },
};

/** A sum over a span of years. */
export const Span: Story = {
  name: 'Sum over years',
  tags: ['data'],
  args: {
    fact: 'kr-investment-1993-2008',
    fallback: 'South Korean direct investment in Kazakhstan reached $3 billion from 1993 to 2008.',
  },
};

/** A sum without a first year: the card gives the date by which it was reached. */
export const OpenPeriod: Story = {
  name: 'Sum without a first year',
  tags: ['data'],
  args: {
    fact: 'gb-investment-to-2023',
    fallback: 'British investment in Kazakhstan had passed $16 billion by March 2023.',
  },
};

/** A count of things, attributed to the one who gave it. */
export const Attributed: Story = {
  tags: ['data'],
  args: {fact: 'busan-consulates-2023', fallback: 'Busan has six consulates, according to the Kazakh embassy.'},
};

/** A claim has words in the place of a number, set smaller. */
export const Claim: Story = {
  tags: ['data'],
  args: {
    fact: 'kz-largest-partner-of-kr-2021',
    fallback: 'Kazakhstan is South Korea’s largest trading partner in Central Asia.',
  },
};

/** A claim that fills several lines. */
export const LongClaim: Story = {
  tags: ['data'],
  args: {
    fact: 'kr-priority-fields-2009',
    fallback: 'In 2009 the two countries named seven fields as priorities, from IT to alternative energy.',
  },
};

/** A claim that is an aim, not a result. */
export const ClaimAsTarget: Story = {
  tags: ['data'],
  args: {fact: 'busan-northern-market-2022', fallback: 'Busan hoped to open up a market to its north.'},
};

/** A claim that two documents make: the source line counts the second. */
export const TwoDocuments: Story = {
  tags: ['data'],
  args: {
    fact: 'almaty-first-central-asian-city-2022',
    fallback: 'Almaty was the first Central Asian city to enter friendly cooperation with Busan.',
  },
};

/** The source, opened: document, date, paragraph, the words as written, the notes. */
export const SourceOpened: Story = {
  tags: ['use'],
  args: trade2020,
  play: ({canvasElement}) => openSource(canvasElement, '[part=source]'),
};

/** The source of a claim that two documents make, opened. */
export const TwoSourcesOpened: Story = {
  tags: ['states', '!autodocs'],
  args: TwoDocuments.args ?? {},
  play: ({canvasElement}) => openSource(canvasElement, '[part=source]'),
};

/** The latest value of a measure for a partner, without naming a fact. */
export const LatestOfMeasure: Story = {
  tags: ['use'],
  args: {measure: 'trade', partner: 'gb', fallback: 'Trade with the United Kingdom grew to $1.8 billion in 2022.'},
};

/** The latest value on a topic. */
export const LatestOnTopic: Story = {
  tags: ['use'],
  args: {topic: 'energy', fallback: 'The Balkhash power station was to cost an estimated $4.5 billion.'},
};

/** The latest value in one document. */
export const LatestInDocument: Story = {
  name: 'Latest in a document',
  tags: ['use'],
  args: {
    document: 'kr-state-visit-2009',
    measure: 'companies',
    fallback: 'In 2009 there were 300 South Korean companies in Kazakhstan.',
  },
};

/** The latest value within a period. */
export const LatestInPeriod: Story = {
  tags: ['use'],
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
  name: 'As of a date, with later reports',
  tags: ['use'],
  args: {
    fact: 'kr-trade-2008',
    'as-of': '2009-05-15',
    fallback: 'Trade between Kazakhstan and South Korea was more than $750 million in 2008.',
  },
};

/** A date that only a later document gives is not told before it. */
export const AsOfBeforeItsDay: Story = {
  name: 'As of a date before its day',
  tags: ['data'],
  args: {
    fact: 'almaty-first-central-asian-city-2022',
    'as-of': '2022-12-31',
    fallback: 'Almaty is the first Central Asian city in friendly cooperation with Busan.',
  },
};

/** An article whose date changes nothing says only on which date it stands. */
export const AsOf: Story = {name: 'As of a date', tags: ['use'], args: {...trade2020, 'as-of': '2021-08-17'}};

/** A heading of the article’s own, at its own level. */
export const WithHeading: Story = {
  name: 'With a heading of your own',
  tags: ['use'],
  args: {...trade2020, heading: 'The pandemic year', 'heading-level': 2},
};

/** An unknown fact: what stands inside the tag stays on the page. */
export const Missing: Story = {
  name: 'Unknown id',
  tags: ['states', '!autodocs'],
  args: {
    fact: 'kr-trade-1066',
    fallback: 'Trade between the two countries in 1066 is not on record.',
  },
};

/** An unknown fact and nothing inside the tag: one calm sentence. */
export const MissingWithoutFallback: Story = {
  name: 'Unknown id, no text inside',
  tags: ['states', '!autodocs'],
  args: {fact: 'kr-trade-1066'},
};

/** A date that is none, and nothing inside the tag. */
export const UnreadableDate: Story = {tags: ['states', '!autodocs'], args: {measure: 'trade', from: 'last spring'}};

/** No document by then reports the fact: what stands inside the tag stays on the page. */
export const Empty: Story = {
  name: 'Not reported',
  tags: ['states', '!autodocs'],
  args: {
    fact: 'gb-trade-2022',
    'as-of': '2021-08-17',
    fallback: 'How much Kazakhstan and the United Kingdom trade had not been reported by then.',
  },
};

/** No document by then reports the fact, and nothing stands inside the tag. */
export const EmptyWithoutFallback: Story = {
  name: 'Not reported, no text inside',
  tags: ['states', '!autodocs'],
  args: {fact: 'gb-trade-2022', 'as-of': '2021-08-17'},
};

/** The host’s own data, given as an object. */
export const OwnData: Story = {
  name: 'Your data, as an object',
  tags: ['data'],
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
  name: 'Broken data',
  tags: ['states', '!autodocs'],
  args: {...OwnData.args, data: brokenRecords},
};

/** The host’s own data, from an address. */
export const FromAddress: Story = {
  name: 'Your data, from an address',
  tags: ['data'],
  args: {
    fact: 'ruritania-trade-2023',
    src: '/our-data.json',
    fallback: 'Trade with Ruritania was an estimated $260 million in 2023.',
  },
};

/** The data has not arrived yet: what stands inside the tag is read meanwhile. */
export const Loading: Story = {tags: ['states', '!autodocs'], args: {...FromAddress.args, src: '/slow-data.json'}};

/** The data has not arrived yet, and nothing stands inside the tag. */
export const LoadingWithoutFallback: Story = {
  name: 'Loading, no text inside',
  tags: ['states', '!autodocs'],
  args: {fact: 'ruritania-trade-2023', src: '/slow-data.json'},
};

/** The data at the address does not pass its check, and nothing stands inside the tag. */
export const FailedWithoutFallback: Story = {
  name: 'Broken data, no text inside',
  tags: ['states', '!autodocs'],
  args: {fact: 'ruritania-trade-2023', src: '/broken-data.json'},
};

/** Words longer than the column break, and nothing sticks out. */
export const LongWords: Story = {
  tags: ['states', '!autodocs'],
  ...inNarrowColumn,
  args: {fact: 'long-words', data: ownRecords, fallback: 'A very long word.'},
  parameters: withOwnRecords('kz-fact-card', '<kz-fact-card fact="long-words">A very long word.</kz-fact-card>'),
};

/** In Kazakh. */
export const Kazakh: Story = {
  name: 'Қазақша',
  tags: ['languages'],
  args: {...trade2020, lang: 'kk', fallback: 'Қазақстан мен Оңтүстік Корея саудасы: 2020 жылы 3,08 млрд доллар.'},
};

/** In Russian. */
export const Russian: Story = {
  name: 'Русский',
  tags: ['languages'],
  args: {...trade2020, lang: 'ru', fallback: 'Торговля Казахстана и Южной Кореи в 2020 году: 3,08 млрд долларов.'},
};

/** In Korean. */
export const Korean: Story = {
  name: '한국어',
  tags: ['languages'],
  args: {...trade2020, lang: 'ko', fallback: '2020년 카자흐스탄과 한국의 교역액은 30억 8000만 달러였다.'},
};

/** Beside others: values stand on one line, with a qualifier in a line of its own or without. */
export const Row: Story = {name: 'A row of cards', tags: ['look'], ...inRow, args: trade2020};

/** A column of 280 pixels. */
export const Narrow: Story = {tags: ['look'], ...inNarrowColumn, args: MoreThan.args ?? {}};

/** A column of 1,200 pixels. */
export const Wide: Story = {tags: ['look'], ...inWideColumn, args: trade2020};

/** Twice the size of text, in a column of 280 pixels. */
export const LargeText: Story = {tags: ['look'], ...inNarrowColumn, ...inLargeText, args: MoreThan.args ?? {}};

/** On a dark page. */
export const Dark: Story = {name: 'A dark page', tags: ['pages'], ...onDarkPage, args: Promoted.args ?? {}};

/** On a page with its own font, colours and tokens. */
export const HostPage: Story = {
  name: 'A page with its own look',
  tags: ['pages'],
  ...onHostPage,
  args: Promoted.args ?? {},
};

/** With room, a border and round corners, by tokens. */
export const Framed: Story = {tags: ['look'], ...inFrame, args: trade2020};

/** On a page written from right to left. */
export const RightToLeft: Story = {
  name: 'A page from right to left',
  tags: ['pages'],
  ...onRightToLeftPage,
  args: trade2020,
};
