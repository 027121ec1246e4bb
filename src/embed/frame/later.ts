/**
 * What the frame fetches when it is asked for: a language, the check of own data, the makers of files, what opens. In a sandbox the
 * frame has an opaque origin, for which `import()` needs a server that sends CORS headers. A classic script needs
 * nothing, so the build makes one of each part, which leaves what it exports in `kzWidgetsPart`, and turns each
 * `import()` into a call of `fetchPart`.
 */

declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: {createScriptURL(file: string): string}
      ): {createScriptURL(file: string): string};
    };
    /** What the part that ran last exports. The frame's page is ours, so the name is in nobody's way. */
    readonly kzWidgetsPart?: unknown;
  }
}

const rules = {
  createScriptURL(file: string): string {
    if (!/^frame\/[\w/-]+\.js$/u.test(file)) throw new TypeError(`no part of the frame: ${file}`);
    return file;
  },
};
const policy = window.trustedTypes?.createPolicy('kz-frame', rules) ?? rules;
const parts = new Map<string, Promise<unknown>>();

/** The exports of a part, by its file in `dist/frame`. Rejects where it does not arrive; the next call asks again. */
export function fetchPart(name: string): Promise<unknown> {
  const part = parts.get(name) ?? load(`frame/${name}.js`);
  parts.set(name, part);
  part.catch(() => parts.delete(name));
  return part;
}

function load(file: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = policy.createScriptURL(file);
    // A script's `load` follows its run at once, before any other script's.
    script.onload = () => resolve(window.kzWidgetsPart);
    script.onerror = () => reject(new Error(`${file} did not arrive`));
    document.head.append(script);
  });
}
