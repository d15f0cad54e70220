/** The second script: the PLAN family, which reads the catalogue. */
import { registerFunctions } from "./registerPlan";

registerFunctions();
