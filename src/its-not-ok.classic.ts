/** The entry of the classic script, for pages that cannot use modules. It exports nothing: that would be a global. */
import './its-not-ok.ts';
