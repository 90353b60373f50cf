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

/** Whether a story is a page of its own, which needs no panel with controls and actions. */
const isPage = (storyId = ''): boolean => /^(welcome|theming)/.test(storyId);

addons.setConfig({
  theme,
  layoutCustomisations: {
    showPanel: ({storyId}: {storyId?: string}, asSet: boolean) => !isPage(storyId) && asSet,
  },
  sidebar: {
    // Storybook writes names in title case. Write them in sentence case.
    renderLabel: ({name, type}) =>
      type === 'story' ? name.charAt(0) + name.slice(1).toLowerCase() : name,
  },
});

// Storybook loses the steps of a play function while another panel is open, so open the panel that shows them first.
addons.register('its-not-ok/panels', (api) => {
  api.on(STORY_PREPARED, ({id}: {id: string}) => {
    if (api.getData(id)?.tags?.includes('play-fn'))
      api.setSelectedPanel('storybook/interactions/panel');
  });
});
