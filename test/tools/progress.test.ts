import { progressLine } from "../../tools/check/progress";

test("what is left is told from the second on, how long it takes only after some files and without the start", () => {
  const said: string[] = [];
  const spy = jest.spyOn(console, "error").mockImplementation((line: string) => void said.push(line));
  let time = 0;
  const progress = progressLine("zh", () => time);
  progress.begin(100, 20);
  time = 9_000;
  progress.step();
  for (let i = 0; i < 19; i += 1) {
    time += 1_000;
    progress.step();
  }
  spy.mockRestore();
  expect(said[0]).toBe("接着上次：已有 20 / 100");
  expect(said[1]).toBe("21 / 100，余 79 个");
  expect(said.at(-1)).toBe("40 / 100，余 60 个，约 60 秒");
});
