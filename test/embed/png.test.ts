import assert from 'node:assert/strict';
import {test} from 'node:test';
import {svgToPng} from '../../src/embed/png.js';

const picture = (text: string) =>
  svgToPng(
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="'Noto Sans',sans-serif"><text y="20">${text}</text></svg>`
  );

test('letters that common fonts lack do not set a text in another font', async () => {
  const [minus, dash, joined] = await Promise.all(['−$2 million', '–$2 million', '−\u2060$2 million'].map(picture));
  assert.deepEqual([minus, joined], [dash, dash]);
  assert.notDeepEqual(await picture('$2 million'), dash);
});
