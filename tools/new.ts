/**
 * Begins a cell function: its source and its test, both failing until they are written.
 *
 *   npm run new -- function LAND.STREETWIDTH streetWidth
 *
 * The last word is the name in code; without it the id's own, in small letters. What comes then is said in
 * docs/guidelines.md, "Add a cell function".
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "..");

export interface Skeleton {
  source: { path: string; text: string };
  test: { path: string; text: string };
}

export function functionSkeleton(id: string, name?: string): Skeleton {
  const [, family, rest] = /^([A-Z]{3,})\.([A-Z0-9]+)$/.exec(id) ?? [];
  if (!family || !rest) throw new Error(`${id}: an id is FAMILY.NAME in capital letters and digits`);
  const exportName = name ?? rest.toLowerCase();
  if (exportName.toUpperCase() !== rest) throw new Error(`${exportName} is not ${rest} in other letters`);
  const folder = family.toLowerCase();
  return {
    source: {
      path: `src/functions/${folder}/${exportName}.ts`,
      text: `import { mapNumbers } from "../core/columns";

/**
 *
 *
 * @customfunction ${id}
 * @zh
 * @param amount
 * @zhparam amount
 * @param whole
 * @zhparam whole
 * @returns
 * @zhreturns
 * @throws #N/A when a cell is blank; #VALUE! when a cell is text or the ranges differ in size.
 * @remarks
 * @zhremarks
 * @see source
 * @example =${id}(1, 2) //
 */
export function ${exportName}(amount: any[][], whole: any[][]): any[][] {
  return mapNumbers([amount, whole], () => {
    throw new Error("${id} is not written yet");
  });
}
`,
    },
    test: {
      path: `test/functions/${folder}/${exportName}.test.ts`,
      text: `import "../customFunctions";
import fc from "fast-check";
import { amount, behavesAsColumn, gives, positive } from "../cases";

gives([
  ["=${id}(1, 2)", "a published result"],
  ['=${id}("", 2)', "#N/A"],
  ['=${id}("x", 2)', "#VALUE!"],
]);

behavesAsColumn("${id}", fc.tuple(amount, positive));
`,
    },
  };
}

function main([kind, id = "", name]: string[]): void {
  if (kind !== "function") throw new Error("usage: npm run new -- function FAMILY.NAME [nameInCode]");
  const files = Object.values(functionSkeleton(id, name));
  const there = files.find(({ path }) => existsSync(join(ROOT, path)));
  if (there) throw new Error(`${there.path} exists already`);
  for (const { path, text } of files) {
    const file = join(ROOT, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(path);
  }
}

if (process.argv[1]?.endsWith("new.ts")) {
  try {
    main(process.argv.slice(2));
  } catch (thrown) {
    console.error((thrown as Error).message);
    process.exitCode = 2;
  }
}
