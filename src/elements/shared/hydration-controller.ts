import type {hydrate} from '@lit-labs/ssr-client';
import {isServer, render, type LitElement, type ReactiveController, type RenderOptions} from 'lit';

/**
 * Takes over what a server rendered into the element's shadow root, node by node. What says something else by now (the
 * data moved on, or the script) is rendered anew. The means to it are fetched only where a server has rendered.
 */
export class HydrationController implements ReactiveController {
  /** Whether a server renders the element or rendered it: what needs the script then has a twin that does not. */
  readonly isStatic: boolean;

  readonly #host: LitElement;
  readonly #render: () => unknown;
  #isPending: boolean;
  #hydrate: typeof hydrate | undefined;
  #isReady = false;

  /** `renderHost` renders the host, as Lit will do next. */
  constructor(host: LitElement, renderHost: () => unknown) {
    this.#host = host;
    this.#render = renderHost;
    this.#isPending = host.shadowRoot !== null;
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the types know only the browser's build
    this.isStatic = isServer || this.#isPending;
    host.addController(this);
    if (!this.#isPending) return;
    void import('@lit-labs/ssr-client')
      .then(
        (library) => (this.#hydrate = library.hydrate),
        // Without it the element renders anew: other nodes, the same words.
        () => undefined
      )
      .then(() => {
        this.#isReady = true;
        host.requestUpdate();
      });
  }

  /** Whether the element may update: what a server rendered stands until `hasData` says that there is as much to show. */
  mayUpdate(hasData: () => boolean): boolean {
    return !this.#isPending || (this.#isReady && hasData());
  }

  /** Lit calls this between the making of the view and its rendering. */
  hostUpdate(): void {
    if (!this.#isPending) return;
    this.#isPending = false;
    const {renderRoot, renderOptions} = this.#host;
    // Lit would render before the first child: beside what is there.
    renderOptions.renderBefore = null;
    if (!this.#takeOver(renderRoot, renderOptions)) renderRoot.replaceChildren();
  }

  /** Whether what is there could be taken over: only where it is what is shown now, as hydration trusts what it finds. */
  #takeOver(root: HTMLElement | DocumentFragment, options: RenderOptions): boolean {
    const now = document.createDocumentFragment();
    render(this.#render(), now, {...options});
    const [there, wanted] = [root, now].map((tree) => withoutComments(tree.querySelector('.root')));
    if (!this.#hydrate || !there || !wanted?.isEqualNode(there)) return false;
    try {
      this.#hydrate(this.#render(), root, options);
      return true;
    } catch {
      // Another version's markup with the same words.
      return false;
    }
  }
}

/** A copy without the comments by which Lit finds its places. */
function withoutComments(node: Element | null): Node | undefined {
  const copy = node?.cloneNode(true);
  if (!copy) return undefined;
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  copy.normalize();
  return copy;
}
