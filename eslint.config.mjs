import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const silent = 'The elements leave no trace on a visitor’s device (docs: “silent by default”).';

const markup = 'Write markup with html`…`: a strict host forbids this way.';
const strict = 'A strict Content-Security-Policy blocks this.';
const inTemplates = 'TaggedTemplateExpression[tag.name="html"] TemplateElement';

export default defineConfig(
  globalIgnores([
    'dist/',
    'reports/',
    'coverage/',
    'release/',
    'storybook-static/',
    'examples/',
    'test/consumer/',
    // Templates: what `npm run new:element` makes of them is checked.
    'scripts/new-element/',
  ]),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      lit['flat/recommended'],
      wc['flat/recommended'],
    ],
    plugins: {'lit-a11y': litA11y},
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari does not announce a list without markers as a list, unless it has role="list".
      'lit-a11y/no-redundant-role': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**'],
    rules: {
      // A strict Content-Security-Policy blocks style attributes.
      'lit/ban-attributes': ['error', 'style'],
      // A name for what an interface inherits, as for an element without events of its own.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        {allowInterfaces: 'with-single-extends'},
      ],
      'no-console': ['error', {allow: ['warn']}],
      'no-restricted-globals': [
        'error',
        ...['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map((name) => ({
          name,
          message: silent,
        })),
      ],
      'no-restricted-properties': [
        'error',
        ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookie', 'cookieStore'].map(
          (property) => ({property, message: silent}),
        ),
        ...[
          'innerHTML',
          'outerHTML',
          'insertAdjacentHTML',
          'setHTMLUnsafe',
          'parseFromString',
          'createContextualFragment',
          'write',
        ].map((property) => ({property, message: markup})),
        {property: 'cssText', message: strict},
      ],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-syntax': [
        'error',
        ...['Literal[value', 'TemplateElement[value.raw'].map((text) => ({
          selector: `${text}=/\\b(data|blob):/]`,
          message: strict,
        })),
        {selector: `${inTemplates}[value.raw=/<style|\\sstyle=/]`, message: strict},
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['lit/directives/unsafe-*', 'lit/static-html*', 'lit-html/*'],
              message: markup,
            },
            {group: ['lit/directives/style-map*'], message: strict},
          ],
        },
      ],
    },
  },
  {
    // Frameworks learn of an element through a namespace and an empty interface.
    files: ['src/frameworks/**'],
    rules: {
      '@typescript-eslint/no-namespace': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are property reads: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      // open-wc types chai's `equal` as a promise by mistake; `accessible()` is one, to be awaited.
      '@typescript-eslint/no-floating-promises': ['error', {allowForKnownSafeCalls: ['Equal']}],
    },
  },
  {files: ['**/*.mjs'], languageOptions: {globals: globals.node}},
  // Functions passed to `evaluate` run in the browser.
  {
    files: ['bench/*.mjs', 'scripts/examples/browser.mjs', '{scripts,test}/**/*.js'],
    languageOptions: {globals: globals.browser},
  },
);
