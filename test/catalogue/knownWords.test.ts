import { KnownWords } from "../../src/catalogue/knownWords";

const words = new KnownWords(["Share of green travel", "Carbon emissions per person", "Buildings"]);

test.each([
  "green travel rate",
  "Percentage of green trips",
  "Greentravel share-of",
  "carbon dioxide emissions per capita",
  "building",
  "500 metres",
])("%s may be one of them", (name) => {
  expect(words.mayBe(name)).toBe(true);
});

test.each(["Share of travel", "Share of green space", "Green green carbon", "Carbon travel per person"])(
  "%s can't: no name has these words, or these letters",
  (name) => {
    expect(words.mayBe(name)).toBe(false);
  },
);
