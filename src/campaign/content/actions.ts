import type {MsgFn} from '../../controllers/locale-controller.ts';
import type {SupportAction} from '../model.ts';
import {website} from './about.ts';
import {briefing} from './sources.ts';

/** How partners can support the campaign. */
export const actions = (msg: MsgFn): readonly SupportAction[] => [
  {
    ...briefing,
    id: 'posters',
    text: msg('Print the posters and put them up where many people pass.', {
      id: 'action.posters',
      desc: 'List of ways to support the campaign. One sentence.',
    }),
    url: website,
  },
  {
    ...briefing,
    id: 'digital',
    text: msg('Download the digital and social media resources and use them on your channels.', {
      id: 'action.digital',
      desc: 'List of ways to support the campaign. One sentence.',
    }),
    url: website,
  },
  {
    ...briefing,
    id: 'profile-frame',
    text: msg(
      'Add the campaign’s frame to your Facebook profile picture: search the frames for “CE Cumbria”.',
      {
        id: 'action.profile-frame',
        desc: 'List of ways to support the campaign. One sentence. “CE Cumbria” is what people type: keep it.',
      },
    ),
  },
  {
    ...briefing,
    id: 'share',
    text: msg('Share the campaign’s posts with your friends and followers.', {
      id: 'action.share',
      desc: 'List of ways to support the campaign. One sentence.',
    }),
  },
  {
    ...briefing,
    id: 'newsletter',
    text: msg('Sign up for the partnership’s newsletter.', {
      id: 'action.newsletter',
      desc: 'List of ways to support the campaign. One sentence.',
    }),
    url: website,
  },
  {
    ...briefing,
    id: 'follow',
    text: msg('Follow @CumbriaSCP on Twitter.', {
      id: 'action.follow',
      desc: 'List of ways to support the campaign. One sentence. @CumbriaSCP is a name.',
    }),
    url: 'https://twitter.com/CumbriaSCP',
  },
];
