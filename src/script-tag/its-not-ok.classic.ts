/** The entry of the classic script, for pages that cannot use modules. An export would become a global, so there is none. */
import '../its-not-ok.ts';
