/** The second script: the PLAN family, which reads the catalogue, and those of land, green and energy. */
import { registerFunctions } from "./registerPlan";

registerFunctions();
