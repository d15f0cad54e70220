/** What few sheets ask for: long calculations, and why a name or a unit is not read. Loaded beside the start-up scripts. Reach it through core/beside, never directly. */
export { allocated } from "./allocation";
export { decomposed } from "./decomposition";
export { NearestNames } from "./nearest";
export { propagated } from "./propagation";
export { GAS_STATE, isOfStandardGas, unclearUnit } from "./unclearUnits";
