/** The invented city's figures on 双评价, 风险与潜力, 城市体检 and 差异化分区. */
import type { Language } from "../../catalogue/language";
import { checkupPlaces } from "../checkup/checkupSheet";
import type { Cell } from "../description";
import { FACTORS, overlayPlaces } from "../overlay/overlaySheet";
import { riskPlaces } from "../risk/riskSheet";
import { zonePlaces } from "../zones/zonesSheet";
import city from "./city.json";

type Row = Cell[];

export function fillOverlay(rows: Row[], language: Language): void {
  const { settings, scores, units } = overlayPlaces;
  const { columns } = units;
  city.overlay.settings.forEach((value, row) => {
    rows[settings.top + row]![settings.column] = value;
  });
  city.overlay.scores.forEach((values, factor) =>
    values.forEach((value, row) => {
      rows[scores.top + row]![scores.column + 1 + 2 * factor] = value;
    }),
  );
  const none = language === "zh" ? "不适用" : "n/a";
  city.overlay.units.forEach(({ name, area, classes }, index) => {
    const row = rows[units.top + index]!;
    row[columns.name] = name[language];
    row[columns.area] = area;
    classes.forEach((chosen, factor) => {
      row[columns.factor + factor] = chosen === null ? none : FACTORS[factor]!.classes[chosen]![language];
    });
  });
}

/** The city itself comes from the account; below it stand its districts. */
export function fillRisk(rows: Row[], language: Language): void {
  const { settings, risk, potential } = riskPlaces;
  const { districts } = city;
  const own = city.risk;
  own.settings.forEach((value, row) => {
    rows[settings.top + row]![settings.column] = value;
  });
  rows[settings.top + own.settings.length - 1]![settings.column + 1] = own.benchmark[language];
  own.required.forEach((value, index) => {
    rows[risk.top + index]![risk.columns.required] = value;
  });
  districts[language].forEach((name, index) => {
    const row = rows[risk.top + 1 + index]!;
    row[risk.columns.name] = name;
    row[risk.columns.emittedNow] = districts.emitted[index]!;
    row[risk.columns.sinks] = districts.sinks[index]!;
    row[risk.columns.gdpNow] = own.gdp[index]!;
    row[risk.columns.emittedPlanned] = own.emittedPlanned[index]!;
    row[risk.columns.gdpPlanned] = own.gdpPlanned[index]!;
  });
  own.space.forEach((value, index) => {
    rows[potential.top]![potential.columns.territory + index] = value;
  });
}

export function fillCheckup(rows: Row[]): void {
  const { columns } = checkupPlaces;
  for (const [id, values] of Object.entries(city.checkup)) {
    const row = rows.find((one) => one[columns.code] === id);
    values.forEach((value, index) => {
      if (row) row[columns.firstYear + 1 + index] = value;
    });
  }
}

export function fillZones(rows: Row[], language: Language): void {
  const { top, columns } = zonePlaces;
  const { districts } = city;
  districts[language].forEach((name, index) => {
    const row = rows[top + index]!;
    row[columns.name] = name;
    row[columns.area] = districts.area[index]!;
    row[columns.population] = city.zones.population[index]!;
    row[columns.gdp] = city.risk.gdp[index]!;
    row[columns.emitted] = districts.emitted[index]!;
    row[columns.sinks] = districts.sinks[index]!;
  });
}
