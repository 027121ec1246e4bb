import {createComponent, type EventName, type ReactWebComponent} from '@lit/react';
import * as react from 'react';
import type {KzErrorEvent, KzReadyEvent, KzSelectEvent} from '../../elements/shared/events.js';

/** Handlers as React names them, each with the event that it is called with. */
type ReactEvents = Readonly<{
  onKzReady: EventName<KzReadyEvent>;
  onKzSelect: EventName<KzSelectEvent>;
  onKzError: EventName<KzErrorEvent>;
}>;

// What types an event's name stands in the library's types only, so there is nothing to check.
// eslint-disable-next-line @typescript-eslint/consistent-type-assertions
const events = {onKzReady: 'kz-ready', onKzSelect: 'kz-select', onKzError: 'kz-error'} as ReactEvents;

/** An element as a React component: the element's properties are its props. */
export type ReactWidget<Element extends HTMLElement> = ReactWebComponent<Element, ReactEvents>;

/** Makes the component of a tag, which is defined by then. */
export function wrap<Element extends HTMLElement>(
  tagName: string,
  elementClass: new () => Element
): ReactWidget<Element> {
  return createComponent({react, tagName, elementClass, events});
}
