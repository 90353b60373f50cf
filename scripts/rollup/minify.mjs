import terser from '@rollup/plugin-terser';

/** Minifies what visitors download, and in bench/ what it is compared with. */
export const minify = () =>
  terser({
    ecma: 2022,
    module: true,
    compress: {
      passes: 2,
      // A function that is used once would be written into its only caller, and be made anew by each call.
      reduce_funcs: false,
      // In one place they compress better.
      hoist_funs: true,
      unsafe_arrows: true,
    },
    format: {comments: false, quote_style: 1},
  });
