import {html, nothing, type ReactiveElement, type TemplateResult} from 'lit';

/**
 * Stands in for what cannot be shown: what the page's author put inside the tag, else one calm sentence. A page that is
 * still being read may bring the author's words later.
 */
export function renderFallback(host: ReactiveElement, message: string): TemplateResult {
  const hasFallback = host.childElementCount > 0 || host.textContent.trim() !== '';
  return html`<slot @slotchange=${() => host.requestUpdate()}></slot>
    ${hasFallback ? nothing : html`<p class="quiet" part="message">${message}</p>`}`;
}
