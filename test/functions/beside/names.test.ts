import "../customFunctions";
import { readFileSync } from "node:fs";
import { functionFiles } from "../../../tools/functionSource";
import { LISTS, namesOf } from "../../../src/functions/beside/lists";
import { choose, type Choices } from "../../../src/functions/core/names";

/** Every list that some function chooses an argument from. */
const lists = [
  ...new Set(
    functionFiles().flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/@choices \w+ (\S+)#(\w+)/g)].map(
        ([, path, name]): Choices => require(`../../../src/functions/${path}`)[name!],
      ),
    ),
  ),
];

function chosen(list: Choices, name: string): unknown {
  try {
    return choose(list, name);
  } catch (error) {
    return (error as Error).message;
  }
}

/** What some list reads otherwise, written in each of these ways. */
function lost(written: (name: string, zh: string, en: string) => string[]): string[] {
  return lists.flatMap((list) =>
    Object.entries(list.names).flatMap(([key, names]) => {
      const [zh, en] = names;
      const all = [key, ...names, ...namesOf(LISTS[list.kind ?? ""]?.names?.[key])];
      return [...new Set(all.flatMap((name) => written(name, zh, en)))].filter(
        (text) => chosen(list, text) !== key,
      );
    }),
  );
}

test("every name of every list is read as it stands, in capitals, full-width and with blanks around it", () => {
  expect(lists.length).toBeGreaterThan(35);
  const wide = (name: string) =>
    name.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
  expect(lost((name) => [name, name.toUpperCase(), wide(name), ` ${name} `])).toEqual([]);
});

test("every name is read with what tables and people put around it", () => {
  expect(
    lost((_, zh, en) => [
      `其中：${zh}`,
      `（一）${zh}`,
      `${zh}*`,
      `“${zh}”`,
      `"${en}"`,
      `the ${en}`,
      `${en}.`,
    ]),
  ).toEqual([]);
});

test("every name is read in both languages at once", () => {
  const twice = (_: string, zh: string, en: string) =>
    // BOD and BOD5 are both English.
    zh === "BOD" || zh === "COD"
      ? []
      : [`${zh}（${en}）`, `${en} (${zh})`, `${zh} ${en}`, `${zh}, ${en}`, `${zh}/${en}`];
  expect(lost(twice)).toEqual([]);
});

test.each(["原煤2", "2原煤x", "其中", "the", "“”", "草地耕地", "Grassland, cropland"])(
  "%s is still none of the names",
  (text) => {
    const read = lists.filter(
      (list) => list.kind !== "regions" && typeof list.names[chosen(list, text) as string] === "object",
    );
    expect(read).toEqual([]);
  },
);

test("a name with a word behind it that changes nothing stays what it is, whichever other name is a part of it", () => {
  const wrong = lists.flatMap((list) => {
    const endings = (LISTS[list.kind ?? ""]?.endings ?? "").split("|").filter(
      // What is a name by itself (共享单车) makes two of them.
      (word) => /^[一-鿿]+$/.test(word) && !Object.hasOwn(list.names, String(chosen(list, word))),
    );
    return Object.entries(list.names).flatMap(([key, names]) =>
      [...names, ...namesOf(LISTS[list.kind ?? ""]?.names?.[key])].flatMap((name) =>
        endings
          .map((word) => name + word)
          .filter((text) => {
            const found = chosen(list, text);
            // The name of another (大中型沼气 + 池), or one that is asked about, is no part of this one.
            return found !== key && Object.hasOwn(list.names, String(found));
          }),
      ),
    );
  });
  expect(wrong).toEqual([]);
});
