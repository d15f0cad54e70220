/** The colours of Excel's own frame, which it tells the add-in: 0xRRGGBB. */
const themes = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x1f1f1f,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x292929,
    controlForegroundColor: 0xffffff,
  },
};

/** Dark where the person's system prefers it, as Excel does when it follows the system. */
export const isDark = (): boolean => window.matchMedia("(prefers-color-scheme: dark)").matches;

export const officeThemeInfo = (): string => JSON.stringify(isDark() ? themes.dark : themes.light);
