/** Sentences that numbers stand in. */
import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';
import * as v from 'valibot';

/** The story within a paragraph; `parameters.sentence` is what stands before it and behind it. */
export const inSentence: Decorator = (story, {parameters}) => {
  const {sentence = []} = v.parse(v.object({sentence: v.optional(v.array(v.string()))}), parameters);
  const [before, after] = sentence;
  return html`<p style="max-width: 34em">${before}${story()}${after}</p>`;
};
