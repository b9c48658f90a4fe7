import type { Dossier } from "../model.ts";
import type { Sheet } from "./print/paragraph.ts";
import { printable } from "./print/printable.ts";
import { wantsColour } from "./print/style.ts";
import type { Setting } from "./setting.ts";

/** One line on standard error, whatever is in it. */
export function complain(line: string): void {
  process.stderr.write(`doichieu: ${printable(line).replace(/\s*\n\s*/g, " ")}\n`);
}

/** The dossier on standard output: as JSON, or for a person. */
export async function show(dossier: Dossier, json: boolean, { ui, env }: Setting): Promise<void> {
  if (json) {
    process.stdout.write(`${JSON.stringify(dossier, null, 2)}\n`);
    return;
  }
  const { printed } = await import("./print/dossier.ts");
  process.stdout.write(printed(dossier, ui, sheetOf(env)));
}

/** What standard output is like to print on. */
export function sheetOf(env: Setting["env"]): Sheet {
  const colour = wantsColour(env, process.stdout.isTTY === true);
  return { width: widthOf(process.stdout.columns, env.COLUMNS), colour };
}

/** As wide as the terminal, within what a person can read; 100 where it is not known. */
export function widthOf(columns: number | undefined, told: string | undefined): number {
  const width = columns || Number(told) || 100;
  return Math.min(160, Math.max(40, Math.floor(width)));
}

/** A reader that has seen enough, such as `head`, is no error. */
export function endWithTheReader(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}
