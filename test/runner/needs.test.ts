import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {opensBrowser} from './needs.mjs';

describe('a test file', () => {
  for (const file of [
    'test/pages/csp.test.ts',
    'test/pages/frame-host.test.ts',
    'test/pages/pictures.test.ts',
    'test/pages/embed-ways.test.ts',
    'test/consumers/consumers.test.ts',
    'test/consumers/next.test.ts',
  ]) {
    it(`opens a browser: ${file}`, () => assert(opensBrowser(file)));
  }

  for (const file of [
    'test/format/dates.test.ts',
    'test/consumers/published.test.ts',
    'test/consumers/testing.test.ts',
    'test/embed/render-static.test.ts',
    'test/runner/browsers.test.ts',
    'test/bench/own-data.test.ts',
  ]) {
    it(`opens none: ${file}`, () => assert(!opensBrowser(file)));
  }
});
