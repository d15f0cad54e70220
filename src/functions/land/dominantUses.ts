import { choices } from "../core/names";
import { DOMINANT_USE_NAMES } from "../reference.generated";

/** Classes of land for which Shenzhen sets a least share of the dominant use. */
export const DOMINANT_USES = choices({ zh: "用地类别", en: "class of land" }, DOMINANT_USE_NAMES);
