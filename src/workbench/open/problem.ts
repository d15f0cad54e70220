/** A file that can't be opened, said in both languages: what is wrong and what to do about it. */
export class OpenProblem extends Error {
  override readonly name = "OpenProblem";

  constructor(
    readonly chinese: string,
    readonly english: string,
  ) {
    super(`${chinese} ${english}`);
  }

  in(language: "zh-CN" | "en-US"): string {
    return language === "zh-CN" ? this.chinese : this.english;
  }
}
