/** The npm package, made once: what it holds and does, what its types know, and the files of a release with it. */
import './package-contents.mjs';
import './package-types.mjs';
import './release-files.mjs';
