/** Why a command line can't be understood, in both languages; Node says it in English only. */
export function wrongOption(thrown: unknown): string {
  const { code, message } = thrown as { code?: string; message: string };
  const word = /'([^' ]*)/.exec(message)?.[1] ?? "";
  switch (code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
      return `没有这个选项 / no such option: ${word}`;
    case "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL":
      return `这个命令只有选项 / this command takes options only: ${word}`;
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return /does not take/.test(message)
        ? `选项 ${word} 后面不写值 / the option ${word} takes no value`
        : `选项 ${word} 后面要写值 / the option ${word} needs a value`;
    default:
      return message;
  }
}
