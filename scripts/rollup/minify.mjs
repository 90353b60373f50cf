import terser from '@rollup/plugin-terser';

/** Minifies what visitors download. */
export const minify = () => terser({ecma: 2022, module: true, format: {comments: false}});
