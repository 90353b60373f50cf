import 'its-not-ok-elements/its-not-ok.css';
import {HelplineCard} from 'its-not-ok-elements/dist/elements/helpline-card/helpline-card.js';
import 'its-not-ok-elements/helpline-card';
document.querySelector('helpline-card')!.addEventListener('helpline-call', (e) => e.phone);
document.addEventListener('helpline-call', (e) => e.phone);
const card: HelplineCard = new HelplineCard();
card.compact = true;
