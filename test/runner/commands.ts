import {executeServerCommand, sendKeys, sendMouse} from '@web/test-runner-commands';
import {visualDiff} from '@web/test-runner-visual-regression';

export {sendKeys, sendMouse};

/** Which engine runs this page. */
export const engine = navigator.userAgent.includes('Firefox')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome')
    ? 'chromium'
    : 'webkit';

/** Media type and features to imitate; what is left out is the machine's own. */
export interface Media {
  readonly media?: 'print' | 'screen';
  readonly 'prefers-color-scheme'?: 'light' | 'dark';
  readonly 'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  readonly 'prefers-contrast'?: 'more' | 'less' | 'no-preference';
  readonly 'forced-colors'?: 'active' | 'none';
}

/** Imitates a medium. Chromium only: returns false elsewhere, for the test to `skip`. */
export function emulateMedia(media: Media): Promise<boolean> {
  return executeServerCommand('kz-media', media);
}

/**
 * Sizes the page, in CSS pixels. Returns false where the engine cannot, for the test to `skip`: WebKit's window is no
 * narrower than about 450 pixels. An element that follows its container is better tested in a narrow container.
 */
export function setViewport(size: {readonly width: number; readonly height: number}): Promise<boolean> {
  return executeServerCommand('kz-viewport', size);
}

/** Takes back what an earlier test file asked for: runs before each file. @public The runner's page imports it. */
export async function reset(): Promise<void> {
  await executeServerCommand('kz-viewport');
  await executeServerCommand('kz-media');
}

/**
 * Compares a picture of the element with the baseline of that name, in the test font and without motion. The element
 * is put on a stage of a stated size, so that a half pixel of text does not change the picture's size. Chromium only.
 */
export async function comparePicture(
  element: Element,
  name: string,
  {width, height}: {readonly width: number; readonly height: number}
): Promise<void> {
  const stage = document.createElement('div');
  stage.className = 'picture-stage';
  stage.style.setProperty('width', `${width}px`);
  stage.style.setProperty('height', `${height}px`);
  element.replaceWith(stage);
  stage.append(element);
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await visualDiff(stage, name);
}
