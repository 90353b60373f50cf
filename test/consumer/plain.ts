import 'its-not-ok-elements/helpline-card';
document.querySelector('helpline-card')!.addEventListener('helpline-call', (e) => e.phone);
document.addEventListener('helpline-call', (e) => e.phone);
