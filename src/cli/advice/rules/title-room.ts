import {wrapText} from '../../../geometry/text.js';
import type {AdviceRule} from '../subject.js';

/** A phone's width in pixels, and the text of a page there. */
const PHONE = 320;
const FONT_SIZE = 16;
const MOST_LINES = 2;

/** The title of an event has two lines on a phone, in every language. */
export const titleRoom: AdviceRule = function* ({texts}) {
  for (const {type, file, record, field, text} of texts) {
    if (type !== 'events' || !/(?:^|\.)title$/u.test(field)) continue;
    const lines = wrapText(text, PHONE, FONT_SIZE).length;
    if (lines > MOST_LINES) yield {file, record, field, message: `${lines} lines at ${PHONE} px: ${text}`};
  }
};
