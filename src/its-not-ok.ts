/** The script-tag entry, which defines every element. A page's own module can import `registerLocale` from it. */
import './elements/campaign-banner/campaign-banner.define.ts';
import './elements/event-countdown/event-countdown.define.ts';
import './elements/helpline-card/helpline-card.define.ts';
import './elements/its-not-ok-signs/its-not-ok-signs.define.ts';

export {registerLocale} from './locale/locales.ts';
