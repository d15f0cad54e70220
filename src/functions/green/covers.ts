import { choices } from "../core/names";
import { COVER_NAMES } from "../reference.generated";

/** Kinds of surface that London's Urban Greening Factor scores. */
export const COVERS = choices({ zh: "地表类型", en: "surface" }, COVER_NAMES, "covers");
