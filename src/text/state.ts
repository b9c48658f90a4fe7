import type { Step, WordClass } from "./step.ts";

/** Where all rules stand that fit so far, laid out by what may come next. */
export interface State<R> {
  ends: { rule: R; order: number }[];
  words: Map<string, Way<R>>;
  slots: { test: WordClass; ways: { name: string; way: Way<R> }[] }[];
  gaps: { most: number; way: Way<R> }[];
}

/** A way on: the state that it leads to is made when a text first goes it. */
export interface Way<R> {
  steps: Step<R>[];
  state: State<R> | null;
}

export function follow<R>(way: Way<R>): State<R> {
  way.state ??= toState(way.steps);
  return way.state;
}

export function toState<R>(steps: Step<R>[]): State<R> {
  const state: State<R> = { ends: [], words: new Map(), slots: [], gaps: [] };
  const seen = new Set<Step<R>>();
  for (const step of steps) lay(step, state, seen);
  return state;
}

function lay<R>(step: Step<R>, state: State<R>, seen: Set<Step<R>>): void {
  if (seen.has(step)) return;
  seen.add(step);
  if (step.kind === "fork") for (const way of step.ways) lay(way, state, seen);
  else if (step.kind === "end") state.ends.push(step);
  else wayOf(step, state).steps.push(step.next);
}

/** Rules that ask for the same go one way. */
function wayOf<R>(step: Exclude<Step<R>, { kind: "fork" | "end" }>, state: State<R>): Way<R> {
  const way: Way<R> = { steps: [], state: null };
  if (step.kind === "word") {
    const known = state.words.get(step.key);
    if (!known) state.words.set(step.key, way);
    return known ?? way;
  }
  if (step.kind === "gap") {
    const known = state.gaps.find(({ most }) => most === step.most);
    if (!known) state.gaps.push({ most: step.most, way });
    return known?.way ?? way;
  }
  const slot = state.slots.find(({ test }) => test === step.test);
  if (!slot) state.slots.push({ test: step.test, ways: [{ name: step.name, way }] });
  const known = slot?.ways.find(({ name }) => name === step.name);
  if (slot && !known) slot.ways.push({ name: step.name, way });
  return known?.way ?? way;
}
