import fc from "fast-check";
import { scrolled } from "../../src/workbench/page/scrolled";

/** Four frozen lines of 20, then lines of 100. */
const ends = [20, 40, 60, 80, 180, 280, 380, 480, 580, 680];
const frozen = 4;

test("a line that is in sight is left where it is", () => {
  expect(scrolled(ends, 5, frozen, 0, 300)).toBe(0);
  expect(scrolled(ends, 6, frozen, 100, 300)).toBe(100);
});

test("a line below comes in at the bottom, whole", () => {
  expect(scrolled(ends, 9, frozen, 0, 300)).toBe(300);
});

test("a line above comes in at the top", () => {
  expect(scrolled(ends, 4, frozen, 250, 300)).toBe(0);
});

test("a frozen line is in sight anyway", () => {
  expect(scrolled(ends, 2, frozen, 250, 300)).toBe(250);
});

test("a line larger than the room shows its start", () => {
  expect(scrolled(ends, 7, frozen, 0, 60)).toBe(300);
});

test("whatever the sizes, the line ends up in sight, and one that was in sight does not move", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(sizes, fc.nat(), fc.nat(), fc.nat(3000), (all, atLine, atFrozen, before) => {
      const cumulated = all.map((_, index) => all.slice(0, index + 1).reduce((sum, size) => sum + size, 0));
      const held = atFrozen % all.length;
      const line = held + (atLine % (all.length - held));
      const room = 200;
      const offset = scrolled(cumulated, line, held, before, room);
      const frozenSize = held > 0 ? cumulated[held - 1]! : 0;
      const start = cumulated[line]! - all[line]! - frozenSize;
      const end = cumulated[line]! - frozenSize;
      expect(offset).toBeLessThanOrEqual(start);
      expect(offset + room).toBeGreaterThanOrEqual(end);
      if (before <= start && before + room >= end) expect(offset).toBe(before);
    }),
  );
});
