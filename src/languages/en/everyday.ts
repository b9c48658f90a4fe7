import { wordsIn } from "../word-list.ts";

/** Words that stand in reports of any story. */
export const enCommon: ReadonlySet<string> = wordsIn(`
  a about above across after again against ago all almost along already also although always am among an and
  another any anyone april are around as asked at august away back be became because become been before began
  begin behind being best better between big both but by called came can case change come could country day days
  december did different do does doing done down during each early end enough even ever every expected fact far
  february few first following for former found friday from full further gave general get give given go going
  good got government group had has have having he held help her here high him himself his home how however i if
  important in including into is issue it its itself january july june just keep know known large last late
  later least led left less like likely little long look made main major make making man many march may me meet
  member members men might monday month months more morning most much must my national near need never new news
  next night no nor not nothing november now number october of off often old on once one only open or other
  others our out over own part people place plan plans point possible president public put rather really recent
  reported right said same saturday saw say saying says second see seen september set several she should show
  since small so some something soon still such sunday support take taken than that the their them then there
  these they thing things think this those though three through thursday time times to today together told too
  took top toward tuesday two under until up us use used using very want was way we wednesday week weeks well
  went were what when where whether which while who whole whose why will with within without work world would
  year years yesterday yet you your
`);
