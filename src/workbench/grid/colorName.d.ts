declare module "color-name" {
  /** Red, green and blue of every colour that CSS has a name for, by its name in small letters. */
  const names: Record<string, [red: number, green: number, blue: number]>;
  export default names;
}
