import "./customFunctions";
import { called, evaluate, parsed } from "./formula";
import { ENERGY_LISTS } from "./lists/energy";
import { FARMING_LISTS } from "./lists/farming";
import { LAND_LISTS } from "./lists/land";
import { namesIn, type List } from "./lists/list";
import { MODE_LISTS } from "./lists/modes";
import { REGION_LISTS } from "./lists/regions";
import { UNIT_LISTS } from "./lists/units";
import { WASTE_LISTS } from "./lists/waste";
import { WORD_LISTS } from "./lists/words";

const LISTS = [
  ...ENERGY_LISTS,
  ...REGION_LISTS,
  ...MODE_LISTS,
  ...LAND_LISTS,
  ...FARMING_LISTS,
  ...WASTE_LISTS,
  ...WORD_LISTS,
  ...UNIT_LISTS,
];

/** The error's message; whatever else comes, as it is. */
function messageOf(formula: string): unknown {
  const { id, args } = parsed(formula);
  try {
    const got = called(id, args);
    const cell: unknown = Array.isArray(got) ? got.flat()[0] : got;
    return cell instanceof Error ? cell.message : cell;
  } catch (error) {
    return (error as Error).message;
  }
}

test.each(LISTS.map((list) => [list.source, list] as const))(
  "every name of %s is read as what it stands for, or refused with what to do",
  (_, { formula, read, refused }: List) => {
    const misread = Object.entries(read).flatMap(([own, others]) => {
      const wanted = evaluate(formula(own));
      expect(typeof wanted).toBe("number");
      return namesIn(others).filter((name) => evaluate(formula(name)) !== wanted);
    });
    const unsaid = namesIn(refused).filter(
      (name) =>
        evaluate(formula(name)) !== "#VALUE!" ||
        !/请|不计入|建设用地|可用|不能换算|写法/.test(String(messageOf(formula(name)))),
    );
    expect({ misread, unsaid }).toEqual({ misread: [], unsaid: [] });
  },
);

test("a list has each of its names once", () => {
  const twice = LISTS.flatMap(({ read, refused }) => {
    const names = [...Object.values(read).flatMap(namesIn), ...namesIn(refused)];
    return names.filter((name, i) => names.indexOf(name) < i);
  });
  expect(twice).toEqual([]);
});
