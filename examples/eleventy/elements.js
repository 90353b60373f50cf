// The elements that the build renders.
import 'its-not-ok-elements/helpline-card';
