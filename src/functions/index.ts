/** The first script of the add-in: what Excel needs before a cell function can run, and nothing else. */
import { registerFunctions } from "./register";

registerFunctions();
