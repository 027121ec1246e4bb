/** The frame's page: shows the one element that its address asks for. */
import '../../define.js';
import {keepSourcesBeside} from '../../elements/shared/source-controller.js';
import {warnOnce} from '../../elements/shared/warn.js';
import {en} from '../../format/en.js';
import {readAddress} from './address.js';
import {followLink} from './links.js';
import {startFitting, stopFitting} from './fit.js';

/** The attributes of a tag are those that its class watches; on this page every class is ours, and no script brings `data`. */
function attributesOf(tag: string): readonly string[] | undefined {
  const element = customElements.get(tag);
  return element && 'observedAttributes' in element && Array.isArray(element.observedAttributes)
    ? element.observedAttributes.map(String).filter((name) => name !== 'defer-hydration')
    : undefined;
}

const main = document.querySelector('main') ?? document.body;

function show(): void {
  stopFitting();
  // An element without `lang` takes the page's.
  document.documentElement.lang = 'en';
  document.title = 'kz-widgets';
  const address = readAddress(location.href, attributesOf);
  if (address.state === 'bad') {
    warnOnce('kz-frame', address.problem);
    const sentence = document.createElement('p');
    sentence.textContent = en.messages.missing;
    main.replaceChildren(sentence);
    startFitting();
    return;
  }
  const element = document.createElement(address.tag);
  for (const [name, value] of address.attributes) element.setAttribute(name, value);
  // What stands in a sentence brings it along, as there is none around it.
  if (attributesOf(address.tag)?.includes('sentence')) element.setAttribute('sentence', '');
  main.replaceChildren(element);
}

/** The element shows what it has to show: language and title of the page follow it. */
function onShown(event: Event): void {
  const inside = event.target instanceof Element ? event.target.shadowRoot : null;
  document.documentElement.lang = inside?.querySelector('[lang]')?.getAttribute('lang') ?? 'en';
  document.title = inside?.querySelector('[part=heading], [part=label]')?.textContent ?? 'kz-widgets';
  startFitting();
}

// The frame grows for an opened source: a sheet at its lower edge may be beyond the screen.
keepSourcesBeside();
addEventListener('kz-ready', onShown);
addEventListener('kz-error', onShown);
addEventListener('hashchange', show);
addEventListener('click', followLink);
show();
