/* What small-html.ts shows is what Lit shows: the same templates on both, one change after the other. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import * as lit from 'lit';
import * as small from '../src/internal/small-html.ts';
import {textOf} from './helpers/shadow.ts';
import {warnings} from './helpers/warnings.ts';

type Html = typeof lit.html;

const libraries = {
  Lit: {
    html: lit.html,
    nothing: lit.nothing as unknown,
    render: (value: unknown, root: ShadowRoot) => void lit.render(value, root),
  },
  'small-html': {
    html: small.html as unknown as Html,
    nothing: small.nothing as unknown,
    render: small.render,
  },
};

const newRoot = () => document.createElement('div').attachShadow({mode: 'open'});

/** The markup without the marks of the library, the order of attributes, and the white space that they leave alone. */
const markup = (root: ShadowRoot) =>
  root.innerHTML
    .replace(/<!--[^]*?-->/g, '')
    .replace(/(<\w+)((?: [\w-]+="[^"]*")+)/g, (_, tag: string, attributes: string) =>
      [tag, ...attributes.match(/[\w-]+="[^"]*"/g)!.sort()].join(' '),
    )
    .replace(/\s+/g, ' ')
    .trim();

const evil = [
  '<img src=x onerror="window.evil=1">',
  '<!--$-->',
  '$0',
  '"><script>window.evil=1</script>',
  '${evil}',
  '&lt;b&gt; & <b>',
];

for (const [name, {html, nothing, render}] of Object.entries(libraries))
  describe(`a template of ${name}`, () => {
    let root: ShadowRoot;

    beforeEach(() => {
      root = newRoot();
    });

    afterEach(() => {
      expect(warnings().filter((text) => !text.includes('Multiple versions'))).to.deep.equal([]);
    });

    const show = (value: unknown) => {
      render(value, root);
      return markup(root);
    };

    describe('shows as content', () => {
      for (const [value, says] of [
        ['text', 'text'],
        ['', ''],
        [0, '0'],
        [12.5, '12.5'],
        [undefined, ''],
        [nothing, ''],
        [null, ''],
        [[], ''],
        [['a', 'b', 3], 'ab3'],
      ] as const)
        it(`${JSON.stringify(value) ?? String(value)}, before and after other things`, () => {
          const template = (content: unknown) => html`<p>1${content}2</p>`;
          expect(show(template(value))).to.equal(`<p>1${says}2</p>`);
          expect(show(template('other'))).to.equal('<p>1other2</p>');
          expect(show(template(html`<b>${value}</b>`))).to.equal(`<p>1<b>${says}</b>2</p>`);
          expect(show(template(value))).to.equal(`<p>1${says}2</p>`);
        });

      it('texts beside one another and at the edges', () => {
        const template = (a: unknown, b: unknown) => html`${a}${b} and <i>${a}</i>${b}`;
        expect(show(template('x', 'y'))).to.equal('xy and <i>x</i>y');
        expect(show(template('x', nothing))).to.equal('x and <i>x</i>');
        expect(show(template('', 'z'))).to.equal('z and <i></i>z');
      });

      it('templates in templates, and one in the place of another', () => {
        const one = (text: string) => html`<b>${text}</b>`;
        const two = (text: string) => html`<i>${one(text)}</i>!`;
        const outer = (content: unknown) => html`<p>${content}</p>`;
        expect(show(outer(one('a')))).to.equal('<p><b>a</b></p>');
        const bold = root.querySelector('b');
        expect(show(outer(one('b')))).to.equal('<p><b>b</b></p>');
        expect(root.querySelector('b'), 'new nodes for a new text').to.equal(bold);
        expect(show(outer(two('c')))).to.equal('<p><i><b>c</b></i>!</p>');
        expect(show(outer('text'))).to.equal('<p>text</p>');
        expect(show(outer(one('d')))).to.equal('<p><b>d</b></p>');
        expect(show(outer([one('e'), two('f')]))).to.equal('<p><b>e</b><i><b>f</b></i>!</p>');
        expect(show(outer(nothing))).to.equal('<p></p>');
        expect(show(two('g'))).to.equal('<i><b>g</b></i>!');
      });

      it('a template that starts with what changes, after what stays', () => {
        const inner = (content: unknown) => html`${content}<i></i>`;
        const outer = (content: unknown) => html`<p>1${inner(content)}2</p>`;
        expect(show(outer(html`<b>a</b>`))).to.equal('<p>1<b>a</b><i></i>2</p>');
        expect(show(outer('text'))).to.equal('<p>1text<i></i>2</p>');
        expect(show(outer([html`<b>a</b>`, 'b']))).to.equal('<p>1<b>a</b>b<i></i>2</p>');
        expect(show(outer(nothing))).to.equal('<p>1<i></i>2</p>');
      });

      it('lists that grow, shrink and change their kinds', () => {
        const list = (items: unknown[]) =>
          html`<ul>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>`;
        const says = (...items: string[]) =>
          `<ul> ${items.map((item) => `<li>${item}</li>`).join('')} </ul>`;
        expect(show(list(['a', 'b']))).to.equal(says('a', 'b'));
        const first = root.querySelector('li');
        expect(show(list(['a', 'b', 'c', 'd']))).to.equal(says('a', 'b', 'c', 'd'));
        expect(root.querySelector('li')).to.equal(first);
        expect(show(list(['c']))).to.equal(says('c'));
        expect(show(list([]))).to.equal('<ul> </ul>');
        expect(show(list([['a', 'b'], html`<b>c</b>`]))).to.equal(says('ab', '<b>c</b>'));
        const mixed = (...items: unknown[]) => html`<p>${items}</p>`;
        expect(show(mixed('a', html`<b>b</b>`, nothing))).to.equal('<p>a<b>b</b></p>');
        expect(show(mixed(html`<b>b</b>`, 'a', 'c'))).to.equal('<p><b>b</b>ac</p>');
      });

      it('one template many times, each with its own nodes', () => {
        const other = newRoot();
        const template = (text: string) => html`<p>${text}</p>`;
        show(template('one'));
        render(template('two'), other);
        expect([markup(root), markup(other)]).to.deep.equal(['<p>one</p>', '<p>two</p>']);
      });

      it('nothing of a value as markup', () => {
        for (const text of evil) {
          show(html`<p title=${text}>${text}${[text]}</p>`);
          const paragraph = root.querySelector('p')!;
          expect(textOf(paragraph)).to.equal(text + text);
          expect(paragraph.title).to.equal(text);
          expect(root.querySelectorAll('*')).to.have.length(1);
        }
        expect('evil' in window).to.be.false;
      });
    });

    describe('sets', () => {
      it('attributes, which go when there is nothing to say', () => {
        const link = (href: unknown) =>
          html`<a class="x" href=${href} aria-label=${href}>${href}</a>`;
        show(link('/a'));
        const node = root.querySelector('a')!;
        const values = () => node.getAttributeNames().map((key) => node.getAttribute(key));
        expect(values()).to.have.members(['x', '/a', '/a']);
        show(link(5));
        expect(values()).to.have.members(['x', '5', '5']);
        show(link(nothing));
        expect(values()).to.deep.equal(['x']);
        show(link(''));
        expect(values()).to.have.members(['x', '', '']);
        expect(root.querySelector('a')).to.equal(node);
      });

      it('properties that an attribute reflects, also where the same template is shown again', () => {
        const template = (digits: string) => html`<p .ariaDescription=${digits}></p>`;
        const described = (place: ShadowRoot) => place.querySelector('p')!.ariaDescription;
        const other = newRoot();
        show(template('9 9 9'));
        render(template('9 9 9'), other);
        expect([described(root), described(other)]).to.deep.equal(['9 9 9', '9 9 9']);
        show(template('1 0 1'));
        expect([described(root), described(other)]).to.deep.equal(['1 0 1', '9 9 9']);
      });

      it('listeners, of which the newest is called', () => {
        const heard: string[] = [];
        const template = (listener: unknown) => html`<button @click=${listener}>Go</button>`;
        const click = () => root.querySelector('button')!.click();
        show(template(() => heard.push('first')));
        click();
        show(template((event: Event) => heard.push(`second ${event.type}`)));
        click();
        show(template(undefined));
        click();
        show(template(() => heard.push('third')));
        click();
        expect(heard).to.deep.equal(['first', 'second click', 'third']);
      });

      it('several of a node, and of nodes in nodes, in their order', () => {
        const template = (a: string, b: string, c: string) =>
          html`<p title=${a} lang="en" hidden=${b ? nothing : ''} id=${b}>
            <b title=${b}>${c}</b><i dir=${c}></i>${a}
          </p>`;
        show(template('x', 'y', 'rtl'));
        expect(textOf(root.querySelector('p')!)).to.equal('rtlx');
        const [p, b, i] = ['p', 'b', 'i'].map((tag) => root.querySelector<HTMLElement>(tag)!);
        expect([p!.title, p!.lang, p!.hidden, p!.id, b!.title, i!.dir]).to.deep.equal([
          'x',
          'en',
          false,
          'y',
          'y',
          'rtl',
        ]);
      });
    });

    describe('keeps, when something else changes,', () => {
      const menu = (name: string, listener?: unknown) =>
        html`<div lang=${name}>
          ${name}
          <details part="menu">
            <summary @click=${listener}>${name}</summary>
            <ul></ul>
          </details>
        </div>`;

      beforeEach(() => {
        document.body.append(root.host);
      });

      afterEach(() => {
        root.host.remove();
      });

      it('what a visitor has opened, what was hidden, and what others have put into an empty element', () => {
        show(menu('one'));
        const details = root.querySelector('details')!;
        details.open = true;
        details.hidden = true;
        const item = document.createElement('li');
        details.querySelector('ul')!.append(item);
        show(menu('two'));
        expect(root.querySelector('details')).to.equal(details);
        expect([details.open, details.hidden, item.isConnected]).to.deep.equal([true, true, true]);
      });

      it('the focus', () => {
        const link = (name: string) => html`<p>${name} <a href=${`/${name}`}>${name}</a></p>`;
        show(link('one'));
        const node = root.querySelector('a')!;
        node.focus();
        show(link('two'));
        expect(root.activeElement).to.equal(node);
        expect([node.pathname, node.text]).to.deep.equal(['/two', 'two']);
      });

      it('the listeners of other places that show the same', () => {
        const other = newRoot();
        const heard: string[] = [];
        show(menu('one', () => heard.push('first')));
        render(
          menu('one', () => heard.push('second')),
          other,
        );
        show(menu('two', () => heard.push('first again')));
        for (const each of [root, other]) each.querySelector('summary')!.click();
        expect(heard).to.deep.equal(['first again', 'second']);
      });
    });

    it('shows the same template in many places, each with its own attributes, texts and lists', () => {
      const card = (name: string, href: unknown, items: unknown[]) =>
        html`<p title=${name}><a href=${href}>${name}</a>${items}!</p>`;
      for (const [name, href, items, says] of [
        ['a', '/a', ['1', '2'], 'a12!'],
        ['b', nothing, ['3', '4'], 'b34!'],
        ['', '/c', [nothing, html`<b>5</b>`], '5!'],
        ['d', nothing, [], 'd!'],
        ['e', '/e', [['6'], '7'], 'e67!'],
        ['f', '/f', ['8', ['9']], 'f89!'],
      ] as const) {
        const each = newRoot();
        render(card(name, href, [...items]), each);
        const [paragraph, link] = [each.querySelector('p')!, each.querySelector('a')!];
        expect([textOf(paragraph), paragraph.title, link.getAttribute('href')]).to.deep.equal([
          says,
          name,
          href === nothing ? null : href,
        ]);
      }
    });

    it('writes nothing when nothing has changed', () => {
      const template = (text: string, items: string[]) =>
        html`<p title=${text}>${text} ${items.map((item) => html`<b>${item}</b>`)}</p>`;
      show(template('a', ['b', 'c']));
      const watch = new MutationObserver(() => {});
      watch.observe(root, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
      show(template('a', ['b', 'c']));
      expect(watch.takeRecords()).to.deep.equal([]);
      show(template('a', ['b', 'd']));
      expect(watch.takeRecords()).to.have.length(1);
      watch.disconnect();
    });
  });

describe('small-html', () => {
  it('shows what Lit shows, whatever comes after what', () => {
    interface Tree {
      kind: number;
      text: string;
      children: Tree[];
    }
    const {tree} = fc.letrec<{tree: Tree}>((tie) => ({
      tree: fc.record({
        kind: fc.nat(6),
        text: fc.oneof(fc.constantFrom('', ...evil), fc.string()),
        children: fc.oneof(
          {maxDepth: 3, depthIdentifier: 'tree'},
          fc.constant<Tree[]>([]),
          fc.array(tie('tree'), {maxLength: 3, depthIdentifier: 'tree'}),
        ),
      }),
    }));
    /** The same templates again and again, so that they are updated and not only made. */
    const builder = (html: Html, nothing: unknown) => {
      const build = ({kind, text, children}: Tree): unknown => {
        const parts = children.map(build);
        return [
          () => text,
          () => nothing,
          () => html`<b title=${text}>${parts}</b>`,
          () => html`<i>${text}${parts[0]}</i><u title=${text || nothing}>${parts[1]}</u>`,
          () => parts,
          () => html`${parts[0]}<s>${text}</s>${parts[1]}`,
          () => html`<p lang=${text || nothing} id=${text}>${parts.length ? parts : text}</p>`,
        ][kind]!();
      };
      return build;
    };
    const [one, two] = Object.values(libraries);
    const builders = [builder(one!.html, one!.nothing), builder(two!.html, two!.nothing)];
    fc.assert(
      fc.property(fc.array(tree, {minLength: 1, maxLength: 5}), (trees) => {
        const roots = [newRoot(), newRoot()];
        for (const each of trees) {
          one!.render(builders[0]!(each), roots[0]!);
          two!.render(builders[1]!(each), roots[1]!);
          expect(markup(roots[1]!)).to.equal(markup(roots[0]!));
        }
      }),
      {numRuns: 1000},
    );
  });
});
