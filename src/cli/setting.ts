import { createRequire } from "node:module";
import type { Messages } from "./messages/messages.ts";
import type { Ui } from "./ui.ts";

/** What every command works in. */
export interface Setting {
  ui: Ui;
  messages: Messages;
  env: Record<string, string | undefined>;
}

/** The version of the package. */
export function version(): string {
  return (createRequire(import.meta.url)("../../package.json") as { version: string }).version;
}
