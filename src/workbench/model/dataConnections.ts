import { HostObject } from "./hostObject";

/** Connections to data elsewhere: a workbook of the host has none. */
export class DataConnectionsObject extends HostObject {
  readonly excelName = "DataConnectionCollection";

  RefreshAll() {
    return null;
  }
}
