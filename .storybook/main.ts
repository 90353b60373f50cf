import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Files that the build writes, by the names under which the stories import them. */
const built = {
  'virtual:manifest': here('../dist/custom-elements.json'),
  'virtual:languages': here('../dist/cdn/languages.json'),
};
for (const file of Object.values(built))
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run build\` first.`);

export default {
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  staticDirs: [{from: '../examples/feed', to: '/feed'}],
  // Keep Storybook from sending anything to its makers.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // Our own toolbars replace these: the colour scheme sets the background, and the width is that of the element’s container.
  features: {
    backgrounds: false,
    measure: false,
    outline: false,
    viewport: false,
    sidebarOnboardingChecklist: false,
  },
  viteFinal: (config) => ({
    ...config,
    resolve: {...config.resolve, alias: {...config.resolve?.alias, ...built}},
    // For older browsers, Vite would replace light-dark().
    build: {
      ...config.build,
      cssTarget: ['chrome131', 'firefox143', 'safari18.4'],
      chunkSizeWarningLimit: 2000,
    },
  }),
} satisfies StorybookConfig;
