import { expect, test } from "vitest";
import { endpointIn } from "../../src/second-reader/endpoint.ts";

const named = { DOICHIEU_READER_URL: "https://models.example/v1", DOICHIEU_READER_MODEL: "model-a", HOME: "/h" };

test("a URL and a model are enough", () => {
  expect(endpointIn({ ...named, XDG_CACHE_HOME: "/c" })).toEqual({
    url: "https://models.example/v1/chat/completions",
    model: "model-a",
    key: null,
    timeout: 120_000,
    pause: 500,
    price: null,
    cache: "/c/doichieu/second-reader",
  });
});

test.each([
  ["https://models.example/v1", "https://models.example/v1/chat/completions"],
  ["https://models.example/v1/", "https://models.example/v1/chat/completions"],
  ["http://127.0.0.1:8080", "http://127.0.0.1:8080/chat/completions"],
  ["https://models.example/v1/chat/completions", "https://models.example/v1/chat/completions"],
  ["https://models.example/d/m?api-version=1#x", "https://models.example/d/m/chat/completions?api-version=1"],
])("%s is asked at %s", (DOICHIEU_READER_URL, url) => {
  expect(endpointIn({ ...named, DOICHIEU_READER_URL })).toMatchObject({ url });
});

test("the rest is told by the environment, too", () => {
  const told = { DOICHIEU_READER_KEY: "sk-1 ", DOICHIEU_READER_TIMEOUT: "0.5", DOICHIEU_READER_PRICE: "0.15 / 0.6" };
  expect(endpointIn({ ...named, ...told, DOICHIEU_READER_CACHE: "/elsewhere" })).toMatchObject({
    ...{ key: "sk-1", timeout: 500, price: { prompt: 0.15, completion: 0.6 }, cache: "/elsewhere" },
  });
});

test.each([
  ["URL", undefined, "missing"],
  ["URL", "  ", "missing"],
  ["URL", "models.example", "notAnAddress"],
  ["URL", "file:///etc/hosts", "notAnAddress"],
  ["URL", "ftp://models.example", "notAnAddress"],
  ["URL", "https://me:secret@models.example/v1", "holdsAKey"],
  ["MODEL", undefined, "missing"],
  ["MODEL", "", "missing"],
  ["KEY", "two\nlines", "notAKey"],
  ["KEY", "khóa", "notAKey"],
  ["TIMEOUT", "soon", "notSeconds"],
  ["TIMEOUT", "0", "notSeconds"],
  ["TIMEOUT", "301", "notSeconds"],
  ["PRICE", "0.15", "notAPrice"],
  ["PRICE", "-1/2", "notAPrice"],
])("%s = %j is refused: %s", (name, value, fault) => {
  const variable = `DOICHIEU_READER_${name}`;
  expect(endpointIn({ ...named, [variable]: value })).toEqual({ variable, fault });
});
