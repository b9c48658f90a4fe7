import type { Ui } from "../ui.ts";
import { en } from "./en.ts";
import type { Messages } from "./messages.ts";
import { vi } from "./vi.ts";

const byUi: Record<Ui, Messages> = { vi, en };

/** Everything that the command line says, in one language of the interface. */
export function messagesIn(ui: Ui): Messages {
  return byUi[ui];
}
