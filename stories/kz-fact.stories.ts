import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {KzFact} from '../src/index.js';
import type {ElementArgs} from './shared/args.js';
import {answerForHost, brokenRecords, ownRecords, withOwnRecords} from './shared/own-data.js';
import {inLargeText, inNarrowColumn, onDarkPage, onHostPage, onRightToLeftPage} from './shared/pages.js';
import {isThere, openSource} from './shared/reader.js';
import {renderInSentence} from './shared/sentence.js';

type Args = ElementArgs<KzFact>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'kz-fact',
  id: 'kz-fact',
  component: 'kz-fact',
  beforeEach: answerForHost,
  render: renderInSentence,
  parameters: {
    sentence: [
      'Trade between Kazakhstan and South Korea was ',
      ' in 2019, almost three times that of two years before.',
    ],
  },
};
export default meta;

const shown: Args = {fact: 'kr-trade-2019', fallback: '$4.2\u00a0billion'};

/** Words of the sentence, which open what they rest on. */
export const Default: Story = {tags: ['use'], args: shown};

/** The source of the words, opened beside them. */
export const SourceOpened: Story = {
  tags: ['use'],
  args: shown,
  play: ({canvasElement}) => openSource(canvasElement, '[part=value]'),
};

/** An empty tag writes the value with its qualifier. */
export const WithoutWords: Story = {
  name: 'An empty tag',
  tags: ['use'],
  args: {fact: 'kr-trade-2008'},
  parameters: {sentence: ['In 2008 trade between Kazakhstan and South Korea was ', '.']},
};

/** An empty tag can write its whole sentence. */
export const WholeSentence: Story = {
  name: 'A whole sentence',
  tags: ['use'],
  args: {fact: 'gb-trade-2022', sentence: true},
  parameters: {sentence: ['', '.']},
};

/** A number in words is read too. */
export const InWords: Story = {
  name: 'A number in words',
  tags: ['use'],
  args: {fact: 'busan-consulates-2023', fallback: 'six'},
  parameters: {sentence: ['There are ', ' consulates in Busan.']},
};

/** The words of a statement have no number. */
export const Claim: Story = {
  tags: ['data'],
  args: {fact: 'kz-largest-partner-of-kr-2021', fallback: 'South Korea’s largest trading partner in Central Asia'},
  parameters: {sentence: ['In 2021 Kazakhstan was called ', '.']},
};

/** A day before later reports: their dates stand with the source. */
export const AsOf: Story = {
  name: 'As of a date, with later reports',
  tags: ['use'],
  args: {fact: 'kr-trade-2008', 'as-of': '2009-05-15', fallback: 'more than $750\u00a0million'},
  parameters: {sentence: ['In 2008 trade between Kazakhstan and South Korea was ', '.']},
  play: ({canvasElement}) => openSource(canvasElement, '[part=value]'),
};

/** An editor’s preview marks words that differ from their record: here the record says $4.2 billion. */
export const StrictDiffers: Story = {
  name: 'Strict: words that differ',
  tags: ['use'],
  args: {...shown, fallback: '$4.5\u00a0billion', strict: true},
  play: ({canvasElement}) => isThere(canvasElement, '.differs'),
};

/** An editor’s preview marks words that nobody could compare, with dashes. */
export const StrictUnread: Story = {
  name: 'Strict: words that cannot be read',
  tags: ['use'],
  args: {...shown, fallback: 'quite a lot of money', strict: true},
  play: ({canvasElement}) => isThere(canvasElement, '.unread'),
};

/** Words that agree have no mark in a strict page either. */
export const StrictAgrees: Story = {
  name: 'Strict: words that agree',
  tags: ['states', '!autodocs'],
  args: {...shown, strict: true},
};

/** No document by then reports it: the words are text. */
export const Empty: Story = {name: 'Not reported', tags: ['states', '!autodocs'], args: {...shown, 'as-of': '2010'}};

/** An id that no record has: the words are text. */
export const Missing: Story = {
  name: 'Unknown id',
  tags: ['states', '!autodocs'],
  args: {...shown, fact: 'kr-trade-1066'},
};

/** The data has not arrived yet: the words are text. */
export const Loading: Story = {tags: ['states', '!autodocs'], args: {...shown, src: '/slow-data.json'}};

/** The host’s own data, given as an object. */
export const OwnData: Story = {
  name: 'Your data, as an object',
  tags: ['data'],
  args: {fact: 'ruritania-trade-2015', data: ownRecords, fallback: '$120\u00a0million'},
  parameters: {
    sentence: ['Trade with Ruritania was ', ' in 2015.'],
    ...withOwnRecords('kz-fact', '<kz-fact fact="ruritania-trade-2015">$120 million</kz-fact>'),
  },
};

/** The host’s own data does not pass its check: the words are text. */
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
  args: {fact: 'ruritania-trade-2015', src: '/our-data.json', fallback: '$120\u00a0million'},
  parameters: {sentence: ['Trade with Ruritania was ', ' in 2015.']},
};

/** In Kazakh. */
export const Kazakh: Story = {
  name: 'Қазақша',
  tags: ['languages'],
  args: {fact: 'kr-trade-2019', lang: 'kk', fallback: '4,2\u00a0млрд\u00a0АҚШ доллары'},
  parameters: {sentence: ['2019 жылы Қазақстан мен Корея арасындағы тауар айналымы ', ' болды.']},
};

/** In Russian. */
export const Russian: Story = {
  name: 'Русский',
  tags: ['languages'],
  args: {fact: 'kr-trade-2019', lang: 'ru', fallback: '4,2\u00a0миллиарда долларов'},
  parameters: {sentence: ['В 2019 году товарооборот Казахстана и Кореи составил ', '.']},
};

/** In Korean. */
export const Korean: Story = {
  name: '한국어',
  tags: ['languages'],
  args: {fact: 'kr-trade-2019', lang: 'ko', fallback: '42억\u00a0달러'},
  parameters: {sentence: ['2019년 카자흐스탄과 한국의 교역액은 ', '였다.']},
};

/** Its lines are as high as those around them, and break where words break. */
export const Narrow: Story = {
  tags: ['look'],
  ...inNarrowColumn,
  args: {fact: 'kr-trade-2019', fallback: 'four billion two hundred million US dollars'},
};

/** In text that is twice as large. */
export const Large: Story = {name: 'Large text', tags: ['look'], ...inLargeText, args: shown};

/** In a heading it has the heading’s letters. */
export const Heading: Story = {
  name: 'In a heading',
  tags: ['look'],
  decorators: [(story) => html`<strong style="font-size: 1.6em; line-height: 1.1">${story()}</strong>`],
  args: shown,
};

/** On a dark page. */
export const Dark: Story = {name: 'A dark page', tags: ['pages'], ...onDarkPage, args: shown};

/** On a page with its own font, colours and tokens. */
export const HostPage: Story = {name: 'A page with its own look', tags: ['pages'], ...onHostPage, args: shown};

/** In a sentence that is written from right to left the words keep its direction. */
export const RightToLeft: Story = {
  name: 'A page from right to left',
  tags: ['pages'],
  ...onRightToLeftPage,
  args: {fact: 'kr-trade-2019', fallback: '4.2 مليار دولار'},
  parameters: {sentence: ['بلغ حجم التجارة ', ' في عام 2019.']},
};
