import { ValueObjectFactory } from "@univerjs/engine-formula";
import { rememberPlainTexts } from "../../src/workbench/grid/knownTexts";

const TEXTS = [
  "甲",
  "2024-05-01",
  "3月",
  "12:30",
  "5 PM",
  "70%",
  "¥1,000",
  "1e3",
  "1 2",
  "TRUE",
  "#N/A",
  "{1,2}",
];

test("a text means the same the second time it is met, number, date or word", () => {
  const told = (text: string) => {
    const value = ValueObjectFactory.create(text);
    return [value.constructor.name, value.isArray() ? null : value.getValue(), value.getPattern()];
  };
  const before = [...TEXTS, ...TEXTS.map((text) => `"${text}"`)].map((text) => [text, told(text)] as const);
  rememberPlainTexts();
  for (const [text, meant] of before) expect([text, told(text), told(text)]).toEqual([text, meant, meant]);
  expect(before.map(([, [kind]]) => kind)).toEqual(
    expect.arrayContaining(["NumberValueObject", "StringValueObject", "ErrorValueObject"]),
  );
});

test("it is remembered once, however many workbooks are opened", () => {
  rememberPlainTexts();
  const { create } = ValueObjectFactory;
  rememberPlainTexts();
  expect(ValueObjectFactory.create).toBe(create);
});
