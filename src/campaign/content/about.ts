import type {MsgFn} from '../../controllers/locale-controller.ts';
import type {Campaign} from '../model.ts';

/** Where help is found when the campaign's own site may be gone. */
export const helpWebsite = 'https://www.nspcc.org.uk/';

export const website = 'https://www.cumbriasafeguardingchildren.co.uk/';

/** The campaign’s name, message, dates and websites. */
export const about = (msg: MsgFn) =>
  ({
    name: 'It’s Not OK',
    evergreen: msg(
      'Exploitation is never a child’s fault, and it is always right to ask for help.',
      {
        id: 'campaign.evergreen',
        desc: 'Banner after the campaign has ended: must still be right in ten years. For everyone. One sentence.',
      },
    ),
    // The campaign runs for twelve months from its launch.
    start: '2020-10-01',
    end: '2021-09-30',
    timeZone: 'Europe/London',
    website,
    helpWebsite,
  }) satisfies Partial<Campaign>;
