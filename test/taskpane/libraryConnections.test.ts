import { goals } from "../../src/catalogue/goals";
import { coreIssues } from "../../src/catalogue/chain";
import functionData from "../../src/functions/guide.generated.json";
import { chainOf } from "../../src/taskpane/library/chainOf";
import { connectionsOf } from "../../src/taskpane/library/connectionsOf";
import { keyOf } from "../../src/taskpane/library/entry";
import { entries, findEntry } from "../../src/taskpane/library/records";

/** Sources that only cell functions rest on: their way on is the function's page. */
const ofFunctions = new Set(
  (functionData as { sources: string[] }[]).flatMap(({ sources }) =>
    sources.map((id) => keyOf("source", id)),
  ),
);

const neighbours = (key: string) => connectionsOf(key).flatMap(({ keys }) => keys);

test("no record of the library is a dead end", () => {
  const ends = entries.filter(({ key }) => neighbours(key).length === 0 && !ofFunctions.has(key));
  expect(ends.map(({ key }) => key)).toEqual([]);
});

test("every connection leads to a record that there is, and back", () => {
  const wrong = entries.flatMap(({ key }) =>
    neighbours(key)
      .filter((other) => other === key || !findEntry(other) || !neighbours(other).includes(key))
      .map((other) => `${key} → ${other}`),
  );
  expect(wrong).toEqual([]);
});

test("no record is listed twice beside another", () => {
  const twice = entries.filter(({ key }) => new Set(neighbours(key)).size !== neighbours(key).length);
  expect(twice.map(({ key }) => key)).toEqual([]);
});

test("from any record every other can be reached by walking on", () => {
  const seen = new Set<string>();
  const ahead = [keyOf("goal", "G1")];
  for (let key = ahead.pop(); key !== undefined; key = ahead.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    ahead.push(...neighbours(key));
  }
  const missed = entries.filter(({ key }) => !seen.has(key) && !ofFunctions.has(key));
  expect(missed.map(({ key }) => key)).toEqual([]);
});

test("an issue leads to strategies, and these to its goals, within two presses", () => {
  const far = coreIssues
    .filter(({ scale }) => scale !== null)
    .filter(({ id }) => {
      const strategies = neighbours(keyOf("issue", id));
      return !strategies.flatMap(neighbours).some((key) => key.startsWith("goal:"));
    });
  expect(far.map(({ id }) => id)).toEqual([]);
});

test("every goal shows the strategies that serve it", () => {
  const few = goals.filter(({ id }) => chainOf(findEntry(keyOf("goal", id))!)!.strategy.length === 0);
  expect(few).toEqual([]);
});

test("whatever stands in the chain of a record is two presses away from it, target and scale included", () => {
  const far = entries.flatMap((entry) => {
    const chain = chainOf(entry);
    if (!chain) return [];
    const near = new Set([entry.key, ...neighbours(entry.key)]);
    const within = new Set([...near, ...[...near].flatMap(neighbours)]);
    return [...chain.goal, ...chain.strategy, ...chain.indicator, ...chain.target]
      .filter((key) => !within.has(key))
      .map((key) => `${entry.key} … ${key}`);
  });
  expect(far).toEqual([]);
});
