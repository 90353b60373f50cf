import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {registerPseudoLocales} from '../src/locale/pseudo.ts';
import {documented, manifest} from '../stories/lib/manifest.ts';
import {markup, type Args} from '../stories/lib/markup.ts';
import {suffix} from '../stories/lib/pages.ts';
import {argTypesOf} from './arg-types.ts';
import {stage} from './stage.ts';
import {globalTypes, initialGlobals} from './toolbars.ts';
import './preview.css';
import '../stories/lib/pages.css';

import.meta.glob('../src/elements/*/*.define.ts', {eager: true});
setCustomElementsManifest(manifest);
registerPseudoLocales();

interface StoryContext {
  readonly args: Args;
  readonly originalStoryFn: (args: Args, context: StoryContext) => unknown;
}

export default {
  decorators: [stage],
  render: (args, {component}) => markup(component!, args),
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    controls: {expanded: true, sort: 'none'},
    options: {
      storySort: {order: ['Welcome', 'Theming', 'Elements']},
    },
    docs: {
      codePanel: true,
      extractArgTypes: argTypesOf,
      extractComponentDescription: (tag: string) => documented(tag).description,
      source: {
        excludeDecorators: true,
        // The source panel shows the very text from which the story is made.
        transform: (_: string, context: StoryContext) => {
          const shown = context.originalStoryFn(context.args, context);
          return typeof shown === 'string' ? shown.replaceAll(suffix, '') : '';
        },
      },
    },
  },
} satisfies Preview;
