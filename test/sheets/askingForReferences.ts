import { FunctionPlugin, HyperFormula } from "hyperformula";

type Parts = Parameters<FunctionPlugin["evaluateAst"]>;

/** ISREF as Excel and LibreOffice have it: HyperFormula's own says FALSE of every reference. */
class AskingForReferences extends FunctionPlugin {
  static override implementedFunctions = { ISREF: { method: "isRef", parameters: [] } };

  isRef({ args: [asked] }: { args: Parts[0][] }, state: Parts[1]): boolean {
    if (asked?.type !== "CELL_REFERENCE" && asked?.type !== "CELL_RANGE") return false;
    const found = this.evaluateAst(asked, state) as { message?: unknown } | null;
    return found?.message !== "Sheet does not exist.";
  }
}

HyperFormula.registerFunctionPlugin(AskingForReferences as never, { enGB: { ISREF: "ISREF" } });
