/*
 * Changes a page's built-ins as Prototype.js 1.6 and 1.7 do. The library itself is not in the npm registry, so this script makes the
 * same kinds of changes: names that `for…in` lists, older meanings for newer methods, and an `Element` of its own.
 */
{
  const add = (target, methods) => Object.assign(target, methods);
  const toArray = (list) => {
    if (!list) return [];
    if (list.toArray) return list.toArray();
    // A Set has no length, and becomes an empty list.
    const result = new Array(list.length || 0);
    for (let i = 0; i < result.length; i++) result[i] = list[i];
    return result;
  };
  const each = function (callback, context) {
    for (let i = 0; i < this.length; i++) callback.call(context, this[i], i);
    return this;
  };
  /** Most methods that the library adds do nothing until they are called. Only their presence matters here. */
  const names = (list) =>
    Object.fromEntries(
      list.split(/\s+/).map((name) => [
        name,
        () => {
          throw new Error(`Only the page itself may call ${name}`);
        },
      ]),
    );

  add(
    Array.prototype,
    names(
      `clear first last compact flatten without uniq intersect clone size inspect eachSlice all any collect detect
      findAll select grep include member inGroupsOf inject invoke max min partition pluck reject sortBy zip`,
    ),
  );
  add(Array.prototype, {
    each,
    _each: each,
    toArray() {
      return this.slice();
    },
    // Returns values, where the browser's method returns pairs.
    entries() {
      return this.slice();
    },
    map(callback = (value) => value, context = undefined) {
      const result = [];
      each.call(this, (value, i) => result.push(callback.call(context, value, i)));
      return result;
    },
    filter(callback, context) {
      const result = [];
      each.call(this, (value, i) => callback.call(context, value, i) && result.push(value));
      return result;
    },
    find(callback, context) {
      for (let i = 0; i < this.length; i++) if (callback.call(context, this[i], i)) return this[i];
    },
    some(callback = (value) => value, context = undefined) {
      for (let i = 0; i < this.length; i++) if (callback.call(context, this[i], i)) return true;
      return false;
    },
    every(callback = (value) => value, context = undefined) {
      for (let i = 0; i < this.length; i++) if (!callback.call(context, this[i], i)) return false;
      return true;
    },
    reverse(inline) {
      const list = inline === false ? this.slice() : this;
      for (let i = 0, j = list.length - 1; i < j; i++, j--) [list[i], list[j]] = [list[j], list[i]];
      return list;
    },
    // With this method, `JSON.stringify` writes an array as a string.
    toJSON() {
      let text = '';
      each.call(this, (value) => (text += `${text && ', '}${JSON.stringify(value)}`));
      return `[${text}]`;
    },
  });
  Array.from = toArray;

  const keys = (object) => {
    const result = [];
    for (const key in object) result.push(key);
    return result;
  };
  Object.keys = keys;
  Object.values = (object) => keys(object).map((key) => object[key]);
  Object.extend = add;
  add(
    Object,
    names('inspect toJSON toQueryString toHTML clone isElement isArray isHash isFunction'),
  );

  add(
    String.prototype,
    names(
      'gsub sub scan truncate strip stripTags stripScripts extractScripts evalScripts escapeHTML unescapeHTML toQueryParams toArray succ times camelize capitalize underscore dasherize inspect unfilterJSON isJSON evalJSON blank empty interpolate',
    ),
  );
  add(String.prototype, {
    toJSON() {
      return String(this);
    },
    include(text) {
      return this.indexOf(text) > -1;
    },
    startsWith(text) {
      return this.lastIndexOf(text, 0) === 0;
    },
    endsWith(text) {
      return this.slice(-text.length) === text;
    },
  });
  add(Number.prototype, names('toColorPart succ times toPaddedString abs round ceil floor'));
  RegExp.prototype.match = RegExp.prototype.test;
  RegExp.escape = (text) => String(text).replace(/([.*+?^=!:${}()|[\]/\\])/g, '\\$1');

  add(
    Function.prototype,
    names('argumentNames bindAsEventListener curry delay defer wrap methodize'),
  );
  Function.prototype.bind = function (context, ...first) {
    const method = this;
    return function (...rest) {
      return method.apply(context, toArray(first).concat(toArray(rest)));
    };
  };

  // `new Element('p', {…})` makes an element; the prototype stays the browser's.
  const {Element: Native} = window;
  window.Element = function (tag, attributes) {
    const element = document.createElement(tag);
    for (const name of keys(attributes)) element.setAttribute(name, attributes[name]);
    return element;
  };
  add(window.Element, Native);
  window.Element.prototype = Native.prototype;
  add(
    HTMLElement.prototype,
    names(
      `visible hide show replace inspect recursivelyCollect ancestors descendants firstDescendant immediateDescendants
      previousSiblings nextSiblings siblings match up down select adjacent identify readAttribute writeAttribute getHeight
      getWidth classNames hasClassName addClassName removeClassName toggleClassName cleanWhitespace empty descendantOf getStyle
      getOpacity setStyle setOpacity makePositioned undoPositioned makeClipping undoClipping observe stopObserving fire`,
    ),
  );
  HTMLElement.prototype.remove = function () {
    this.parentNode?.removeChild(this);
    return this;
  };
  add(
    window.Event,
    names('element findElement pointer pointerX pointerY stop isLeftClick extend observe'),
  );
}
