/** A password as a file keeps it: attributes of its protection, which tell whether a word is the right one. */
export type KeptPassword = Record<string, string>;

/** What protects something: a word that was set here, the attributes that a file brought along, or nothing. */
export interface Lock {
  password: string | null;
  kept?: KeptPassword;
}

/** Whether the word opens it. A digest that a file brought along is only opened by the program that made it. */
export function opens({ password, kept }: Lock, word: string | null | undefined): boolean {
  const given = word ?? "";
  if (kept) return kept.password !== undefined && kept.password.toUpperCase() === digest(given);
  return (password ?? "") === given;
}

/** What a file keeps of the password; null where there is none. */
export function keptPassword({ password, kept }: Lock): KeptPassword | null {
  if (kept) return kept;
  return password ? { password: digest(password) } : null;
}

/** The sixteen bits of ECMA-376 part 4, 14.7.1: no secret, only a hint to a person's own programs. */
function digest(password: string): string {
  const turned = (bits: number) => ((bits >> 14) & 1) | ((bits << 1) & 0x7fff);
  const bytes = [...password].map((letter) => letter.charCodeAt(0) & 0xff);
  const bits = bytes.reduceRight((sum, byte) => turned(sum) ^ byte, 0);
  return (turned(bits) ^ bytes.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}
