import type { Stems } from "../stems.ts";
import { wordsIn } from "../word-list.ts";
import { synonyms } from "./synonyms.ts";

const irregular = `
be am is are was were been being; have has had; do does did done; go goes went gone; say said; make made; get got gotten;
take took taken; come came; see saw seen; know knew known; give gave given; find found; tell told; become became;
leave left; put; mean meant; keep kept; let; begin began begun; show shown; hear heard; run ran; hold held; bring brought;
write wrote written; stand stood; lose lost; pay paid; meet met; set; lead led; understand understood; speak spoke spoken;
spend spent; grow grew grown; win won; teach taught; buy bought; send sent; build built; fall fell fallen; cut; reach;
sell sold; rise rose risen; drive drove driven; break broke broken; wear wore worn; choose chose chosen; shoot shot;
seek sought; throw threw thrown; fight fought; catch caught; deal dealt; draw drew drawn; strike struck stricken; hang hung;
shake shook shaken; ride rode ridden; fly flew flown flight; forget forgot; sing sang sung; sink sank sunk; swim swam swum;
steal stole stolen; bear bore born borne; beat beaten; bite bit bitten; blow blew blown; feed fed; feel felt; flee fled;
freeze froze frozen; hide hid hidden; hit; hurt; lay laid; lie lied; light lit; overtake overtook overtaken; quit; read;
ring rang rung; shut; sleep slept; slide slid; spread; spring sprang; stick stuck; swear swore sworn; sweep swept;
tear tore torn; think thought; wake woke woken; wed wedding; withdraw withdrew withdrawn; bleed bled; breed bred; cast;
cost; burst; bid; dig dug; drink drank drunk; eat ate eaten; forbid forbade forbidden; forgive forgave; shed; spin spun;
split; swing swung; undergo underwent undergone; bury buried; plead pled; sue sued; die died dies dying; tie tied tying;
woman women; man men; child children; person people; foot feet; life lives; wife wives; knife knives; thief thieves; shake shaken
`;

const endings = (table: string) =>
  table
    .trim()
    .split(/[\s]+/u)
    .map((pair) => pair.split(">") as [string, string])
    .sort(([a], [b]) => b.length - a.length);

export const stems: Stems = {
  synonyms,
  irregular: new Map(
    irregular
      .trim()
      .split(/;\s*/u)
      .flatMap((line) => {
        const [form = "", ...others] = line.split(/\s+/u);
        return [form, ...others].map((other): [string, string] => [other, form]);
      }),
  ),
  inflections: endings("ies>y ied>y ing> ed> es> s> ss>ss us>us is>is"),
  derivations: endings(`
    uisition>uir ception>ceiv scription>scrib duction>duc mission>mit cision>cid pulsion>pel version>vert vasion>vad
    plosion>plod lision>lid olution>olv sumption>sum ification>ify mitment>mit ression>res
    ation> ition> ution>ut ction>ct ption>pt sion>s tion>t ment> anc> enc> ancy> ency> al> ial> ual> er> or>
    eer> ist> ism> iv> ativ> ur> ag> iag> ery> ry> y> i> nes> ful> les> ly> abl> ibl> th> ship> hod> ing> ant> ent> at> acy>at
  `),
  particles: wordsIn(
    "up down in out on off over away back to with of for at from by into about through the a an his her its their be is was were being been had have has not",
  ),
};
