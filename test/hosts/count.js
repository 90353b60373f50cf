/* Counts everything that can keep an element in memory or at work: listeners on the window and the document, timers, observers. */
{
  const listeners = new Map();
  const [timers, observers] = [new Set(), new Set()];
  let observed = 0;
  const isShared = (target) => target === window || target === document;
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  const held = (target, type) => {
    const name = `${target === window} ${type}`;
    if (!listeners.has(name)) listeners.set(name, new Set());
    return listeners.get(name);
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (isShared(target)) held(target, type).add(listener);
    addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (isShared(target)) held(target, type).delete(listener);
    removeEventListener.call(target, type, listener, options);
  };

  const {setTimeout, clearTimeout} = window;
  window.setTimeout = (callback, delay) => {
    const id = setTimeout(() => {
      timers.delete(id);
      callback();
    }, delay);
    timers.add(id);
    return id;
  };
  window.clearTimeout = (id) => {
    timers.delete(id);
    clearTimeout(id);
  };

  window.MutationObserver = class extends MutationObserver {
    observe(node, options) {
      observers.add(this);
      super.observe(node, options);
    }
    disconnect() {
      observers.delete(this);
      super.disconnect();
    }
  };
  window.IntersectionObserver = class extends IntersectionObserver {
    observe(node) {
      observed++;
      super.observe(node);
    }
    unobserve(node) {
      observed--;
      super.unobserve(node);
    }
  };

  window.counts = () => ({
    listeners: [...listeners.values()].reduce((sum, {size}) => sum + size, 0),
    timers: timers.size,
    observers: observers.size,
    observed,
  });
}
