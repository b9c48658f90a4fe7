/** log(exp(a) + exp(b)) */
function addLogs(a: number, b: number): number {
  const [more, less] = a > b ? [a, b] : [b, a];
  return more + Math.log1p(Math.exp(less - more));
}

/**
 * How probable it is of each gap that it is joined and the gap before is not, and that both are.
 * @param afterSpace scores of joining where the gap before is not joined
 * @param afterJoin scores of joining where it is
 */
export function marginals(
  afterSpace: Float64Array,
  afterJoin: Float64Array,
): { afterSpace: Float64Array; afterJoin: Float64Array } {
  const count = afterSpace.length;
  const [space, join] = [new Float64Array(count + 1), new Float64Array(count + 1)];
  join[0] = -1e9;
  for (let i = 0; i < count; i++) {
    space[i + 1] = addLogs(space[i]!, join[i]!);
    join[i + 1] = addLogs(space[i]! + afterSpace[i]!, join[i]! + afterJoin[i]!);
  }
  const whole = addLogs(space[count]!, join[count]!);
  const expected = { afterSpace: new Float64Array(count), afterJoin: new Float64Array(count) };
  let [toSpace, toJoin] = [0, 0];
  for (let i = count - 1; i >= 0; i--) {
    expected.afterSpace[i] = Math.exp(space[i]! + afterSpace[i]! + toJoin - whole);
    expected.afterJoin[i] = Math.exp(join[i]! + afterJoin[i]! + toJoin - whole);
    [toSpace, toJoin] = [addLogs(toSpace, afterSpace[i]! + toJoin), addLogs(toSpace, afterJoin[i]! + toJoin)];
  }
  return expected;
}
