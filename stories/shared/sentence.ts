/** Sentences that numbers stand in. */
import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import * as v from 'valibot';
import {tagOf} from './tag.js';

/** The tag within a paragraph, on whatever page; `parameters.sentence` is what stands before it and behind it. */
export const renderInSentence: NonNullable<Meta['render']> = (args, {component = '', argTypes, parameters}) => {
  const {sentence = []} = v.parse(v.object({sentence: v.optional(v.array(v.string()))}), parameters);
  const [before, after] = sentence;
  return html`<p style="max-width: 34em">${before}${tagOf(component, args, argTypes)}${after}</p>`;
};
