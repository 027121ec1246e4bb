import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import type {KzTradeChart} from '../src/index.js';
import type {ElementArgs} from './shared/args.js';
import {answerForHost, brokenRecords, ownRecords, withOwnRecords} from './shared/own-data.js';
import {inLargeText, inNarrowColumn, inWideColumn, onDarkPage, onHostPage, onRightToLeftPage} from './shared/pages.js';
import {find, openSource, press} from './shared/reader.js';

type Args = ElementArgs<KzTradeChart>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'kz-trade-chart',
  id: 'kz-trade-chart',
  component: 'kz-trade-chart',
  beforeEach: answerForHost,
};
export default meta;

const korea: Args = {
  partner: 'kr',
  fallback:
    'Trade with South Korea was more than $750 million in 2008, $4.2 billion in 2019 and $3.08 billion in 2020.',
};
const both: Args = {
  partner: 'kr gb',
  fallback: 'Trade with South Korea was $3.08 billion in 2020, and with the United Kingdom $1.8 billion in 2022.',
};
const investment: Args = {
  measure: 'investment',
  fallback: 'South Korea invested $3 billion from 1993 to 2008, the United Kingdom more than $16 billion by 2023.',
};
const companies: Args = {
  measure: 'companies',
  fallback: 'There were 300 South Korean companies in 2009, and about 550 firms with British capital in 2023.',
};

async function openTable(canvas: HTMLElement): Promise<void> {
  await press(canvas, '[part=controls] button');
  await expect(await find(canvas, 'table')).toBeVisible();
}

/** A measure over true time: a lower bound has its own mark, and years that nobody reported stay a gap. */
export const Default: Story = {tags: ['use'], args: korea};

/** Two partners, each named at its own mark and told apart by more than colour. */
export const TwoPartners: Story = {tags: ['use'], args: both};

/** Every partner that has values. */
export const AllPartners: Story = {tags: ['use'], args: {fallback: both.fallback ?? ''}};

/** The same values as bars, from zero. */
export const Bars: Story = {tags: ['look'], args: {...korea, form: 'bars'}};

/** Two partners as bars, each named at its last one. */
export const BarsOfTwoPartners: Story = {tags: ['look'], args: {...both, form: 'bars'}};

/** The same values as points, with nothing between them. */
export const Points: Story = {tags: ['look'], args: {...korea, form: 'points'}};

/** A line asked for by name. */
export const Line: Story = {tags: ['look'], args: {...korea, form: 'line', from: '2017'}};

/** One value is never a line. */
export const OneValue: Story = {
  tags: ['data'],
  args: {partner: 'gb', fallback: 'Trade with the United Kingdom grew to $1.8 billion in 2022.'},
};

/** Sums over a span of years; the one without a first year is told in words. */
export const Investment: Story = {tags: ['data'], args: investment};

/** Counts of two partners, with what each of them counts. */
export const Companies: Story = {tags: ['data'], args: companies};

/** What cannot be compared is drawn as points where bars were asked for. */
export const CompaniesAsBars: Story = {tags: ['data'], args: {...companies, form: 'bars'}};

/** An estimate, hatched. */
export const ProjectCost: Story = {
  tags: ['data'],
  args: {measure: 'project-cost', fallback: 'The Balkhash power station was to cost an estimated $4.5 billion.'},
};

/** Values without a date have no place on the axis, and are told in words. */
export const NothingToDraw: Story = {
  tags: ['states', '!autodocs'],
  args: {
    measure: 'contracts',
    fallback: 'In 2022 a trade delegation from Busan promoted contracts of more than $3.85 million.',
  },
};

/** Only the values of a period. */
export const Period: Story = {
  tags: ['use'],
  args: {
    ...korea,
    from: '2017',
    to: '2019',
    fallback: 'Trade with South Korea grew from $1.5 billion in 2017 to $4.2 billion in 2019.',
  },
};

/** An article of 2009 keeps its values, and says that a later document tells more. */
export const AsOfUpdated: Story = {
  name: 'As of a date, with later reports',
  tags: ['use'],
  args: {...korea, 'as-of': '2009-05-15', fallback: 'Trade with South Korea was more than $750 million in 2008.'},
};

/** An article’s date that changes nothing: the chart says only on which date it stands. */
export const AsOf: Story = {name: 'As of a date', tags: ['use'], args: {...korea, 'as-of': '2021-12-31'}};

/** Only the values on a topic. */
export const ByTopic: Story = {
  name: 'On a topic',
  tags: ['use'],
  args: {...investment, topic: 'investment', partner: 'kr'},
};

/** Only the values of one document. */
export const ByDocument: Story = {
  name: 'In a document',
  tags: ['use'],
  args: {
    document: 'kr-summit-2021',
    fallback: 'Trade with South Korea was $1.5 billion in 2017, $4.2 billion in 2019 and $3.08 billion in 2020.',
  },
};

/** A heading of the article’s own, at its own level. */
export const WithHeading: Story = {
  name: 'With a heading of your own',
  tags: ['use'],
  args: {...korea, heading: 'Trade with South Korea peaked before the pandemic', 'heading-level': 2},
};

/** The same values as a table, in the place of the drawing. */
export const TableOpened: Story = {tags: ['look'], args: both, play: ({canvasElement}) => openTable(canvasElement)};

/** The table, sorted by value. */
export const TableSorted: Story = {
  tags: ['look'],
  args: both,
  play: async ({canvasElement}) => {
    await openTable(canvasElement);
    await press(canvasElement, 'th:nth-child(3) button');
    await expect(await find(canvasElement, '[aria-sort=ascending]')).toBeVisible();
  },
};

/** The table in a column of 280 pixels. */
export const TableInNarrowColumn: Story = {
  tags: ['look'],
  ...inNarrowColumn,
  args: both,
  play: ({canvasElement}) => openTable(canvasElement),
};

/** A value under the focus tells its period, its amount and its source. */
export const ValueFocused: Story = {
  tags: ['states', '!autodocs'],
  args: both,
  play: async ({canvasElement}) => {
    (await find(canvasElement, '[data-mark="kr-trade-2019"]')).focus();
    await expect(await find(canvasElement, '[part=tooltip]')).toBeVisible();
  },
};

/** The source of a value, opened at its mark. */
export const SourceOpened: Story = {
  tags: ['use'],
  args: korea,
  play: ({canvasElement}) => openSource(canvasElement, '[data-mark="kr-trade-2019"]'),
};

/** The sources of all values, opened from the line below the drawing. */
export const SourcesOpened: Story = {
  tags: ['states', '!autodocs'],
  args: both,
  play: ({canvasElement}) => openSource(canvasElement, '.footer [part=source]'),
};

/** How the dataset reads the unclear passages, opened. */
export const NotesOpened: Story = {
  tags: ['states', '!autodocs'],
  args: investment,
  play: ({canvasElement}) => press(canvasElement, 'summary'),
};

/** An unknown partner: what stands inside the tag stays on the page. */
export const Missing: Story = {
  name: 'Unknown id',
  tags: ['states', '!autodocs'],
  args: {partner: 'atlantis', fallback: 'Trade with Atlantis is not on record.'},
};

/** An unknown partner and nothing inside the tag: one calm sentence. */
export const MissingWithoutFallback: Story = {
  name: 'Unknown id, no text inside',
  tags: ['states', '!autodocs'],
  args: {partner: 'atlantis'},
};

/** A form that is none, and nothing inside the tag. */
export const UnknownForm: Story = {tags: ['states', '!autodocs'], args: {partner: 'kr', form: 'pie'}};

/** No document reports the measure for the partner: what stands inside the tag stays on the page. */
export const Empty: Story = {
  name: 'Not reported',
  tags: ['states', '!autodocs'],
  args: {partner: 'jp', fallback: 'How much Kazakhstan and Japan trade is not reported.'},
};

/** No document reports the measure for the partner, and nothing stands inside the tag. */
export const EmptyWithoutFallback: Story = {
  name: 'Not reported, no text inside',
  tags: ['states', '!autodocs'],
  args: {partner: 'jp'},
};

/** The host’s own data with every kind of mark: exact, about, almost, more than, estimated, and a target. */
export const OwnData: Story = {
  name: 'Your data, as an object',
  tags: ['data'],
  args: {
    partner: 'ruritania',
    to: '2020',
    data: ownRecords,
    fallback: 'Trade with Ruritania grew from $120 million in 2015 to more than $210 million in 2020.',
  },
  parameters: withOwnRecords(
    'kz-trade-chart',
    '<kz-trade-chart partner="ruritania" to="2020">Trade with Ruritania has grown.</kz-trade-chart>'
  ),
};

/** The host’s own data does not pass its check: what stands inside the tag stays on the page. */
export const OwnDataFailing: Story = {
  ...OwnData,
  name: 'Broken data',
  tags: ['states', '!autodocs'],
  args: {...OwnData.args, data: brokenRecords},
};

/** The host’s own data, from an address: two partners with an estimate, and a target in years to come. */
export const FromAddress: Story = {
  name: 'Your data, from an address',
  tags: ['data'],
  args: {src: '/our-data.json', fallback: 'Trade with Ruritania and Kravonia, from 2015 to 2027.'},
};

/** The data has not arrived yet: what stands inside the tag is read meanwhile. */
export const Loading: Story = {tags: ['states', '!autodocs'], args: {...FromAddress.args, src: '/slow-data.json'}};

/** The data has not arrived yet, and nothing stands inside the tag. */
export const LoadingWithoutFallback: Story = {
  name: 'Loading, no text inside',
  tags: ['states', '!autodocs'],
  args: {src: '/slow-data.json'},
};

/** The data at the address does not pass its check, and nothing stands inside the tag. */
export const FailedWithoutFallback: Story = {
  name: 'Broken data, no text inside',
  tags: ['states', '!autodocs'],
  args: {src: '/broken-data.json'},
};

/** A heading with words longer than the column. */
export const LongWords: Story = {
  tags: ['states', '!autodocs'],
  ...inNarrowColumn,
  args: {...korea, heading: 'Außenhandelsvolumenentwicklungsübersichtsdarstellung mit Südkorea'},
};

/** In Kazakh. */
export const Kazakh: Story = {
  name: 'Қазақша',
  tags: ['languages'],
  args: {...both, lang: 'kk', fallback: 'Оңтүстік Кореямен және Ұлыбританиямен сауда.'},
};

/** In Russian. */
export const Russian: Story = {
  name: 'Русский',
  tags: ['languages'],
  args: {...both, lang: 'ru', fallback: 'Торговля с Южной Кореей и Великобританией.'},
};

/** In Korean. */
export const Korean: Story = {
  name: '한국어',
  tags: ['languages'],
  args: {...both, lang: 'ko', fallback: '한국 및 영국과의 교역.'},
};

/** A column of 280 pixels. */
export const Narrow: Story = {tags: ['look'], ...inNarrowColumn, args: both};

/** Bars in a column of 280 pixels. */
export const NarrowBars: Story = {tags: ['look'], ...inNarrowColumn, args: {...both, form: 'bars'}};

/** A column of 1,200 pixels. */
export const Wide: Story = {tags: ['look'], ...inWideColumn, args: both};

/** Twice the size of text. */
export const LargeText: Story = {tags: ['look'], ...inLargeText, args: korea};

/** On a dark page. */
export const Dark: Story = {name: 'A dark page', tags: ['pages'], ...onDarkPage, args: both};

/** On a page with its own font, colours and tokens. */
export const HostPage: Story = {name: 'A page with its own look', tags: ['pages'], ...onHostPage, args: both};

/** On a page written from right to left. */
export const RightToLeft: Story = {
  name: 'A page from right to left',
  tags: ['pages'],
  ...onRightToLeftPage,
  args: both,
};
