/** The languages of the interface. */
export const uis = ["vi", "en"] as const;
export type Ui = (typeof uis)[number];

/**
 * The language to speak: `--ui` where it is given, else the locale of the environment, else English. It is found before
 * the arguments are parsed, so that help and complaints about the arguments speak it too.
 */
export function uiOf(args: readonly string[], env: Record<string, string | undefined>): Ui {
  const told = uis.find((ui) => ui === toldUi(args));
  if (told) return told;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^vi(?![a-z])/i.test(locale) ? "vi" : "en";
}

function toldUi(args: readonly string[]): string | undefined {
  const at = args.indexOf("--ui");
  return at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith("--ui="))?.slice("--ui=".length);
}
