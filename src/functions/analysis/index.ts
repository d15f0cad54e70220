/** Long calculations, which few sheets ask for. Loaded beside the start-up scripts. Reach it through core/beside, never directly. */
export { allocated } from "./allocation";
export { decomposed } from "./decomposition";
export { fitted } from "./fit";
export { propagated } from "./propagation";
