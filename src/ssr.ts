/** Renders elements as HTML that is complete without script. For Node, and for servers with the web's own globals alone. */
export {renderPage, renderStatic, type PageTag, type StaticOptions, type StaticWidget} from './embed/render-static.js';
export type {WidgetAttributes} from './embed/server-element.js';
