/** The second script: the PLAN family, which reads the catalogue, and those of land and green. */
import { registerFunctions } from "./registerPlan";

registerFunctions();
