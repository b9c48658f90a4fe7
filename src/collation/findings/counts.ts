import type { Finding, MemberList, Reading } from "../../model.ts";
import { type Collated, finding, namesOf, placeOf } from "./finding.ts";

/** Lists held against the number that the text gives of their members. */
export const findCounts = (collated: Collated): Finding[] =>
  collated.readings.flatMap((reading) => reading.lists.flatMap((list) => counted(collated, reading, list) ?? []));

function counted({ identity }: Collated, reading: Reading, list: MemberList): Finding | null {
  const figure = reading.figures.find((each) => each.id === list.figure);
  const count = list.members.length;
  if (!figure || list.open || figure.bound !== "exact") return null;
  const entities = list.members.map(({ entity }) => entity);
  const fits = figure.value === count;
  return finding({
    kind: fits ? "count-verified" : "count-mismatch",
    claims: [],
    documents: [reading.document.id],
    entities,
    says: fits
      ? {
          vi: `“${figure.text}”: danh sách kể đủ ${count}: ${namesOf(identity, entities)}.`,
          en: `“${figure.text}”: the list names all ${count}: ${namesOf(identity, entities)}.`,
        }
      : {
          vi: `Bản tin nói “${figure.text}” nhưng kể ${count}: ${namesOf(identity, entities)}.`,
          en: `The report says “${figure.text}” but names ${count}: ${namesOf(identity, entities)}.`,
        },
    evidence: [placeOf(figure), placeOf(list)],
  });
}
