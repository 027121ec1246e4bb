/** The built widgets on paper. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {complete, describeIn, script} from './site.js';

describeIn(['chromium'], 'an article on paper', (site) => {
  const sheets = async (body: string) => {
    const {page} = await site.open({head: script, body});
    // What sources show stands on paper too.
    await complete(page);
    const pdf = Buffer.from(await page.pdf({format: 'a5'})).toString('latin1');
    return pdf.match(/\/Type \/Page\b/gu)?.length;
  };

  it('has its chart on the sheet on which it begins: a line before it costs no sheet', async () => {
    const chart = '<kz-trade-chart partner="kr gb"></kz-trade-chart>';
    const alone = await sheets(chart);
    assert(alone !== undefined && alone > 1, 'longer than a sheet');
    assert.equal(await sheets(`<p>An article begins.</p>${chart}`), alone);
  });
});
