import { en } from "../../src/taskpane/words/en";
import { zh } from "../../src/taskpane/words/zh";
import { fill } from "../../src/taskpane/words";

/** Every word by its path: "plan.title" → "选规划". */
function flat(words: object, path = ""): Map<string, string> {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === "string") all.set(path + key, value);
    else for (const [inner, text] of flat(value, `${path}${key}.`)) all.set(inner, text);
  }
  return all;
}

const braces = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

test("both languages have the same words", () => {
  expect([...flat(en).keys()].sort()).toEqual([...flat(zh).keys()].sort());
});

test("no word is empty", () => {
  for (const words of [zh, en]) {
    const empty = [...flat(words)].filter(([, text]) => text.trim() === "").map(([key]) => key);
    expect(empty).toEqual([]);
  }
});

test("both languages fill in the same values", () => {
  const chinese = flat(zh);
  const differing = [...flat(en)].filter(
    ([key, text]) => `${braces(text)}` !== `${braces(chinese.get(key)!)}`,
  );
  expect(differing.map(([key]) => key)).toEqual([]);
});

test("English words hold no Chinese characters, Chinese ones hold some unless they are only values and marks", () => {
  expect([...flat(en)].filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
  const plain = [...flat(zh)].filter(([, text]) => !/\p{Script=Han}/u.test(text));
  expect(plain.filter(([, text]) => /\p{L}/u.test(text.replace(/\{\w+\}/g, "")))).toEqual([]);
});

test("fill puts values into the braces and leaves unknown ones", () => {
  expect(fill("第 {done} 步，共 {of} 步", { done: 0, of: 3 })).toBe("第 0 步，共 3 步");
  expect(fill("{what}", {})).toBe("{what}");
});
