/** What a piece of text is on the page; colour is never the only sign of it. */
export type Style = "heading" | "strong" | "faint" | "state" | "alarm";

const codes: Record<Style, string> = { heading: "1;36", strong: "1", faint: "2", state: "36", alarm: "33" };

/** The text with the terminal's codes for its style around it. */
export function painted(text: string, style: Style): string {
  return `\u001b[${codes[style]}m${text}\u001b[0m`;
}

/** Whether to use colour on a stream: FORCE_COLOR, then NO_COLOR, then whether a person looks at it. */
export function wantsColour(env: Record<string, string | undefined>, isTTY: boolean): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  if (env.NO_COLOR) return false;
  return isTTY && env.TERM !== "dumb";
}
