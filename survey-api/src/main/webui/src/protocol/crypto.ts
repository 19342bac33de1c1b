/** The cryptography, apart from the rest so that a page can be read and answered before it has been loaded. */
export { blind, finalize } from './credential';
export { info, seal } from './sealing';
