/** The library's main module alone, without the second one that its index brings along: the package has types for the index only. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
