import { invalidArgument } from "../hostError";

/** The bytes of a file as an add-in hands it over. */
export function bytesOf(base64: unknown, argument: string): Uint8Array {
  if (typeof base64 !== "string" || base64 === "") throw invalidArgument(argument);
  let text: string;
  try {
    text = atob(base64);
  } catch {
    throw invalidArgument(`${argument} is not Base64`);
  }
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}
