import {grouped} from './groups.js';

/** No telemetry, no news, no request to anywhere: the preview works without a network. */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-themes'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  experimental_indexers: (indexers) => indexers.map(grouped),
  // Storybook's renderer and the elements share one copy of Lit.
  viteFinal: (config) => ({
    ...config,
    optimizeDeps: {...config.optimizeDeps, include: ['lit', 'lit/directive-helpers.js']},
  }),
};
