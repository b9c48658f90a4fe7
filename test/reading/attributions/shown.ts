import { readAttributions } from "../../../src/reading/attributions/attributions.ts";
import { readMentions } from "../../../src/reading/mentions/mentions.ts";
import { layOut } from "../../../src/reading/scene.ts";
import { findTimes } from "../../../src/reading/times/times.ts";
import { toText } from "../../../src/text/text.ts";

export function attributionsIn(string: string, language: string) {
  const text = toText(string.normalize("NFC"), language);
  return readAttributions(layOut(text, readMentions(text).mentions, findTimes(text)), "d");
}

/** "source | cue | content | manner", and "| in CUE" where it lies within another. */
export function shown(string: string, language: string): string[] {
  const found = attributionsIn(string, language);
  return found.map(({ source, cue, content, manner, within }) => {
    const outer = within ? ` | in ${found.find(({ id }) => id === within)?.cue?.text}` : "";
    const said = string.normalize("NFC").slice(content.start, content.end);
    return `${source?.text ?? "–"} | ${cue?.text ?? "–"} | ${said} | ${manner}${outer}`;
  });
}
