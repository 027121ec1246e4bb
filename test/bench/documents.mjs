/** The pages as documents: the host's head, the place, and what is put there. */

const host = `<meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>Article</title>
<style>body { max-width: 640px; margin: 0 auto; font: 16px/1.5 sans-serif }</style>`;

/** A script with the word that the snippet of the README has. */
export function ourScript(path) {
  return `<script type="module" blocking="render" src="${path}"></script>`;
}

/** Marks the frame after the one that paints as many widgets as are awaited, and says if one cannot show its data. */
export function readyMark(awaited = 1) {
  return `<script>
    let awaited = ${awaited};
    addEventListener('kz-ready', async ({target}) => {
      await target.updateComplete;
      if (--awaited === 0) requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('drawn')));
    });
    addEventListener('kz-error', ({problem}) => console.error(problem));
  </script>`;
}

export function documentOf({head = '', body = ''}) {
  return `<!doctype html><html lang="en"><head>${host}${head}</head><body>${body}</body></html>`;
}

/** A page of a peer's, or one of ours that is made by its own script: an empty place and what fills it. */
export function scriptedDocument({name, styles, libraries = [], head = ''}) {
  const link = styles ? `<link rel="stylesheet" href="${styles}" />` : '';
  const scripts = libraries.map((path) => `<script src="${path}"></script>`).join('');
  return documentOf({
    head: `${head}${link}${scripts}<script type="module" src="/pages/${name}.js"></script>`,
    body: '<div id="place"></div>',
  });
}
