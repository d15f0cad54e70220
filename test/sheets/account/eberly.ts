/**
 * Eberly College of Science, Pennsylvania State University: Greenhouse Gas Inventory CY2019. Amounts from the report's tables 7,
 * 10, 11 and 13 and, for commuting, vehicles and computing, the spreadsheet that is its appendix; factors from that spreadsheet [kgCO2e]; results
 * from tables 2 and 3. What water takes stands in two lines, since the report counts its electricity as indirect.
 */
export interface CollegeLine {
  /** The line of table 2 that it belongs to. */
  source: string;
  item: string;
  unit: string;
  amount: number;
  kilograms: number;
  isBought?: true;
}

/** Bought electricity, entered in the line of the list for public buildings. */
export const BOUGHT_POWER = { amount: 23_910_890, kilograms: 0.4873161814734513, printed: 11_652 };

const MILE = 0.404;

export const COLLEGE: CollegeLine[] = [
  { source: "Steam", item: "steam", unit: "klb", amount: 122_370, kilograms: 100.16249770345365 },
  {
    source: "Chilled Water",
    item: "chilled water",
    unit: "ton-hr",
    amount: 6_719_785,
    kilograms: 0.24365809073672565,
    isBought: true,
  },
  {
    source: "Water",
    item: "power for water",
    unit: "Kgal",
    amount: 42_642,
    kilograms: 2.7764646405569974,
    isBought: true,
  },
  { source: "Water", item: "fuels for water", unit: "Kgal", amount: 42_642, kilograms: 0.3560086906246439 },
  { source: "Sewer", item: "sewage", unit: "Kgal", amount: 42_696, kilograms: 3.010180087470663 },
  { source: "Natural Gas", item: "natural gas", unit: "MMBtu", amount: 710, kilograms: 53.05666672146667 },
  { source: "Air Travel", item: "short haul", unit: "mile", amount: 266_964, kilograms: 0.2172189 },
  { source: "Air Travel", item: "medium haul", unit: "mile", amount: 1_802_253, kilograms: 0.1342666 },
  { source: "Air Travel", item: "long haul", unit: "mile", amount: 2_688_313, kilograms: 0.1665646 },
  {
    source: "Global Programs",
    item: "students' flights",
    unit: "mile",
    amount: 200_118.86,
    kilograms: 0.1665646,
  },
  { source: "Car Travel", item: "trips by car", unit: "mile", amount: 488_534.6009333309, kilograms: MILE },
  { source: "Commuting", item: "commuting", unit: "mile", amount: 2_110_795.2, kilograms: MILE },
  { source: "ECoS Vehicles", item: "pickup of 2019", unit: "mile", amount: 333, kilograms: 0.35367183 },
  { source: "ECoS Vehicles", item: "pickup of the 2000s", unit: "mile", amount: 333, kilograms: 0.55261224 },
  { source: "ECoS Vehicles", item: "car of the 1990s", unit: "mile", amount: 5, kilograms: 0.72641932 },
  { source: "ECoS Vehicles", item: "tractor", unit: "mile", amount: 333, kilograms: 1.17570757 },
  {
    source: "Computing",
    item: "computing",
    unit: "kWh",
    amount: 972_163.7807196615,
    kilograms: 0.4873161814734513,
    isBought: true,
  },
];

/** Tonnes of CO2e, rounded as they are printed. */
export const PRINTED_OF_COLLEGE = {
  bySource: {
    Steam: 12_257,
    "Chilled Water": 1637,
    Water: 134,
    Sewer: 129,
    "Natural Gas": 38,
    "Air Travel": 748,
    "Global Programs": 33,
    "Car Travel": 197,
    Commuting: 853,
    "ECoS Vehicles": 1,
    Computing: 474,
  } as Record<string, number>,
  bought: 13_882,
  whole: 28_152,
};
