/** The page's one timer: it rings on each whole second, while somebody can see the page and something waits for it. */
const followers = new Set();
let timer;

function plan() {
  if (timer || followers.size === 0 || document.hidden) return;
  timer = setTimeout(ring, 1000 - (Date.now() % 1000));
}

function stop() {
  clearTimeout(timer);
  timer = undefined;
}

function ring() {
  stop();
  const now = Date.now();
  for (const element of followers) element.tick(now);
  plan();
}

document.addEventListener('visibilitychange', () => (document.hidden ? stop() : ring()));
addEventListener('pageshow', ({persisted}) => persisted && ring());

export function follow(element) {
  followers.add(element);
  plan();
}

export function unfollow(element) {
  followers.delete(element);
  if (followers.size === 0) stop();
}
