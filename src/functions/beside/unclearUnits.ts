import type { Text } from "../../catalogue/schema";

/** Units that books use for different amounts, and what to write instead. */
const UNCLEAR: readonly (readonly [pattern: RegExp, text: Text])[] = [
  [
    /(^|[^A-Za-z])tons?(?![A-Za-z])/i,
    {
      zh: "“ton”可指公吨、短吨或长吨：请写 t、short ton 或 long ton",
      en: '"ton" may be metric, short or long: write t, short ton or long ton',
    },
  ],
  [
    /gal(lons?)?\b/i,
    {
      zh: "加仑有美制、英制之分：请写 US gallon，或换算为 L",
      en: "a gallon may be US or imperial: write US gallon, or convert to L",
    },
  ],
  [
    /(^|[^M])MBtu/,
    {
      zh: "MBtu 有时指千、有时指百万 Btu：请写 MMBtu 或 Btu",
      en: "MBtu is used for a thousand and for a million Btu: write MMBtu or Btu",
    },
  ],
  [
    /\bboe\b/i,
    {
      zh: "桶油当量各书取值不同：请换算为 toe 或 GJ",
      en: "books differ on a barrel of oil equivalent: convert to toe or GJ",
    },
  ],
  [
    /\b[SN]cm\b|Sm3/i,
    {
      zh: "标准状态的温度各书不同：0 °C 请写 Nm3",
      en: "books differ on the standard state: write Nm3 for 0 °C",
    },
  ],
];

/** Why a symbol is no unit by itself; null where nothing is known of it. */
export function unclearUnit(symbol: string): Text | null {
  return UNCLEAR.find(([pattern]) => pattern.test(symbol))?.[1] ?? null;
}
