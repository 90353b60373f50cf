/** The same four elements without a library, as the yardstick for ours; docs/performance.md says what they share. */
import {defineElement} from '../../src/internal/define-element.ts';
import {CampaignBanner} from './campaign-banner.js';
import {EventCountdown} from './event-countdown.js';
import {HelplineCard} from './helpline-card.js';
import {ItsNotOkSigns} from './its-not-ok-signs.js';

defineElement('campaign-banner', CampaignBanner);
defineElement('event-countdown', EventCountdown);
defineElement('helpline-card', HelplineCard);
defineElement('its-not-ok-signs', ItsNotOkSigns);
