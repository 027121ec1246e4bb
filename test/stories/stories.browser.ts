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
  readonly storyId: string;
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

interface Channel {
  on(event: 'storyFinished', listener: (story: StoryFinished) => void): void;
  on(event: (typeof errorEvents)[number], listener: (told: StoryError | StoryError[]) => void): void;
  emit(event: 'setCurrentStory', story: {readonly storyId: string; readonly viewMode: 'story'}): void;
}

declare global {
  interface Window {
    __STORYBOOK_ADDONS_CHANNEL__?: Channel;
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
    let preview: Preview;
    before(async () => {
      await emulateMedia(media);
      preview = await openPreview(theme);
    });
    after(async () => {
      preview.frame.remove();
      await emulateMedia({});
    });

    for (const {id} of stories) {
      it(id, async () => {
        const {story, errors} = await preview.show(id);
        const problems = [...errors, ...violationsIn(story, leftOut), ...requestsElsewhere(preview.frame)];
        expect(problems.join('\n')).to.equal('');
      });
    }
  });
}

interface Preview {
  readonly frame: HTMLIFrameElement;
  /** Goes to a story as Storybook's sidebar does, and waits until it has rendered, played and been looked at. */
  show(id: string): Promise<{readonly story: StoryFinished; readonly errors: readonly string[]}>;
}

/** Opens Storybook's preview once for many stories: a page load for each would take most of the time. */
async function openPreview(theme: string): Promise<Preview> {
  const frame = document.createElement('iframe');
  frame.width = '700';
  frame.height = '550';
  frame.src = `${storybook}iframe.html?viewMode=story&id=none--none&globals=theme:${theme}`;
  document.body.append(frame);
  const channel = await untilReady(frame);

  let errors: string[] = [];
  for (const event of errorEvents) {
    channel.on(event, (told) => {
      for (const {message, description} of [told].flat()) errors.push(`${event}: ${message ?? description ?? ''}`);
    });
  }
  const waiting = new Map<string, (story: StoryFinished) => void>();
  channel.on('storyFinished', (story) => waiting.get(story.storyId)?.(story));

  return {
    frame,
    async show(storyId) {
      errors = [];
      frame.contentWindow?.performance.clearResourceTimings();
      const story = await new Promise<StoryFinished>((resolve) => {
        waiting.set(storyId, resolve);
        channel.emit('setCurrentStory', {storyId, viewMode: 'story'});
      });
      return {story, errors};
    },
  };
}

/** The preview is ready once it says that the story asked for first is none. */
async function untilReady(frame: HTMLIFrameElement): Promise<Channel> {
  for (;;) {
    const channel = frame.contentWindow?.__STORYBOOK_ADDONS_CHANNEL__;
    if (channel && frame.contentDocument?.body.classList.contains('sb-show-nopreview')) return channel;
    if (channel && frame.contentDocument?.body.classList.contains('sb-show-errordisplay')) return channel;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
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
