import type { Citation, Confidence, Text } from "./schema";

/**
 * Between what ends the true value is expected, where a source publishes it, in the unit of the factor. `level` is that of
 * a confidence interval in %, such as 95; null where the source says range and no more.
 */
export interface FactorRange {
  lower: number;
  upper: number;
  level: number | null;
  citation: Citation;
}

/**
 * A factor or coefficient with its origin. The data live in ./data/factors, one file a family; cell
 * functions see only `id` and `value`, in a table that tools/factors.ts generates.
 */
export interface Factor {
  /** "grid.average/北京/2023": key, then region and year where it has them. Never reused for another number. */
  id: string;
  /** "grid.average": the first part of the id, the same for every region and year. */
  key: string;
  name: Text;
  value: number;
  unit: string;
  year: number | null;
  region: string | null;
  scope: Text;
  /** For a value that is a product, what it is made of: the product is then calculated, never rounded. */
  components: { name: string; value: number; unit: string }[] | null;
  /** Left out where no source gives one. */
  range?: FactorRange;
  citation: Citation;
  furtherCitations: Citation[];
  confidence: Confidence;
  note: Text | null;
}
