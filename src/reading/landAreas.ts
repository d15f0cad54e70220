import type { Indicator } from "../catalogue/schema";
import type { Column } from "./columns";
import { tellsApart } from "./columnEvidence";
import { inChinese } from "./inChinese";
import { WHEN } from "./joinedName";
import { printedName, type PrintedName } from "./printedName";
import { isOfKind } from "./printedUnit";
import { severalUnits } from "./resolveUnit";

/** What a table of land is called, or what heads the kinds in it. */
const OF_LAND = /用地|土地|地类|国土|三调|land/i;
/** Areas of what happens to land, or of some of it only. */
const OF_A_PART =
  /变化|变动|转移|转[入出换化为]|动态|[增减]|占用|流失|损[失毁]|破坏|污染|受灾|复垦|整治|整理|补充|开垦|退耕|审批|供应|供地|出让|征[收用]|批[准次]|斑块|平均|适宜|敏感|潜力|红线|保护区|范围内|change|transfer|transition|loss|patch|mean|gain/i;

/** 转移矩阵, 新增, 占用: not all of the land. */
export const saysPart = (text: string) => OF_A_PART.test(text);

/** A table of several years is called one of change, too: 土地利用变化 over 2010年 and 2020年. */
export const beyondYears = (title: string) => title.replace(/动态变化|变化|变动|changes?|changing/gi, "");

/** Whether a table says by its title, or by what heads the kinds, that it is of land and of all of it. */
export function isOfLand(title: string, columns: readonly Column[]): boolean {
  const kinds = columns.flatMap(({ role, path }) => (role === "name" ? path : []));
  const years = new Set(columns.flatMap(({ year }) => year ?? []));
  // 年初面积 and 年末面积 are of the land, whatever changed between them.
  const hasStates = columns.some(({ path }) => path.some((heading) => /[年期][末底]/.test(heading)));
  const said = [years.size > 1 || hasStates ? beyondYears(title) : title, ...kinds].join(" ");
  return OF_LAND.test(said) && !saysPart(said);
}

const SAYS_NOTHING_ELSE = /^(?:面积|规模|数量|合计|小计|总计|[\s:：—–~～至到-])*$/;

/** 2020年, 规划目标年, 甲区: a heading that says when or where, and no other quantity. 1975—1990年 heads what changed. */
function saysOnlyWhen(column: Column, name: string): boolean {
  const others = column.path.filter((heading) => heading !== name);
  return (
    !column.isPeriod &&
    !others.some(saysPart) &&
    (others.every((heading) =>
      SAYS_NOTHING_ELSE.test(
        inChinese(heading)
          .replace(/[(（/／].*$/, "")
          .replace(WHEN, ""),
      ),
    ) ||
      tellsApart(column))
  );
}

/** 耕地 of a table of land in 公顷 is 耕地面积, though neither title nor heading says 面积; any other name as it is. */
export function asLandArea(name: PrintedName, column: Column, units: readonly string[]): PrintedName {
  const unit = units.find(Boolean) ?? "";
  if (name.found.length > 0 || name.isNational || unit === "" || !saysOnlyWhen(column, name.text))
    return name;
  if (!severalUnits(unit).some(isAreaUnit)) return name;
  const found = areaOf(name.text);
  return found.length === 1 ? { ...name, found } : name;
}

/** The indicators that measure a kind of land: 耕地（01） has 耕地面积. */
export function areaOf(kind: string): readonly Indicator[] {
  return printedName(`${inChinese(kind).replace(/[(（]\s*(?:代码)?\s*\d+[A-Z]?\s*[)）]$/, "")}面积`).found;
}

export const isAreaUnit = (unit: string) => isOfKind(unit, "m²");
