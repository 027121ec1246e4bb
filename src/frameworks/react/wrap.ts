import type {LitElement} from 'lit';
import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type RefAttributes,
  type RefObject,
} from 'react';
import type {NoAttribute} from '../../elements/shared/element.js';
import type {KzErrorEvent, KzReadyEvent} from '../../elements/shared/events.js';
import type {Handlers} from '../attributes.js';

/** Handlers as React names them. */
type ReactHandlers = Handlers<{onKzReady: 'kz-ready'; onKzSelect: 'kz-select'; onKzError: 'kz-error'}>;

/** The element's own properties: `{asOf?: string; headingLevel?: number; …}`. */
type OwnProps<Element extends HTMLElement> = {
  readonly [Name in Exclude<keyof Element, NoAttribute | 'deferHydration'>]?: Element[Name] | undefined;
};

/** Props of an element's component: its properties, handlers, and what React takes on every tag. */
export type WidgetProps<Element extends HTMLElement> = OwnProps<Element> &
  ReactHandlers &
  Omit<HTMLAttributes<Element>, keyof OwnProps<Element>>;

/** An element as a React component. */
export type ReactWidget<Element extends HTMLElement> = ForwardRefExoticComponent<
  WidgetProps<Element> & RefAttributes<Element>
>;

/** An element that a component can stand for. */
type Wrapped = HTMLElement & {readonly settled: Promise<KzReadyEvent | KzErrorEvent>};

/** React 18 complains of a layout effect on a server, where it runs none. */
const useEffectBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Makes the component of a tag, which is defined by then. A server writes the props as attributes, so that the element
 * asks for the right thing from the start; in the browser they are set as properties.
 */
export function wrap<Element extends Wrapped>(
  tagName: string,
  elementClass: (new () => Element) & Pick<typeof LitElement, 'observedAttributes' | 'elementProperties'>
): ReactWidget<Element> {
  const attributes = attributesOf(elementClass);
  let plain: HTMLElement | undefined;
  /** What a property is without a prop. */
  const unset = (name: string): unknown => Reflect.get((plain ??= document.createElement(tagName)), name);
  const component = forwardRef<Element, ReactHandlers>(({onKzReady, onKzSelect, onKzError, ...rest}, ref) => {
    const element = useRef<Element>(null);
    const props = new Map<string, unknown>(Object.entries(rest));
    useProperties(element, new Map([...props].filter(([name]) => attributes.has(name))), unset);
    useHandlers(element, {onKzReady, onKzSelect, onKzError});
    useImperativeHandle<Element | null, Element | null>(ref, () => element.current, []);
    return createElement(tagName, {...written(props, attributes), ref: element});
  });
  component.displayName = elementClass.name;
  return component;
}

/** The attribute of each property; `data` has none. */
function attributesOf({
  observedAttributes,
  elementProperties,
}: Pick<typeof LitElement, 'observedAttributes' | 'elementProperties'>): ReadonlyMap<string, string | undefined> {
  // A class knows its properties once it has been asked for its attributes.
  const observed = new Set(observedAttributes);
  return new Map(
    [...elementProperties].map(([property, {attribute}]) => {
      const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
      return [String(property), observed.has(name) ? name : undefined];
    })
  );
}

/** Attributes of HTML of which "false" is a value of its own. */
const SPELT_OUT = /^(?:(?:aria|data)-|(?:contentEditable|draggable|spellCheck)$)/u;

/** Props as React writes them on the tag, the same on a server and in the browser. */
function written(
  props: ReadonlyMap<string, unknown>,
  attributes: ReadonlyMap<string, string | undefined>
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...props].flatMap(([name, value]) => {
      if (value === null) return [];
      // It waits for what no attribute can say, and for what is still to come.
      if (attributes.has(name) && attributes.get(name) === undefined) return [['defer-hydration', '']];
      if (value === undefined) return [];
      if (name === 'className') return [['class', value]];
      // React 19 writes `""` for `true`, and nothing for `false`.
      if (typeof value === 'boolean' && SPELT_OUT.test(name)) return [[name, String(value)]];
      // React 18 writes `"false"`, which is on.
      if (value === false) return [];
      return [[attributes.get(name) ?? name, value === true && attributes.has(name) ? '' : value]];
    })
  );
}

/** Keeps the element's properties as the props are; one that is there no more is again what it was without. */
function useProperties(
  ref: RefObject<HTMLElement | null>,
  own: ReadonlyMap<string, unknown>,
  unset: (name: string) => unknown
): void {
  const before = useRef<ReadonlyMap<string, unknown>>(new Map());
  useEffectBeforePaint(() => {
    const element = ref.current;
    if (!element) return;
    for (const name of new Set([...before.current.keys(), ...own.keys()]))
      if (!Object.is(before.current.get(name), own.get(name))) Reflect.set(element, name, own.get(name) ?? unset(name));
    before.current = own;
    // Without any the records are ours; data that are `undefined` are still to come.
    if (own.has('data')) element.toggleAttribute('defer-hydration', own.get('data') === undefined);
  });
}

/** Has the handlers called once for each event, also for one that came before React did: on what a server rendered. */
function useHandlers(ref: RefObject<Wrapped | null>, handlers: ReactHandlers): void {
  const latest = useRef(handlers);
  // In development React mounts twice.
  const [told] = useState(() => new WeakSet<Event>());
  useEffectBeforePaint(() => {
    latest.current = handlers;
  });
  useEffectBeforePaint(() => {
    const element = ref.current;
    if (!element) return;
    const aborter = new AbortController();
    const {signal} = aborter;
    const tell = (event: KzReadyEvent | KzErrorEvent) => {
      if (signal.aborted || told.has(event)) return;
      told.add(event);
      if ('problem' in event) latest.current.onKzError?.(event);
      else latest.current.onKzReady?.(event);
    };
    element.addEventListener('kz-ready', tell, {signal});
    element.addEventListener('kz-error', tell, {signal});
    element.addEventListener('kz-select', (event) => latest.current.onKzSelect?.(event), {signal});
    void element.settled.then(tell);
    return () => aborter.abort();
  }, [ref, told]);
}
