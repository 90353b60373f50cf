export default {
  extends: ['stylelint-config-standard'],
  rules: {
    // Kebab-case; a leading underscore marks a private property, and capitals stand for a ${…}.
    'custom-property-pattern': '^_?([a-z][a-z0-9]*|POSTCSS_LIT_[0-9]+)(-[a-z0-9]+)*$',
  },
  overrides: [{files: ['**/*.styles.ts'], customSyntax: 'postcss-lit'}],
};
