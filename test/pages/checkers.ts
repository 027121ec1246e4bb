/** What checkers of others find wrong in a page, a line a fault. They run in the page, and ask for nothing. */
import {fileURLToPath} from 'node:url';
import type {Page} from 'puppeteer-core';
import * as v from 'valibot';

const lines = v.array(v.string());

/** axe's violations, its advice for good practice among them. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({path: fileURLToPath(import.meta.resolve('axe-core/axe.min.js'))});
  return v.parse(
    lines,
    await page.evaluate(`axe.run(document).then(({violations}) =>
      violations.flatMap(({id, help, nodes}) => nodes.map(({html}) => id + ': ' + help + ': ' + html)))`)
  );
}

/** What IBM's checker says fails. What it only wants somebody to look at is left out. */
export async function ibmFaults(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({path: fileURLToPath(import.meta.resolve('accessibility-checker-engine'))});
  return v.parse(
    lines,
    await page.evaluate(`new ace.Checker().check(document, ['IBM_Accessibility']).then(({results}) =>
      results
        .filter(({value: [policy, outcome]}) => policy === 'VIOLATION' && outcome === 'FAIL')
        .map(({ruleId, message, path, snippet}) => [ruleId, message, path.dom, snippet].join(': ')))`)
  );
}

const references =
  'aria-activedescendant aria-controls aria-describedby aria-details aria-errormessage aria-flowto aria-labelledby ' +
  'aria-owns for headers list popovertarget';

/** References of one part to another by its id, in each tree by itself, that lead nowhere or to several. */
export function lostReferences(page: Page): Promise<readonly string[]> {
  return page.evaluate((attributes) => {
    const faults: string[] = [];
    const roots: (Document | ShadowRoot)[] = [document];
    // Grows while it is walked.
    for (const root of roots) {
      const elements = [...root.querySelectorAll('*')];
      const ids = elements.map(({id}) => id);
      for (const element of elements) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        for (const attribute of attributes)
          for (const wanted of element.getAttribute(attribute)?.split(/\s+/u).filter(Boolean) ?? []) {
            const count = ids.filter((id) => id === wanted).length;
            if (count !== 1) faults.push(`${element.localName} ${attribute}="${wanted}" leads to ${count}`);
          }
      }
    }
    return faults;
  }, references.split(' '));
}
