import type { WorkbenchLanguage } from "../language";
import { HostObject } from "./hostObject";

/** How dates are written in each of the host's languages, as Windows has it from the start. */
const patterns: Record<WorkbenchLanguage, { long: string; short: string; time: string; separator: string }> =
  {
    "zh-CN": { long: "yyyy'年'M'月'd'日'", short: "yyyy/M/d", time: "H:mm:ss", separator: "/" },
    "en-US": { long: "dddd, MMMM d, yyyy", short: "M/d/yyyy", time: "h:mm:ss tt", separator: "/" },
  };

/** Both languages write numbers alike. */
export const decimalSeparator = ".";
export const thousandsSeparator = ",";

export class CultureInfoObject extends HostObject {
  readonly excelName = "CultureInfo";

  constructor(private readonly language: WorkbenchLanguage) {
    super();
  }

  get Name() {
    return this.language;
  }
  get NumberFormat() {
    return new NumberFormatInfoObject();
  }
  get DatetimeFormat() {
    return new DatetimeFormatInfoObject(this.language);
  }
}

class NumberFormatInfoObject extends HostObject {
  readonly excelName = "NumberFormatInfo";

  get NumberDecimalSeparator() {
    return decimalSeparator;
  }
  get NumberGroupSeparator() {
    return thousandsSeparator;
  }
}

class DatetimeFormatInfoObject extends HostObject {
  readonly excelName = "DatetimeFormatInfo";

  constructor(private readonly language: WorkbenchLanguage) {
    super();
  }

  get LongDatePattern() {
    return patterns[this.language].long;
  }
  get ShortDatePattern() {
    return patterns[this.language].short;
  }
  get LongTimePattern() {
    return patterns[this.language].time;
  }
  get DateSeparator() {
    return patterns[this.language].separator;
  }
  get TimeSeparator() {
    return ":";
  }
}
