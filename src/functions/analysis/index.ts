/** Long calculations, which few sheets ask for, and which rows of a table are none. Loaded beside the start-up scripts. Reach it through core/beside, never directly. */
export { allocated } from "./allocation";
export { blanksKept } from "./blankRows";
export { decomposed } from "./decomposition";
export { fitted } from "./fit";
export { propagated } from "./propagation";
