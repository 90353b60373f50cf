import type {Meta, StoryObj} from '@storybook/web-components-vite';
import languages from 'virtual:languages';
import {escape, markup, type Args} from './lib/markup.ts';
import {ownText, type Tag} from './lib/own-text.ts';

export default {
  title: 'Welcome',
  parameters: {controls: {disable: true}, docs: {codePanel: false}},
} satisfies Meta;

const english = 'lang="en-GB" dir="ltr"';

const picture = (tag: Tag, title: string, args: Args, date = ''): string =>
  `<figure>
    <figcaption ${english}>
      <a href="?path=/docs/elements-${tag}--docs" target="_top">${title}</a> <code>&lt;${tag}&gt;</code>
    </figcaption>
    <div ${date && `data-pretend="${date}"`}>${markup(tag, {...args, 'heading-level': '3', content: ownText[tag]})}</div>
  </figure>`;

const level = (number: number, title: string, text: string, css: string): string =>
  `<section class="level level-${number}">
    <div ${english}>
      <h3>${number}. ${title}</h3>
      <p>${text}</p>
      <pre tabindex="0" aria-label="${title}: an example"><code>${escape(css)}</code></pre>
    </div>
    <style>${css.replace(/:root|helpline-card(?=[ :])/g, (found) => (found === ':root' ? '.level-1' : `.level-${number} ${found}`))}</style>
    ${markup('helpline-card', {compact: true, helpline: 'childline', 'heading-level': '4', content: ownText['helpline-card']})}
  </section>`;

const guard = (title: string, text: string): string =>
  `<li><strong>${title}</strong> <span>${text}</span></li>`;

const drafts = languages.map(
  ({language, name, draft}) =>
    `<tr><th scope="row"><bdi lang="${language}">${name}</bdi></th><td><code>${language}</code></td>
    <td>${draft ? '<span class="mark">Draft</span> not yet read by a native speaker' : 'Read by a native speaker'}</td></tr>`,
);

/** Introduces the elements, and shows how a brand can change them. */
export const Welcome: StoryObj = {
  render: () => `<main class="welcome">
    <header ${english}>
      <h1>It’s Not OK elements</h1>
      <p class="lead">Four elements that carry the campaign against child exploitation into any website.
        Look at them here, dress them in your brand, and take the style sheet with you.</p>
      <p><a class="button" href="?path=/story/theming--theming" target="_top">Try your brand</a></p>
    </header>

    <section>
      <h2 ${english}>The elements</h2>
      <div class="pictures">
        ${picture('helpline-card', 'Who to call', {compact: true})}
        ${picture('event-countdown', 'What is on', {event: 'support-hour'}, '2021-03-01T09:00Z')}
        ${picture('its-not-ok-signs', 'The warning signs', {})}
        ${picture('campaign-banner', 'The campaign', {}, '2020-11-02T09:00Z')}
      </div>
    </section>

    <section>
      <h2 ${english}>Restyle in three levels</h2>
      <p ${english}>Begin with the first level. Most pages need no other.</p>
      <div class="levels">
        ${level(1, 'Brand tokens', 'One set of colours, corners and type for all elements. Light and dark follow the page.', ':root {\n  --its-not-ok-accent:\n    light-dark(#7a1f5c, #f2a6d6);\n  --its-not-ok-radius: 0;\n}')}
        ${level(2, 'Element tokens', 'The same tokens for one element alone, with its tag in the name.', 'helpline-card {\n  --helpline-card-surface:\n    light-dark(#fff8e5, #2a2312);\n  --helpline-card-radius: 20px;\n}')}
        ${level(3, 'Parts', 'Any rule for one part of one element. Each element’s docs have a map of its parts.', 'helpline-card::part(name) {\n  font-weight: 400;\n  letter-spacing: 0.05em;\n  text-transform: uppercase;\n}')}
      </div>
    </section>

    <section ${english}>
      <h2>What must not change</h2>
      <ul class="guards">
        ${guard('The numbers', 'come from one checked list. No style hides them, shortens them or makes them small.')}
        ${guard('The 999 line', 'stays on every card, in full, and is the strongest thing on it.')}
        ${guard('The wording of the signs', 'is the campaign’s. It describes and never blames, in every language.')}
        ${guard('The page’s own text', 'stays inside each tag. People see it when the script does not arrive.')}
        ${guard('Contrast', 'of text is at least 4.5 to 1, of edges 3 to 1. The theming page shows the contrasts of your brand.')}
      </ul>
    </section>

    <section ${english}>
      <h2>Languages</h2>
      <p>An element speaks the language of the page around it. The toolbar offers each language, and two invented ones that show which texts do not fit.</p>
      <table>
        <tr><th scope="row" lang="en-GB">English</th><td><code>en-GB</code></td><td>The source</td></tr>
        ${drafts.join('')}
      </table>
    </section>
  </main>`,
};
