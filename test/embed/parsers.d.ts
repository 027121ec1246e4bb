/* eslint-disable no-restricted-syntax -- a parser without types of its own; only what the tests use of it */
declare module 'html-to-text' {
  export function convert(html: string, options: {wordwrap: false}): string;
}
