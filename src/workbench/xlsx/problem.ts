/** The snapshot holds something no .xlsx can hold. The message says where and what, Chinese first. */
export class XlsxProblem extends Error {
  constructor(place: string, chinese: string, english: string) {
    super(`${place}：${chinese} / ${english}`);
    this.name = "XlsxProblem";
  }
}
