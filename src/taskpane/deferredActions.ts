import type { ExcelActions } from "../excel/actions";
import { settings } from "../excel/settings";

const excel = async () => (await import("../excel")).actions;

/**
 * The actions, without their code: writing and checking sheets brings the whole catalogue along, which the
 * first view does without. Only the settings are at hand at once, because the language is among them.
 */
export const actions: ExcelActions = {
  build: async (request) => (await excel()).build(request),
  buildAnnexes: async (request) => (await excel()).buildAnnexes(request),
  buildSample: async (request) => (await excel()).buildSample(request),
  check: async (request) => (await excel()).check(request),
  correctValues: async (corrections) => (await excel()).correctValues(corrections),
  readMyTable: async () => (await excel()).readMyTable(),
  targetTables: async () => (await excel()).targetTables(),
  bringIn: async (request) => (await excel()).bringIn(request),
  judgeOnly: async (request) => (await excel()).judgeOnly(request),
  adoptTarget: async (request) => (await excel()).adoptTarget(request),
  readStatements: async () => (await excel()).readStatements(),
  readComputed: async (request) => (await excel()).readComputed(request),
  restoreComputed: async (request) => (await excel()).restoreComputed(request),
  fillFormulas: async (request) => (await excel()).fillFormulas(request),
  upgradeForms: async () => (await excel()).upgradeForms(),
  watch: async (onEdit) => (await excel()).watch(onEdit),
  goTo: async (place) => (await excel()).goTo(place),
  setFlags: async (on) => (await excel()).setFlags(on),
  flagsOn: async () => (await excel()).flagsOn(),
  hideTargetless: async (hide) => (await excel()).hideTargetless(hide),
  insertValue: async (value) => (await excel()).insertValue(value),
  insertFormula: async (formula) => (await excel()).insertFormula(formula),
  keepValues: async (ids, request) => (await excel()).keepValues(ids, request),
  repairFormulas: async (ids, request) => (await excel()).repairFormulas(ids, request),
  undo: async (step) => (await excel()).undo(step),
  settings,
};
