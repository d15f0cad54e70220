import { wantedSheetName } from "../../src/sheets/names";
import { VERDICTS, type Verdict } from "../../src/targets/judge";
import type {
  CellsRequest,
  AddedSheet,
  AdoptReport,
  AdoptRequest,
  BuildRequest,
  BuildResult,
  CorrectReport,
  ComputedFrom,
  ComputedRequest,
  Correction,
  ExcelActions,
  FillReport,
  KeepReport,
  RepairReport,
  RestoreReport,
  SettingKey,
  SheetRole,
  SheetStatement,
  SheetsRequest,
  TargetlessReport,
  UndoReport,
  UpgradeReport,
} from "../../src/excel/actions";
import type { CheckReport, CheckedTable, Finding } from "../../src/excel/check/checkReport";
import { ExcelProblem } from "../../src/excel/excelProblem";
import type {
  BringReport,
  BringRequest,
  JudgeReport,
  JudgeRequest,
  MyTable,
  TargetTable,
} from "../../src/excel/mine/ownTables";
import type { Place } from "../../src/excel/place";

/** A workbook that exists only in memory, for trying the pane: it records what it was asked to do. */
export class WorkbookInMemory implements ExcelActions {
  readonly stored = new Map<SettingKey, string>();
  readonly built: BuildRequest[] = [];
  readonly annexesBuilt: SheetsRequest[] = [];
  readonly samplesBuilt: SheetsRequest[] = [];
  readonly visited: Place[] = [];
  readonly inserted: (string | number)[] = [];
  readonly repairedIds: string[] = [];
  /** What the next request for values answers. */
  keep: KeepReport = { kept: 0, errors: 0, lockedSheets: [], names: [], step: null };
  keptIds: string[] = [];
  repair: RepairReport = { repaired: 0, remaining: 0, lockedSheets: [] };
  /** Sheet names that are there already. */
  sheetNames: string[] = [];
  findings: Finding[] = [];
  /** Null: one table, 指标. */
  tables: CheckedTable[] | null = null;
  checks = 0;
  /** Whether the next cells to be shown stand in rows that are filtered out. */
  isHidden = false;
  readonly corrected: Correction[] = [];
  correctReport: CorrectReport = { corrected: 1, changed: [], lockedSheets: [], step: 7 };
  filled = 0;
  readonly adopted: AdoptRequest[] = [];
  fillReport: FillReport = { rows: 1, withoutExample: [], lockedSheets: [], step: 8 };
  /** null: no indicator table. */
  flags: boolean | null = true;
  targetlessHidden = false;
  planYear: number | null = 2035;
  targetlessReport: TargetlessReport = { rows: 1, withEntry: [], filtered: [], step: 9 };
  watchers = new Set<() => void>();
  /** Set to make the next request fail with it. */
  failure: unknown = null;
  /** How many requests fail with it, one after another. */
  failures = 1;
  /** Set to hold requests until it resolves. */
  gate: Promise<void> | null = null;

  async build(request: BuildRequest): Promise<BuildResult> {
    this.built.push(request);
    return {
      plan: request.plan,
      sheets: await this.add(request, ["cover", "strategies", "indicators", "notes"]),
    };
  }

  async buildAnnexes(request: SheetsRequest): Promise<AddedSheet[]> {
    this.annexesBuilt.push(request);
    return this.add(request, ["strategyMatrix", "indicatorIndex"]);
  }

  async buildSample(request: SheetsRequest): Promise<AddedSheet[]> {
    this.samplesBuilt.push(request);
    return this.add(request, ["sample", "sampleAccounts"]);
  }

  async check(): Promise<CheckReport> {
    this.checks += 1;
    await this.answer();
    const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
    for (const finding of this.findings) counts[finding.verdict] += 1;
    return {
      tables: this.tables ?? [
        {
          id: "{t1}",
          plan: "市-总体规划",
          sheetName: "指标",
          rows: this.findings.length,
          isFirstForm: false,
          planYear: this.planYear,
          targetlessHidden: this.targetlessHidden,
          copies: [],
        },
      ],
      findings: this.findings,
      counts,
      at: "2026-03-05T01:02:00.000Z",
    };
  }

  async watch(onEdit: () => void): Promise<() => Promise<void>> {
    await this.answer();
    this.watchers.add(onEdit);
    return async () => void this.watchers.delete(onEdit);
  }

  /** What happens after a person has edited a cell. */
  edit(): void {
    for (const onEdit of this.watchers) onEdit();
  }

  async goTo(place: Place): Promise<{ isHidden: boolean }> {
    await this.answer();
    this.visited.push(place);
    return { isHidden: this.isHidden };
  }

  async correctValues(corrections: readonly Correction[]): Promise<CorrectReport> {
    await this.answer();
    this.corrected.push(...corrections);
    return this.correctReport;
  }

  /** What is on the sheet that is shown; null: nothing. */
  mine: MyTable | null = null;
  readonly brought: BringRequest[] = [];
  bringReport: BringReport = {
    brought: 1,
    flagged: 0,
    withoutRow: [],
    occupied: [],
    notLinkable: [],
    circular: [],
    lockedSheets: [],
    step: 9,
  };

  async readMyTable(): Promise<MyTable> {
    await this.answer();
    if (!this.mine) throw new ExcelProblem("sheet-empty", { zh: "当前工作表是空的。", en: "Empty." });
    return this.mine;
  }

  targets: TargetTable[] = [];

  async targetTables(): Promise<TargetTable[]> {
    return this.targets;
  }

  async bringIn(request: BringRequest): Promise<BringReport> {
    await this.answer();
    this.brought.push(request);
    return this.bringReport;
  }

  readonly judgedOnly: JudgeRequest[] = [];

  async judgeOnly(request: JudgeRequest): Promise<JudgeReport> {
    await this.answer();
    this.judgedOnly.push(request);
    const judged = request.values.length;
    return { sheetName: "核对", judged, flagged: judged, copied: [], lockedSheets: [], step: 9 };
  }

  async adoptTarget(request: AdoptRequest): Promise<AdoptReport> {
    await this.answer();
    this.adopted.push(request);
    return { step: 1 };
  }

  /** What the sheets beside the form have to mend. */
  statements: SheetStatement[] = [];

  async readStatements(): Promise<SheetStatement[]> {
    return this.statements;
  }

  /** What the next row is computed from. */
  computedFrom: ComputedFrom | null = null;
  readonly restored: ComputedRequest[] = [];

  async readComputed(): Promise<ComputedFrom | null> {
    await this.answer();
    return this.computedFrom;
  }

  async restoreComputed(request: ComputedRequest): Promise<RestoreReport> {
    await this.answer();
    this.restored.push(request);
    return { restored: 1, step: 3 };
  }

  upgradeReport: UpgradeReport = {
    tables: 1,
    keptTargets: [],
    besideOthers: [],
    withoutCover: [],
    keptOrder: [],
    step: 7,
  };

  async upgradeForms(): Promise<UpgradeReport> {
    await this.answer();
    this.tables = (this.tables ?? []).map((table) => ({ ...table, isFirstForm: false }));
    return this.upgradeReport;
  }

  async fillFormulas(): Promise<FillReport> {
    await this.answer();
    this.filled += 1;
    return this.fillReport;
  }

  async setFlags(on: boolean): Promise<{ tables: number }> {
    await this.answer();
    this.flags = on;
    return { tables: 1 };
  }

  async hideTargetless(hide: boolean): Promise<TargetlessReport> {
    await this.answer();
    this.targetlessHidden = hide;
    return this.targetlessReport;
  }

  async flagsOn(): Promise<boolean | null> {
    return this.flags;
  }

  async insertValue(value: string | number): Promise<void> {
    await this.answer();
    this.inserted.push(value);
  }

  async insertFormula(formula: string): Promise<void> {
    await this.answer();
    this.inserted.push(formula);
  }

  async repairFormulas(ids: readonly string[], { onProgress }: CellsRequest = {}): Promise<RepairReport> {
    onProgress?.({ done: 1, of: 4, label: { zh: "读取单元格", en: "Reading cells" } });
    await this.answer();
    this.repairedIds.push(...ids);
    return this.repair;
  }

  async keepValues(ids: readonly string[], { onProgress }: CellsRequest = {}): Promise<KeepReport> {
    onProgress?.({ done: 3, of: 4, label: { zh: "写入单元格", en: "Writing cells" } });
    await this.answer();
    this.keptIds.push(...ids);
    return this.keep;
  }

  /** Numbers of the steps that were undone. */
  readonly undone: number[] = [];
  /** What the next undoing leaves. */
  undoLeaves: UndoReport = { left: [] };

  async undo(step: number): Promise<UndoReport> {
    await this.answer();
    this.undone.push(step);
    return this.undoLeaves;
  }

  readonly settings = {
    get: (key: SettingKey) => this.stored.get(key) ?? null,
    set: async (key: SettingKey, value: string) => void this.stored.set(key, value),
  };

  private async add({ language, onProgress }: SheetsRequest, roles: SheetRole[]): Promise<AddedSheet[]> {
    const steps = [
      { zh: "读取工作簿", en: "Reading the workbook" },
      { zh: "写入工作表", en: "Writing the sheets" },
    ];
    for (const [done, label] of steps.entries()) onProgress?.({ done, of: steps.length, label });
    await this.answer();
    return roles.map((role) => {
      const wanted = wantedSheetName(role, language);
      return { role, wanted, name: this.sheetNames.includes(wanted) ? `${wanted} (2)` : wanted };
    });
  }

  private async answer(): Promise<void> {
    await this.gate;
    if (this.failure === null) return;
    const failure = this.failure;
    this.failures -= 1;
    if (this.failures <= 0) [this.failure, this.failures] = [null, 1];
    throw failure;
  }
}
