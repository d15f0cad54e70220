/** Long calculations that few sheets ask for, loaded beside the start-up scripts. Reach it through core/beside, never directly. */
export { allocated } from "./allocation";
export { decomposed } from "./decomposition";
export { NearestNames } from "./nearest";
