import {UNMEASURED} from '../elements/shared/size-controller.js';
import {InvalidArgumentError, Option, type Command} from 'commander';
import {svgToPng} from '../embed/png.js';
import {prepareWidget} from '../embed/prepare.js';
import {renderStatic} from '../embed/render-static.js';
import type {WidgetAttributes} from '../embed/server-element.js';
import {widgetJson} from '../embed/widget-json.js';
import {widgetOembed} from '../embed/widget-oembed.js';
import {widgetSvg} from '../embed/widget-svg.js';
import {widgets} from '../embed/widgets.js';
import {lookUpLanguage} from '../elements/shared/language.js';
import {inspectRecords, printProblem} from '../model/check/index.js';
import {LANGUAGES} from '../model/languages.js';
import {PADDING} from '../view/svg.js';
import {notEmpty} from './not-empty.js';
import {readData} from './read-data.js';
import {print, writeTo} from './write.js';

interface RenderOptions extends Readonly<Record<string, unknown>> {
  readonly base?: string;
  readonly format: string;
  readonly csp?: true;
  readonly data?: string;
  readonly out?: string;
  readonly today?: string;
  readonly width?: number;
  readonly words?: string;
}

/** What a widget is written as; `hint` goes to the terminal beside it. */
interface Written {
  readonly content: string | Uint8Array;
  readonly hint?: string;
}

const attributeOptions = [
  ...new Map(
    [...widgets.values()].flatMap(({element}) =>
      [...element.elementProperties].flatMap(([property, {attribute, type}]) => {
        if (attribute === false) return [];
        const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
        const option = new Option(type === Boolean ? `--${name}` : `--${name} <value>`);
        // `--partner kr --partner gb` is the list that the attribute takes.
        if (type !== Boolean) option.argParser((value, before?: string) => [before, value].filter(Boolean).join(' '));
        return [[name, option] as const];
      })
    )
  ),
];

/** Adds the command `render`: a widget as HTML, picture or data, with the element's attributes as options. */
export function addRender(program: Command): void {
  const command = program
    .command('render')
    .description('write a widget as HTML that needs no script, as a picture, or as the data that it shows')
    .argument('<tag>', [...widgets.keys()].join(', '))
    .addOption(
      new Option('--format <format>', 'what to write').choices(['html', 'svg', 'png', 'json', 'oembed']).default('html')
    )
    .option('--base <address>', 'folder of frame.html on your server, for oembed', notEmpty)
    .option('--csp', 'print what style-src must hold for the HTML’s styles')
    .option('--data <path>', 'your own data: a folder with one JSON file a record type, or one file with all', notEmpty)
    .option('--out <file>', 'file to write; else the widget is printed', notEmpty)
    .option('--today <date>', 'date of the structured data, such as 2023-03-18')
    .option(
      '--words <text>',
      'the text in the tag, where it is not to be ours; those of kz-fact are compared with the record'
    )
    .option('--width <pixels>', 'room for a drawing: 640 without it', readWidth);
  for (const [, option] of attributeOptions) command.addOption(option.helpGroup('Attributes of the tag:'));
  command.action(async (tag: string, options: RenderOptions) => {
    try {
      await write(await render(tag, options), options.out);
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    }
  });
}

async function render(tag: string, options: RenderOptions): Promise<Written> {
  const attributes: WidgetAttributes = Object.fromEntries(
    attributeOptions.flatMap(([name, option]) => {
      const value = options[option.attributeName()];
      return typeof value === 'string' || typeof value === 'boolean' ? [[name, value]] : [];
    })
  );
  const {lang} = attributes;
  // A page in another language has English widgets. Who types one here means one that there is.
  if (typeof lang === 'string' && !lookUpLanguage(lang))
    throw new TypeError(
      `--lang: not ${new Intl.ListFormat('en-GB', {type: 'disjunction'}).format(Object.keys(LANGUAGES))}: ${lang}`
    );
  const dataset = options.data === undefined ? undefined : await readOwnData(options.data);
  for (const [name, ...formats] of [
    ['csp', 'html'],
    ['today', 'html'],
    ['words', 'html'],
    ['base', 'oembed'],
    ['width', 'svg', 'png', 'json', 'oembed'],
  ] as const)
    if (options[name] !== undefined && !formats.some((format) => format === options.format))
      throw new TypeError(`--${name} goes with --format ${formats.join(', ')}`);
  if (options.format === 'html') {
    const {html, styleHash, comparison} = await renderStatic(tag, attributes, {
      dataset,
      words: options.words,
      ...(options.today !== undefined && {today: options.today}),
    });
    const hints = [
      options.csp && `style-src ${styleHash}`,
      comparison && comparison.state !== 'agrees' && comparison.problem,
    ].filter(Boolean);
    return {content: `${html}\n`, ...(hints.length > 0 && {hint: hints.join('\n')})};
  }
  const {width: outer = 640} = options;
  const width = outer - 2 * PADDING;
  const widget = await prepareWidget(tag, attributes, {dataset}, {...UNMEASURED, width});
  if (options.format === 'json') return {content: widgetJson(widget)};
  if (options.format === 'oembed') {
    const {base, data: folder} = options;
    if (base === undefined) throw new TypeError('oembed needs --base, the address of the folder that holds frame.html');
    if (folder !== undefined && attributes['src'] === undefined)
      throw new TypeError('oembed needs --src beside --data: from there the frame fetches what it shows');
    return {content: widgetOembed(widget, {attributes, base, width: outer})};
  }
  const svg = widgetSvg(widget, width);
  return {content: options.format === 'svg' ? svg : await svgToPng(svg)};
}

/** The folder's records as one dataset; throws with every problem where there is one. */
async function readOwnData(folder: string): Promise<unknown> {
  const {input, problems: unread} = await readData(folder);
  const problems = unread.length > 0 ? unread : inspectRecords(input).problems;
  if (problems.length > 0) throw new TypeError(problems.map(printProblem).join('\n'));
  return input;
}

async function write({content, hint}: Written, file: string | undefined): Promise<void> {
  if (hint !== undefined) console.error(hint);
  if (file === undefined) print(content);
  else await writeTo(file, content);
}

function readWidth(text: string): number {
  const width = Number(text);
  if (!Number.isInteger(width) || width < 200 || width > 4000)
    throw new InvalidArgumentError('a whole number of pixels from 200 to 4000');
  return width;
}
