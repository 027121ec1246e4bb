/** Renders elements as HTML that is complete without script. For Node. */
export {renderStatic, type StaticOptions, type StaticWidget} from './embed/render-static.js';
export type {WidgetAttributes} from './embed/server-element.js';
