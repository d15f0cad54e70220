export interface Place {
  sheetId: string;
  sheetName: string;
  /** A1, without the sheet name. */
  address: string;
  /** The cell that names the row, and what stood in it when the place was noted: it tells whether rows have moved. */
  rowName?: { address: string; text: string };
}
