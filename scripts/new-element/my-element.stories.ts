import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {allStates, headingLevels} from './lib/pages.ts';

const component = 'my-element';

const meta = {
  title: 'Elements/my-element',
  component,
  tags: ['autodocs'],
  args: {content: '<p>The page’s own text.</p>'},
} satisfies Meta;

export default meta;

export const Default: StoryObj = {};

/** The level of the heading, for the page’s outline; it looks the same. */
export const HeadingLevel: StoryObj = {render: (args) => headingLevels(component, args)};

export const AllStates: StoryObj = {
  tags: ['!autodocs', 'pictures'],
  parameters: {controls: {disable: true}, docs: {codePanel: false}},
  render: () => allStates(meta, {Default}),
};
