import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const contract = new URL("../../shared/contract/dossier.d.ts", import.meta.url);
const model = new URL("../src/model.ts", import.meta.url);

/** The fields of each interface of a file of types, with their types, spaces and comments aside. */
function interfacesOf(source: string): Map<string, Map<string, string>> {
  const bare = source.replace(/\/\*[\s\S]*?\*\//gu, "").replace(/\/\/[^\n]*/gu, "");
  const found = new Map<string, Map<string, string>>();
  for (const [, name, bases, body] of bare.matchAll(
    /interface (\p{L}+)(?: extends ([^{]+))? \{((?:[^{}]|\{[^{}]*\})*)\}/gu,
  )) {
    const inherited = (bases ?? "").split(",").flatMap((base) => [...(found.get(base.trim()) ?? [])]);
    found.set(name!, new Map([...inherited, ...fieldsOf(body!)]));
  }
  return found;
}

const fieldsOf = (body: string): [string, string][] =>
  [...body.matchAll(/(\p{L}+): ((?:[^;{}]|\{[^}]*\})+);/gu)].map(([, name, type]) => [
    name!,
    type!.replace(/[\s"]+/gu, "").replace(/;\}/gu, "}"),
  ]);

/** Types that the model names and the contract writes out. */
const named: Record<string, string> = {
  Published: "{edtf:Edtf|null;basis:metadata|text|inferred|unknown;because:Evidence[]}",
  "Post[]": "{title:string;of:string|null;rank:boolean;evidence:Evidence}[]",
  Role: "actor|target|party|recipient|subject|instrument|place",
  "{role:Role;entity:string}[]": "{role:Participant[role];entity:string}[]",
};

describe.skipIf(!existsSync(contract))("the public dossier keeps its contract", () => {
  const theirs = existsSync(contract) ? interfacesOf(readFileSync(contract, "utf8")) : new Map();
  const ours = interfacesOf(readFileSync(model, "utf8"));
  test.each([...theirs.keys()])("%s has every field, of the same type", (name) => {
    for (const [field, type] of theirs.get(name) as Map<string, string>) {
      const own = ours.get(name)?.get(field) ?? "missing";
      expect(`${field}: ${named[own] ?? own}`).toBe(`${field}: ${type}`);
    }
  });
});

if (!existsSync(contract)) console.log("the contract of the dossier is not at hand: it is not held against the model");
