import { mapNumbers } from "../core/columns";
import { invalidNumber, invalidValue } from "../core/errors";
import { choices, option } from "../core/names";
import { inUnits } from "../core/quantities";
import { CITY_CLASSES } from "../reference.generated";
import { atLeast } from "../../targets/closeness";

/**
 * Class of city size by permanent residents of the urban area [万人], as text.
 *
 * @customfunction LAND.CITYSIZE
 * @zh 城市规模等级（文本）：按城区常住人口 [万人] 划分的七档，如“Ⅰ型大城市”。
 * @param population Permanent residents of the urban area, 城区常住人口 [万人].
 * @zhparam population 人口 城区常住人口 [万人]（不是全市人口，也不是户籍人口）。
 * @param [language] "zh" (default) or "en" for the name of the class.
 * @zhparam language 语言 “zh”（默认）或“en”。
 * @choices language land/citySize#NAME_LANGUAGES
 * @returns Name of the class, one a row. Chinese unless asked otherwise, whatever the language of Excel, as targets refer to it.
 * @zhreturns 等级名称，逐行给出。默认中文，不随 Excel 语言变化，因为目标值按中文名称引用。
 * @throws #NUM! when the population is negative; #N/A when it is blank; #VALUE! when it seems to be in persons instead of 万人.
 * @remarks Bounds 20, 50, 100, 300, 500 and 1000 万人; each class includes its lower bound. No city has 50 million residents in its urban area, so anything above 5000 is taken for persons and refused.
 * @zhremarks 分界为 20、50、100、300、500、1000 万人，各档含下限。没有城市的城区人口达到 5000 万，更大的数视为以人计而不予计算。
 * @see source city-size-2014
 * @example =LAND.CITYSIZE(320) // "Ⅰ型大城市"
 * @example =LAND.CITYSIZE({19.9;20;1000}, "en") // {"small city, type II";"small city, type I";"megacity"}
 */
export function citySize(population: any[][], language?: any): any[][] {
  const column = option(NAME_LANGUAGES, language) === "en" ? 2 : 1;
  return mapNumbers([inUnits(population, "万人")], (residents) => {
    if (!(residents >= 0)) return invalidNumber();
    if (residents > MOST) return invalidValue(PERSONS);
    return CITY_CLASSES.find(([least]) => atLeast(residents, least))![column];
  });
}

/** In which language the class is named. */
export const NAME_LANGUAGES = choices(
  { zh: "语言", en: "language" },
  { zh: ["中文", "Chinese", "zh-CN"], en: ["英文", "English", "en-US"] },
);
const MOST = 5000;
const PERSONS = {
  zh: "人口应以万人计，当前数值像是以人计",
  en: "give the population in 万人 (10,000 persons); this looks like persons",
};
