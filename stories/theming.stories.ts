import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {themingPage} from './lib/theming-page.ts';

export default {
  title: 'Theming',
  parameters: {controls: {disable: true}, docs: {codePanel: false}},
} satisfies Meta;

/** Try your brand on all four elements, check the contrasts, and copy the style sheet. */
export const Theming: StoryObj = {
  render: (_, {globals}) => themingPage(globals),
};

/** Tests the theming page. The sidebar does not list this story, because it changes the page without the user. */
export const AtWork: StoryObj = {
  ...Theming,
  tags: ['!dev'],
  play: async ({canvas, canvasElement, step, userEvent}) => {
    const page = canvasElement.querySelector<HTMLElement>('.theming')!;
    await step('A designer takes the brand of a school', async () => {
      await userEvent.click(canvas.getByRole('button', {name: 'School'}));
      await expect(page.style.getPropertyValue('--its-not-ok-accent')).not.toBe('');
    });
    await step('Every pair is judged', async () => {
      await expect(canvas.getAllByText(/^passes/i).length).toBeGreaterThan(5);
    });
    await step('A text that is hard to read is marked “too weak”', async () => {
      const text = canvas.getByLabelText<HTMLInputElement>('text, light');
      text.value = '#eeeeee';
      text.dispatchEvent(new Event('input', {bubbles: true}));
      await waitFor(() => expect(canvas.getAllByText(/^too weak/i).length).toBeGreaterThan(0));
    });
    await step('The designer goes back to the brand of the campaign', async () => {
      await userEvent.click(canvas.getByRole('button', {name: 'Campaign'}));
      await waitFor(() => expect(canvas.queryAllByText(/^too weak/i)).toHaveLength(0));
    });
  },
};
