import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import type {KzEventList} from '../src/index.js';
import type {ElementArgs} from './shared/args.js';
import {answerForHost, brokenRecords, ownRecords, withOwnRecords} from './shared/own-data.js';
import {inLargeText, inNarrowColumn, inWideColumn, onDarkPage, onHostPage, onRightToLeftPage} from './shared/pages.js';
import {find, openSource, press} from './shared/reader.js';

type Args = ElementArgs<KzEventList>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'kz-event-list',
  id: 'kz-event-list',
  component: 'kz-event-list',
  beforeEach: answerForHost,
};
export default meta;

const korea: Args = {
  partner: 'kr',
  from: '2019',
  to: '2022',
  fallback: 'In August 2021 the presidents of Kazakhstan and South Korea met in Seoul.',
};
const britain: Args = {
  partner: 'gb',
  fallback: 'In March 2023 the British foreign secretary visited Kazakhstan.',
};
const busan: Args = {
  partner: 'busan',
  fallback: 'In September 2022 Almaty and Busan signed a friendly cooperation agreement.',
};

/** Events with a partner by year, newest first; the partner’s cities are included. */
export const Default: Story = {tags: ['use'], args: korea};

/** Every event, by year; plans stand apart at the end. */
export const All: Story = {tags: ['use'], args: {fallback: 'Visits, talks and signings since 1943.'}};

/** Two partners in one list. */
export const TwoPartners: Story = {
  tags: ['use'],
  args: {partner: 'kr gb', from: '2021', fallback: 'Visits of 2021 to 2023, with South Korea and the United Kingdom.'},
};

/** Dates at every precision: a day, a month, a year, a span, and a latest day. */
export const DatesOfEveryKind: Story = {tags: ['data'], args: busan};

/** Filters for the reader: by partner, topic and status. */
export const Filterable: Story = {
  tags: ['use'],
  args: {filterable: true, limit: 8, fallback: 'Visits, talks and signings.'},
};

/** A filter in use: the count tells how many are left. */
export const Filtered: Story = {
  tags: ['states', '!autodocs'],
  args: {filterable: true, fallback: 'Visits, talks and signings.'},
  play: async ({canvasElement}) => {
    await userEvent.selectOptions(await find(canvasElement, 'select[name=partner]'), 'gb');
    await userEvent.selectOptions(await find(canvasElement, 'select[name=topic]'), 'education');
    await expect(await find(canvasElement, '[part=count]')).toHaveTextContent('5');
  },
};

/** What would leave nothing beside another choice says so, and cannot be chosen. */
export const NothingToChoose: Story = {
  tags: ['states', '!autodocs'],
  args: {filterable: true, fallback: 'Visits, talks and signings.'},
  play: async ({canvasElement}) => {
    await userEvent.selectOptions(await find(canvasElement, 'select[name=topic]'), 'space');
    await expect(await find(canvasElement, 'select[name=status] [value=planned]')).toBeDisabled();
    await expect(await find(canvasElement, '[part=count]')).toHaveTextContent('1');
  },
};

/** The first three, with a button that shows the rest. */
export const Limit: Story = {tags: ['use'], args: {...korea, limit: 3}};

/** The rest, shown. */
export const LimitLifted: Story = {
  name: 'Limit, the rest shown',
  tags: ['states', '!autodocs'],
  args: {...korea, limit: 3},
  play: ({canvasElement}) => press(canvasElement, '[part=more]'),
};

/** Planned events only; a plan without a date says so. */
export const PlannedOnly: Story = {
  tags: ['use'],
  args: {status: 'planned', fallback: 'A British university plans to open a branch in Kazakhstan.'},
};

/** Events that happened only. */
export const HappenedOnly: Story = {tags: ['use'], args: {...britain, status: 'happened'}};

/** Oldest first. */
export const OldestFirst: Story = {tags: ['look'], args: {...korea, order: 'oldest'}};

/** One kind of event. */
export const OneKind: Story = {tags: ['use'], args: {kind: 'visit', fallback: 'Visits from 2009 to 2023.'}};

/** Two kinds of event. */
export const TwoKinds: Story = {
  tags: ['use'],
  args: {kind: 'summit talks', fallback: 'Summits and talks from 2009 to 2023.'},
};

/** Events on one topic. */
export const ByTopic: Story = {
  name: 'On a topic',
  tags: ['use'],
  args: {topic: 'culture', fallback: 'Concerts, visits and other events of culture.'},
};

/** Events that one document tells. */
export const ByDocument: Story = {
  name: 'In a document',
  tags: ['use'],
  args: {document: 'kr-state-visit-2009', fallback: 'In May 2009 the South Korean president visited Kazakhstan.'},
};

/** What the documents published by a date tell: the day of the signing came out later, and the list says so. */
export const AsOfUpdated: Story = {
  name: 'As of a date, with later reports',
  tags: ['use'],
  args: {partner: 'busan', 'as-of': '2022-09-21', fallback: 'In September 2022 Almaty and Busan signed an agreement.'},
};

/** An article’s date that changes nothing: the list says only on which date it stands. */
export const AsOf: Story = {name: 'As of a date', tags: ['use'], args: {...britain, 'as-of': '2023-03-18'}};

/** In 2021 the anniversary of the year after was a plan. */
export const AsOfPlanned: Story = {
  name: 'As of a date, still planned',
  tags: ['data'],
  args: {partner: 'kr', status: 'planned', 'as-of': '2021-12-31', fallback: 'The anniversary of 2022 lay ahead.'},
};

/** A heading of the article’s own, at its own level. */
export const WithHeading: Story = {
  name: 'With a heading of your own',
  tags: ['use'],
  args: {...britain, limit: 3, heading: 'A day in Astana', 'heading-level': 2},
};

/** The source of an event, opened: document, paragraph, words as written, and how the date was worked out. */
export const SourceOpened: Story = {
  tags: ['use'],
  args: korea,
  play: ({canvasElement}) => openSource(canvasElement, '[part=source]'),
};

/** An unknown partner: what stands inside the tag stays on the page. */
export const Missing: Story = {
  name: 'Unknown id',
  tags: ['states', '!autodocs'],
  args: {partner: 'atlantis', fallback: 'Nothing is known of visits to Atlantis.'},
};

/** An unknown partner and nothing inside the tag: one calm sentence. */
export const MissingWithoutFallback: Story = {
  name: 'Unknown id, no text inside',
  tags: ['states', '!autodocs'],
  args: {partner: 'atlantis'},
};

/** An order that is none, and nothing inside the tag. */
export const UnknownOrder: Story = {tags: ['states', '!autodocs'], args: {partner: 'kr', order: 'random'}};

/** No document tells of an event: what stands inside the tag stays on the page. */
export const Empty: Story = {
  name: 'Not reported',
  tags: ['states', '!autodocs'],
  args: {partner: 'jp', fallback: 'The documents tell of no event with Japan.'},
};

/** No document tells of an event, and nothing stands inside the tag. */
export const EmptyWithoutFallback: Story = {
  name: 'Not reported, no text inside',
  tags: ['states', '!autodocs'],
  args: {partner: 'jp'},
};

/** The host’s own data, given as an object; a planned event has its month. */
export const OwnData: Story = {
  name: 'Your data, as an object',
  tags: ['data'],
  args: {
    partner: 'strelsau ruritania',
    kind: 'forum opening',
    data: ownRecords,
    fallback: 'A trade fair opened in Strelsau in April 2024.',
  },
  parameters: withOwnRecords(
    'kz-event-list',
    '<kz-event-list partner="strelsau ruritania" kind="forum opening">A trade fair opened in Strelsau.</kz-event-list>'
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
  args: {kind: 'forum opening', src: '/our-data.json', fallback: 'A trade fair opened in Strelsau in April 2024.'},
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

/** Words longer than the column break, and nothing sticks out. */
export const LongWords: Story = {
  tags: ['states', '!autodocs'],
  ...inNarrowColumn,
  args: {data: ownRecords, filterable: true, fallback: 'Visits with very long names.'},
  parameters: withOwnRecords('kz-event-list', '<kz-event-list filterable>Visits with very long names.</kz-event-list>'),
};

/** In Kazakh. */
export const Kazakh: Story = {
  name: 'Қазақша',
  tags: ['languages'],
  args: {...korea, lang: 'kk', fallback: '2021 жылғы тамызда президенттер Сеулде кездесті.'},
};

/** In Russian. */
export const Russian: Story = {
  name: 'Русский',
  tags: ['languages'],
  args: {...korea, lang: 'ru', fallback: 'В августе 2021 года президенты встретились в Сеуле.'},
};

/** In Korean. */
export const Korean: Story = {
  name: '한국어',
  tags: ['languages'],
  args: {...korea, lang: 'ko', fallback: '2021년 8월 두 대통령이 서울에서 만났다.'},
};

/** A column of 280 pixels. */
export const Narrow: Story = {tags: ['look'], ...inNarrowColumn, args: {...busan, filterable: true}};

/** A column of 1,200 pixels. */
export const Wide: Story = {tags: ['look'], ...inWideColumn, args: {...korea, filterable: true}};

/** Twice the size of text. */
export const LargeText: Story = {tags: ['look'], ...inLargeText, args: {...britain, limit: 3}};

/** On a dark page. */
export const Dark: Story = {name: 'A dark page', tags: ['pages'], ...onDarkPage, args: {...busan, filterable: true}};

/** On a page with its own font, colours and tokens. */
export const HostPage: Story = {
  name: 'A page with its own look',
  tags: ['pages'],
  ...onHostPage,
  args: {...busan, filterable: true, limit: 6},
};

/** On a page written from right to left. */
export const RightToLeft: Story = {
  name: 'A page from right to left',
  tags: ['pages'],
  ...onRightToLeftPage,
  args: {...korea, filterable: true},
};
