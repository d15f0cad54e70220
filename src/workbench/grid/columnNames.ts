/**
 * The grid's engine reads brackets, commas, quotes and the like in the name of a table or a column as signs of the
 * formula, and "2020" or "A1" as a number or a cell. To the engine alone every name is spelled in letters that mean
 * nothing else: signs go where Unicode keeps room for private use; a letter in front says that it is a name.
 */
export const plainName = (name: string): string =>
  `n${name.trim().replace(/[^\p{L}\p{N}]/gu, (sign) => String.fromCodePoint(0xe000 + (sign.codePointAt(0)! & 0x17ff)))}`;
