import type { EntityType } from "../model.ts";
import { words } from "./names.ts";

/** English words inside a name, which every language writes alike: what they say that it is. */
export const inside: Partial<Record<EntityType, ReadonlySet<string>>> = {
  outlet: words(
    "news times post daily tv journal press herald radio tribune gazette today shimbun guardian zeitung television broadcasting channel",
  ),
  organization: words(
    "corp inc group industries university institute institution association ltd company corporation council committee subcommittee agency foundation bank center centre party union command commission department ministry bureau office board society alliance coalition federation academy college school court fund assembly parliament congress senate organization organisation network media motors airlines holdings trust consortium management enterprise enterprises technology technologies analytics systems solutions partners capital brigade division regiment",
  ),
  place: words("sea strait island islands bay gulf river lake city port province peninsula reef shoal airport base"),
  agreement: words(
    "treaty agreement act law bill amendment accord pact convention protocol charter declaration initiative",
  ),
  equipment: words("uss hms hmas kri ins jds rss mv"),
};

/** English words of which names of no one and nothing that acts are made: "Climate Change". */
export const ordinary: ReadonlySet<string> = words(`
    war change rights west east south north issue relations equality gap award awards prize cup day year text abstract
    studies works affairs goals challenges tools interests security terrorism relief help democracy freedom peace crisis
    policy reform power economy market network internet age era games series show road street avenue square building
    tower hall project plan program programme operation revolution spring summit conference election campaign convention`);
