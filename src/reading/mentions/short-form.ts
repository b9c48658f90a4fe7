import type { Text } from "../../text/text.ts";
import { isCapital } from "../../text/token.ts";
import { type Mention, mentionOf } from "./mention.ts";

const shortened: ReadonlySet<Mention["type"]> = new Set(["organization", "outlet", "agreement", "bloc"]);

/** A short form that the text introduces in brackets, "Đài Tiếng nói Sông Hồng (SHV)", means the same wherever it stands. */
export function withShortForms(text: Text, mentions: Mention[]): Mention[] {
  const forms = new Map<string, Mention>();
  for (const mention of mentions) {
    const form = shortened.has(mention.type) ? shortFormAfter(text, mention) : null;
    if (form && !forms.has(form)) forms.set(form, mention);
  }
  if (forms.size === 0) return mentions;
  const ends = new Set(mentions.filter((mention) => mention.last - mention.first > 1).map((mention) => mention.last));
  const kept = mentions.filter((mention) => !forms.has(text.string.slice(mention.start, mention.end)));
  const found = text.tokens.flatMap((token, at) => {
    const meant = forms.get(text.string.slice(token.start, token.end));
    return meant && token.shape === "upper" && !ends.has(at + 1) ? [mentionOf(text, at, at + 1, meant)] : [];
  });
  return [...kept, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
}

function shortFormAfter(text: Text, { last }: Mention): string | null {
  const [open, form, close] = text.tokens.slice(last, last + 3);
  if (open?.sentence !== text.tokens[last - 1]!.sentence) return null;
  if (open?.key !== "(" || close?.key !== ")" || !form || !isCapital(form) || form.shape !== "upper") return null;
  return text.string.slice(form.start, form.end);
}
