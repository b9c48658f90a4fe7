import { matchesAt } from "../../text/lexicon.ts";
import type { Text } from "../../text/text.ts";
import type { TimeMention } from "./mention.ts";
import type { Cue } from "./point.ts";
import { grammarOf } from "./words.ts";

/** How many tokens before a mention a cue may stand. */
const reach = 60;

/** Whether the words around a mention tell of what lies ahead or behind: its first word, the nearest before it, else soon after it in its clause. */
export function cueOf(text: Text, mention: TimeMention): Cue {
  const grammar = grammarOf(text.language);
  if (!grammar) return 0;
  const sentence = text.sentences[text.tokens[mention.first]!.sentence]!;
  for (let i = mention.first; i >= Math.max(sentence.first, mention.first - reach); i--) {
    const cue = matchesAt(grammar.cues, text.tokens, i).at(-1);
    if (cue && cue.last <= Math.max(mention.first, i + 1)) return cue.value;
  }
  for (let i = mention.last; i < Math.min(sentence.last, mention.last + 12); i++) {
    const { key } = text.tokens[i]!;
    if (grammar.clauses.has(key) && !(i === mention.last && key === ",")) break;
    const cue = matchesAt(grammar.cues, text.tokens, i).at(-1);
    if (cue) return cue.value;
  }
  return 0;
}

/** For each token whether it stands within quotation marks; marks are paired within a paragraph. */
export function quotedTokens(text: Text): boolean[] {
  let open = false;
  let paragraph = -1;
  return text.tokens.map((token) => {
    const here = text.sentences[token.sentence]!.paragraph;
    if (here !== paragraph) open = false;
    paragraph = here;
    if (token.key !== '"') return open;
    const mark = text.string[token.start]!;
    open = "“„«`".includes(mark) || (!"”»".includes(mark) && !open);
    return false;
  });
}
