/*
 * Changes a page's built-ins as the browser build of MooTools 1.3 to 1.6 does. The npm registry has only the server build, which
 * does not change `Event`, `Element` and other parts of a document.
 */
{
  /** Adds methods as MooTools does, so that `for…in` lists them. */
  const implement = (type, list) => {
    for (const name of list.trim().split(/\s+/))
      type.prototype[name] ??= () => {
        throw new Error(`Only the page itself may call ${name}`);
      };
  };
  implement(
    Array,
    'each clone clean invoke associate link contains append getLast getRandom include',
  );
  implement(
    Array,
    'combine erase empty flatten pick hexToRgb rgbToHex $family min max sum average',
  );
  implement(String, 'test contains trim clean camelCase hyphenate capitalize escapeRegExp toInt');
  implement(
    String,
    'toFloat hexToRgb rgbToHex substitute stripScripts toQueryString parseQueryString',
  );
  implement(Number, 'limit round times each toFloat toInt abs acos asin atan ceil cos floor pow');
  implement(
    Function,
    'extend implement overloadSetter overloadGetter hide protect attempt pass delay',
  );
  implement(Function, 'periodical bindWithEvent create run');
  implement(HTMLElement, 'set get setProperty getProperty erase addEvent removeEvent fireEvent');
  implement(HTMLElement, 'addClass toggleClass getElement inject grab adopt wraps dispose destroy');
  implement(
    HTMLElement,
    'empty clone getStyle setStyle setStyles getSize getPosition toQueryString',
  );

  // MooTools keeps an array, copies other lists, and wraps anything else in an array, even a Set.
  Array.from = (item) =>
    item == null || Array.isArray(item)
      ? (item ?? [])
      : typeof item.length === 'number' && typeof item !== 'string'
        ? Array.prototype.slice.call(item)
        : [item];
  Object.values = (object) => {
    const result = [];
    for (const key in object) result.push(object[key]);
    return result;
  };

  // In MooTools, the second argument is an array of the arguments to bind.
  Function.prototype.bind = function (context, args) {
    const method = this;
    return function (...rest) {
      return method.apply(context, args == null ? rest : Array.from(args));
    };
  };

  // MooTools' `Event` wraps an event of the browser. A new one cannot be dispatched.
  window.Event = window.DOMEvent = function (event) {
    this.event = event;
    this.key = event.type.indexOf('key') === 0 ? event.key : undefined;
  };

  const {Element: Native} = window;
  window.Element = function (tag, properties) {
    return Object.assign(document.createElement(tag), properties);
  };
  window.Element.prototype = Native.prototype;
  Native.prototype.scrollTo = function (x, y) {
    this.scrollLeft = x;
    this.scrollTop = y;
  };
  window.Document = function () {};
  window.JSON = Object.assign(Object.create(null), {
    stringify: JSON.stringify,
    parse: JSON.parse,
    encode: JSON.stringify,
    decode: JSON.parse,
  });
  window.$ = (id) => document.getElementById(id);
  window.$$ = (selector) => document.querySelectorAll(selector);
}
