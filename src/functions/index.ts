/** The first script of the add-in: what Excel needs before a cell function can run, and nothing else. */
import { registerFunctions } from "./register";

registerFunctions();

// The page loads it as its second script. Asked for here, it takes what both need from this one.
void import(/* webpackChunkName: "functions-plan" */ "./indexPlan");
