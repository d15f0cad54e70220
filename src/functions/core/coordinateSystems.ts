import { choices } from "./names";

/** Metres on a plane, or degrees of longitude and latitude. */
export type Coordinates = "planar" | "lonlat";

/** How coordinates are given. */
export const COORDINATE_SYSTEMS = choices<Coordinates>(
  { zh: "坐标类型", en: "kind of coordinates" },
  {
    planar: ["平面", "planar", "平面坐标", "投影坐标", "projected", "xy"],
    lonlat: ["经纬度", "lonlat", "经纬度坐标", "地理坐标", "geographic", "lnglat"],
  },
);
