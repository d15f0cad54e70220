import type { Text } from "../../catalogue/schema";

export const STANDARD_STATE: Text = {
  zh: "标准立方米各书所指温度不同：0 °C 请写 Nm3，20 °C 请写 m3",
  en: "books differ on the standard state: write Nm3 for 0 °C, m3 for 20 °C",
};

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
      zh: "加仑有美制、英制之分：请写 US gallon 或 imperial gallon",
      en: "a gallon may be US or imperial: write US gallon or imperial gallon",
    },
  ],
  [
    /(^|[^M])MBtu/i,
    {
      zh: "MBtu 有时指千、有时指百万 Btu：请写 MMBtu 或 Btu",
      en: "MBtu is used for a thousand and for a million Btu: write MMBtu or Btu",
    },
  ],
  [
    /\bboe\b|barrels?\s+of\s+oil\s+eq/i,
    {
      zh: "桶油当量各书取值不同：请换算为 toe 或 GJ",
      en: "books differ on a barrel of oil equivalent: convert to toe or GJ",
    },
  ],
  [
    /(^|[^A-Za-z])(mt|MT)(?=CO2|CH4|N2O|C?(?![A-Za-z]))/,
    {
      zh: "mt、MT 有时指公吨、有时指百万吨：请写 t 或 Mt",
      en: "mt and MT are used for a metric ton and for a million: write t or Mt",
    },
  ],
  [/\b[SN]cm\b|Sm3/i, STANDARD_STATE],
];

/** Gas at 0 °C and gas as it is metered are two amounts, and books print one factor for both. */
export const GAS_STATE: Text = {
  zh: "Nm3 是 0 °C 的气量，因子按统计和计量的 m3（20 °C，指南也印作 Nm3）：前者乘 1.0732 换算为 m3，后者直接写 m3",
  en: "Nm3 is gas at 0 °C, factors are by m3 as metered (20 °C; guides print Nm3 too): multiply the former by 1.0732 into m3, write the latter as m3",
};

/** Whether a unit is one of gas at 0 °C, or of what a book calls standard. */
export function isOfStandardGas(unit: string): boolean {
  return /N\s*m3|标准?立方米|标方/i.test(unit);
}

/** Why a symbol is no unit by itself; null where nothing is known of it. */
export function unclearUnit(symbol: string): Text | null {
  return UNCLEAR.find(([pattern]) => pattern.test(symbol.normalize("NFKC")))?.[1] ?? null;
}
