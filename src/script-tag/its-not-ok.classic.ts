/** The entry of the classic script, for pages that cannot use modules. It exports nothing: an export would be a global. */
import '../its-not-ok.ts';
