/**
 * `npm run proof -- [FILE]`: all that a reader can come to read in the widgets, with the bundled data, as one text to be
 * read as a page is before print: every fact, chart and list, in each language, at three widths, and as of six dates. What a
 * widget says stands once below its tag; another width or date has only what it says besides.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {prepareWidget} from '../src/embed/prepare.ts';
import {formatDate} from '../src/format/date.ts';
import {isQuantity} from '../src/model/dataset.ts';
import {LANGUAGES} from '../src/model/languages.ts';

const [file = 'dist/proof.txt', ...rest] = process.argv.slice(2);
if (rest.length > 0) throw new RangeError('give one file: npm run proof -- proof.txt');

/** A column of text, a phone and a wide page, without a widget's padding. */
const [COLUMN, ...WIDTHS] = [640, 288, 1248].map((width) => ({width, fontSize: 16, figure: 0.55}));
/** Fields of a view that nobody reads as they are, and those of a passage that its citation has. */
const UNREAD = /^(state|id|lang|href|dateTime|fact|shape|layout|where|words|look)$/u;

const {dataset} = await prepareWidget('kz-event-list', {});
const days = [...new Set([...dataset.documents.values()].map(({date}) => date))].sort();
const dates = [`${Number(days[0].slice(0, 4)) - 1}-12-31`, ...days];

const lines = [];
for (const lang of Object.keys(LANGUAGES)) {
  lines.push(`# ${LANGUAGES[lang]}`, '', '## Labels and buttons', ...(await labels(lang)), '');
  for (const [tag, attributes, isWhole] of widgets()) {
    const asked = Object.entries(attributes).map(([name, value]) => (value === true ? name : `${name}="${value}"`));
    lines.push(`## ${[tag, ...asked].join(' ')}`);
    const told = new Set();
    const tell = async (name, changed, size) => {
      const texts = await read(tag, {...changed, lang}, size, isWhole);
      const fresh = texts.filter((text) => !isTold(text, told) && told.add(text));
      if (fresh.length > 0) lines.push(...(name ? [`### ${name}`] : []), ...fresh);
    };
    await tell('', attributes, COLUMN);
    if (tag === 'kz-trade-chart') for (const size of WIDTHS) await tell(`${size.width} px wide`, attributes, size);
    for (const date of dates) await tell(`as of ${date}`, {...attributes, 'as-of': date}, COLUMN);
    lines.push('');
  }
}
mkdirSync(dirname(file), {recursive: true});
writeFileSync(file, `${lines.join('\n')}\n`);
console.log(`${file}: ${lines.length} lines`);

/** What stands in every widget, whatever it shows: messages that take nothing. */
async function labels(lang) {
  const {locale} = await prepareWidget('kz-event-list', {lang});
  return strings([locale.messages, locale.status]);
}

/** The widgets, each with whether all of it is read, sources too, or only what it chose to show. */
function widgets() {
  const facts = [...dataset.facts.values()];
  const ids = (records) => [...records.keys()];
  const measures = ids(dataset.measures).filter((id) => facts.some((fact) => isQuantity(fact) && fact.measure === id));
  const partners = [
    ...new Set(
      [...facts, ...dataset.events.values(), ...dataset.agreements.values()].flatMap(({partners}) => partners)
    ),
  ];
  const chosen = (name, all) => all.map((id) => ({[name]: id}));
  const by = [
    ...chosen('partner', ['kz', ...partners]),
    ...chosen('topic', ids(dataset.topics)),
    ...chosen('document', ids(dataset.documents)),
  ];
  return [
    ...facts.map(({id}) => ['kz-fact-card', {fact: id}, true]),
    ...[{}, ...by, ...chosen('measure', measures)].map((attributes) => ['kz-fact-card', attributes, false]),
    ...measures.flatMap((measure) => [
      ['kz-trade-chart', {measure}, true],
      ['kz-trade-chart', {measure, form: 'bars'}, false],
      ...chosen('partner', partners).map((attributes) => ['kz-trade-chart', {measure, ...attributes}, false]),
    ]),
    ['kz-agreement-list', {filterable: true}, true],
    ...[
      ...by,
      ...chosen('status', ['signed', 'agreed', 'discussed', 'planned']),
      ...chosen('party', [...new Set([...dataset.agreements.values()].flatMap(({parties}) => parties))]),
    ].map((attributes) => ['kz-agreement-list', attributes, false]),
    ['kz-event-list', {filterable: true}, true],
    ...[
      ...by,
      ...chosen('person', ids(dataset.people)),
      ...chosen('place', ids(dataset.places)),
      ...chosen('organisation', ids(dataset.organisations)),
      ...[...new Set(days.map((day) => day.slice(0, 4)))].map((year) => ({from: year, to: year})),
    ].map((attributes) => ['kz-event-list', attributes, false]),
    ...['people', 'organisations'].map((show) => ['kz-people-list', {show, filterable: true}, true]),
    ...by.map((attributes) => ['kz-people-list', attributes, false]),
    ...facts.map(({id}) => ['kz-fact', {fact: id, sentence: true}, false]),
    ...by.map((attributes) => ['kz-sources', attributes, false]),
  ];
}

/** The texts of a widget. Without its own date, so that what that does not change is told once. */
async function read(tag, attributes, size, isWhole) {
  const {view, locale} = await prepareWidget(tag, attributes, {}, size);
  const date = attributes['as-of'] ? formatDate(attributes['as-of'], locale) : '';
  const asOf = locale.messages.asOf(date);
  const withoutDate = (text) => (date ? text.replace(` ${asOf}.`, '').replace(asOf, asOf.replace(date, '…')) : text);
  if (view.state === 'empty') return [withoutDate(view.message)];
  const {view: shown} = view;
  return [
    view.title,
    view.fallback,
    ...(isWhole ? strings(shown) : chosenBy(shown)),
    ...(tag === 'kz-fact' ? [shown.value, ...shown.source.notes] : []),
    ...(tag === 'kz-sources' ? listed(shown) : []),
    ...(shown.layout ? drawn(shown.layout) : []),
  ]
    .filter((text) => text !== '' && text !== asOf)
    .map(withoutDate);
}

function chosenBy({groups = [], rest = [], summary = [], undrawn = [], undated = []}) {
  const events = [...groups, ...rest].flatMap(({heading, items}) => items.map(({title}) => `${heading}: ${title}`));
  return [events.join(' | '), summary, undrawn, undated].flat();
}

/** The documents of a list, with what was read in each and what rests on it. */
function listed({documents, asOf, updated}) {
  const passages = ({place, words, uses}) =>
    `${place}: ${words.map((one) => `“${one}”`).join(', ')} (${uses.map(({title}) => title).join('; ')})`;
  return [
    asOf,
    updated,
    ...documents.flatMap((document) => [
      `[${document.number}] ${document.name}`,
      document.about,
      document.edition,
      ...document.passages.map(passages),
    ]),
  ].filter((text) => text !== undefined);
}

/** Each text of a view, field by field. */
function strings(value) {
  if (typeof value === 'string') return value.split('\n').filter(Boolean);
  if (typeof value !== 'object' || value === null) return [];
  // A filter's own name is the script's, a choice's is read.
  const isUnread = (key) => UNREAD.test(key) || (key === 'name' && 'choices' in value);
  return Object.keys(value).flatMap((key) => (isUnread(key) ? [] : strings(value[key])));
}

/** The texts of a drawing: its axes, and the label of each value. */
function drawn({xTicks, yTicks, marks}) {
  return [
    `Axes: ${[...xTicks, ...yTicks].map(({label}) => label).join(' · ')}`,
    ...marks.map(({id, label}) => `Label of ${id}: ${label ? label.lines.join(' ') : 'none'}`),
  ];
}

/** Whether a text was told, by itself or as the note or the sentence that another ends with. */
function isTold(text, told) {
  return told.has(text) || [...told].some((one) => one.length > 4 && (text.endsWith(`: ${one}`) || text === `${one}.`));
}
