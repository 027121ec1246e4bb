/**
 * Every story, as Storybook built it: it renders, what it plays succeeds, axe finds nothing, and nothing is fetched
 * from elsewhere. In light and in dark, and in forced colours where the engine can imitate them.
 */
import {expect} from '@open-wc/testing';
import * as v from 'valibot';
import {emulateMedia, engine} from '../runner/commands.js';

const storybook = '/dist/site/storybook/';

/** What Storybook tells about a story on its channel, as far as it is read here. */
interface StoryFinished {
  readonly reporters: readonly {readonly type: string; readonly result: A11yResult}[];
}

interface A11yResult {
  readonly error?: unknown;
  readonly violations?: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly {readonly html: string; readonly failureSummary?: string}[];
  }[];
}

interface StoryError {
  readonly message?: string;
  readonly description?: string;
}

declare global {
  interface Window {
    __STORYBOOK_ADDONS_CHANNEL__?: {
      last(event: 'storyFinished'): [StoryFinished] | undefined;
      last(event: (typeof errorEvents)[number]): [StoryError | StoryError[]] | undefined;
    };
  }
}

const errorEvents = [
  'storyMissing',
  'storyErrored',
  'storyThrewException',
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
] as const;

const indexSchema = v.object({entries: v.record(v.string(), v.object({id: v.string(), type: v.string()}))});

const response = await fetch(`${storybook}index.json`);
if (!response.ok) throw new Error('Storybook is not built: npm run build:storybook');
const {entries} = v.parse(indexSchema, await response.json());
const stories = Object.values(entries).filter(({type}) => type === 'story');

const looks = [
  {name: 'light', theme: 'light', media: {}, leftOut: ''},
  {name: 'dark', theme: 'dark', media: {'prefers-color-scheme': 'dark'}, leftOut: ''},
  // The reader's own colours are drawn, and axe reads the page's.
  {name: 'forced colours', theme: 'light', media: {'forced-colors': 'active'}, leftOut: 'color-contrast'},
] as const;

for (const {name, theme, media, leftOut} of looks) {
  if (engine !== 'chromium' && 'forced-colors' in media) continue;
  describe(`stories in ${name}`, () => {
    before(() => emulateMedia(media));
    after(() => emulateMedia({}));

    for (const {id} of stories) {
      it(id, async function () {
        this.timeout(30_000);
        const frame = document.createElement('iframe');
        frame.width = '700';
        frame.height = '550';
        frame.src = `${storybook}iframe.html?viewMode=story&id=${id}&globals=theme:${theme}`;
        document.body.append(frame);
        try {
          const story = await finished(frame);
          expect(
            [...errorsIn(frame), ...violationsIn(story, leftOut), ...requestsElsewhere(frame)].join('\n')
          ).to.equal('');
        } finally {
          frame.remove();
        }
      });
    }
  });
}

/** Waits until Storybook says that the story has rendered, played and been looked at. */
async function finished(frame: HTMLIFrameElement): Promise<StoryFinished> {
  for (;;) {
    const event = frame.contentWindow?.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished');
    if (event) return event[0];
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function errorsIn({contentWindow}: HTMLIFrameElement): string[] {
  return errorEvents.flatMap((event) => {
    const told = contentWindow?.__STORYBOOK_ADDONS_CHANNEL__?.last(event)?.flat() ?? [];
    return told.map(({message, description}) => `${event}: ${message ?? description ?? ''}`);
  });
}

function violationsIn({reporters}: StoryFinished, leftOut: string): string[] {
  const results = reporters.filter(({type}) => type === 'a11y').map(({result}) => result);
  if (results.length === 0) return ['axe did not look'];
  return results.flatMap(({error, violations}) =>
    violations
      ? violations
          .filter(({id}) => id !== leftOut)
          .flatMap(({help, nodes}) =>
            nodes.map(({html, failureSummary}) => `${help}: ${failureSummary ?? ''}: ${html}`)
          )
      : [`axe: ${String(error)}`]
  );
}

function requestsElsewhere({contentWindow}: HTMLIFrameElement): string[] {
  const urls = contentWindow?.performance.getEntriesByType('resource').map(({name}) => name) ?? [];
  return urls
    .filter((url) => !url.startsWith(location.origin) && !/^(data|blob):/u.test(url))
    .map((url) => `fetched: ${url}`);
}
