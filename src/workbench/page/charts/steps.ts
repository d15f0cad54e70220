import { CommandType, type ICommand, ICommandService, IUndoRedoService } from "@univerjs/core";
import type { Book } from "../../book/book";
import { deleteChart } from "../../book/charts/activeChart";
import { type Box, placeOf } from "../../book/charts/chartPlace";
import type { ChartEntry } from "../../book/charts/charts";

interface Step {
  unitId: string;
  act: () => void;
}

const step: ICommand<Step> = {
  id: "sheet.mutation.workbench-chart",
  type: CommandType.MUTATION,
  handler: (_accessor, params) => {
    params?.act();
    return true;
  },
};

/** What a person does to charts, each a step that Ctrl+Z takes back like any other. */
export class ChartSteps {
  constructor(private readonly book: Book) {
    book.grid.injector.get(ICommandService).registerCommand(step);
  }

  move(entry: ChartEntry, box: Box): void {
    this.book.checkFormattable(entry.sheetId);
    const before = { area: entry.covered.area, inset: entry.inset };
    const after = placeOf(this.book.sheet(entry.sheetId), box);
    const put = (area: ChartEntry["covered"]["area"], inset: ChartEntry["inset"]) => () => {
      entry.covered.area = area;
      entry.inset = inset;
      this.book.charts.changed();
    };
    this.take(put(after.covered.area, after.inset), put(before.area, before.inset));
  }

  remove(entry: ChartEntry): void {
    this.book.checkFormattable(entry.sheetId);
    this.take(
      () => deleteChart(this.book, entry),
      () => this.book.charts.add(entry),
    );
  }

  private take(act: () => void, undo: () => void): void {
    const { grid } = this.book;
    const mutation = (what: () => void) => [{ id: step.id, params: { unitId: grid.unitId, act: what } }];
    grid.run(step.id, { unitId: grid.unitId, act });
    grid.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: grid.unitId,
      undoMutations: mutation(undo),
      redoMutations: mutation(act),
    });
  }
}
