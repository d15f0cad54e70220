/** The start-up script: everything Excel needs before the first cell function can run, and nothing else. */
import { registerFunctions } from "./register";

registerFunctions();
