import terser from '@rollup/plugin-terser';

/** Minifies what visitors download. */
export const minify = () =>
  terser({
    ecma: 2022,
    module: true,
    compress: {
      passes: 2,
      // A function that is used once would be written into its only caller, and be made anew by each call.
      reduce_funcs: false,
      // As it was written it compresses better.
      lhs_constants: false,
    },
    format: {comments: false, quote_style: 1},
  });
