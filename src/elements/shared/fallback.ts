import {html, type TemplateResult} from 'lit';

/** Stands in for what cannot be shown: what the page's author put inside the tag, else one calm sentence. */
export function renderFallback(host: Element, message: string): TemplateResult {
  return host.childElementCount > 0 || host.textContent.trim()
    ? html`<slot></slot>`
    : html`<p class="quiet" part="message">${message}</p>`;
}
