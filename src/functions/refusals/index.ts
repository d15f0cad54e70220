/** Why a name or a unit is not read, and what is nearest to it. Loaded beside the start-up scripts. Reach it through core/beside, never directly. */
export { ofNames, otherUnit } from "./ofNames";
export { NearestNames } from "./nearest";
export { GAS_STATE, isOfStandardGas } from "./unclearUnits";
export { ambiguousUnit, otherKind, unknownUnit } from "./units";
