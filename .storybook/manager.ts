import {addons} from 'storybook/manager-api';
import {STORY_PREPARED} from 'storybook/internal/core-events';
import {create} from 'storybook/theming';

const theme = create({
  base: 'light',
  brandTitle: 'It’s Not OK elements',
  brandUrl: './',
  brandTarget: '_self',
  colorPrimary: '#0b5a63',
  colorSecondary: '#0b5a63',
  appBorderRadius: 6,
  inputBorderRadius: 4,
});

/** Pages to read and to try things on, which have no use for controls and actions below them. */
const isPage = (storyId = ''): boolean => /^(welcome|theming)/.test(storyId);

addons.setConfig({
  theme,
  layoutCustomisations: {
    showPanel: ({storyId}: {storyId?: string}, asSet: boolean) => !isPage(storyId) && asSet,
  },
  sidebar: {
    // Storybook Writes Like This; we write like this.
    renderLabel: ({name, type}) =>
      type === 'story' ? name.charAt(0) + name.slice(1).toLowerCase() : name,
  },
});

// Storybook forgets what a panel has shown when another one is chosen, so a story that plays has its own open from the start.
addons.register('its-not-ok/panels', (api) => {
  api.on(STORY_PREPARED, ({id}: {id: string}) => {
    if (api.getData(id)?.tags?.includes('play-fn'))
      api.setSelectedPanel('storybook/interactions/panel');
  });
});
