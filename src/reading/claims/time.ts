import type { Attribution, TimeExpression } from "../../model.ts";
import { tokenAt } from "../../text/text.ts";
import type { Scene } from "../scene.ts";
import { spansIn } from "../spans-in.ts";
import { type Clause, isJoint } from "./clause.ts";
import { happeningsOf, type Trigger } from "./trigger.ts";

/**
 * The time expression that dates an event: the nearest of its clause with no other event between; one at
 * the head of the sentence; one of the clause that says when ("khi …"). What stands before a cue dates the saying.
 */
export function timeOf(
  scene: Scene,
  times: TimeExpression[],
  triggers: Trigger[],
  k: number,
  clause: Clause,
  said: Attribution | undefined,
): TimeExpression | undefined {
  const { text } = scene;
  const trigger = triggers[k]!;
  const sentence = text.sentences[text.tokens[trigger.first]!.sentence]!;
  const from = Math.max(
    sentence.start,
    said && said.content.start <= text.tokens[trigger.first]!.start ? said.content.start : 0,
  );
  const here = spansIn(times, from, sentence.end);
  const mine = here.filter((time) => belongs(scene, triggers, k, clause, time));
  const at = text.tokens[trigger.first]!.start;
  const own =
    nearest(
      mine.filter((time) => !isShared(scene, trigger, clause, time)),
      at,
    ) ?? nearest(mine, at);
  return (
    own ??
    timeBefore(scene, here, clause) ??
    atHead(scene, here, triggers, k, from) ??
    whenClause(scene, here, triggers, k, clause)
  );
}

const nearest = (times: TimeExpression[], at: number): TimeExpression | undefined =>
  times.sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];

/** In the clause, and no other trigger between it and this one. */
function belongs({ text }: Scene, triggers: Trigger[], k: number, clause: Clause, time: TimeExpression): boolean {
  if (time.start < text.tokens[clause.first]!.start || time.start >= text.tokens[clause.last - 1]!.end) return false;
  const at = tokenAt(text, time.start);
  return at < triggers[k]!.first ? (triggers[k - 1]?.first ?? -1) < at : (triggers[k + 1]?.first ?? at) >= at;
}

/** "Nga hội đàm ngày 3/4 và ký …": behind another event and before the word that joins this one to it. */
function isShared(scene: Scene, trigger: Trigger, { before }: Clause, time: TimeExpression): boolean {
  const at = tokenAt(scene.text, time.end);
  if (!before || at <= before.first) return false;
  return scene.text.tokens.slice(at, trigger.first).some((_, i) => isJoint(scene, at + i));
}

/** "Ngày 28/6, …" dates all that follows in the sentence. */
function atHead({ text }: Scene, times: TimeExpression[], triggers: Trigger[], k: number, from: number) {
  const head = times[0];
  if (!head || head.start - from > 12) return undefined;
  const at = tokenAt(text, head.start);
  for (let i = k; i >= 0 && text.tokens[triggers[i]!.first]!.start >= from; i--) {
    if (triggers[i]!.first < at) return undefined;
  }
  return head;
}

/** "… từ tháng 4/2014, khi Nhật Bản bỏ lệnh cấm": the day right before the clause that says what happened on it. */
function timeBefore(scene: Scene, times: TimeExpression[], clause: Clause): TimeExpression | undefined {
  const { tokens } = scene.text;
  const at = clause.first - 1;
  if (!happeningsOf(scene.text).when.has(tokens[at]?.key ?? "") || tokens[at - 1]?.key !== ",") return undefined;
  return times.find((time) => time.end === tokens[at - 2]?.end);
}

/** "… cho phép xuất khẩu khi nước này sửa quy định, dự kiến trước tháng 3": the time of the second is that of the first. */
function whenClause(scene: Scene, times: TimeExpression[], triggers: Trigger[], k: number, clause: Clause) {
  if (!happeningsOf(scene.text).when.has(scene.text.tokens[clause.last]?.key ?? "")) return undefined;
  if (happeningsOf(scene.text).phrase.has(scene.text.tokens[clause.last - 1]?.key ?? "")) return undefined; // "sau khi"
  const next = triggers[k + 1];
  const later = times.filter((time) => tokenAt(scene.text, time.start) >= clause.last);
  return next && next.first > clause.last ? later[0] : undefined;
}
