/** RFC 3492 parameters. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;

/** A host as people write it: `xn--e1afmkfd.xn--p1ai` becomes `пример.рф`. A label that is no punycode stays. */
export const unicodeHost = (host: string): string => host.split('.').map(unicodeLabel).join('.');

function unicodeLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  return decode(label.slice(4)) ?? label;
}

function decode(input: string): string | undefined {
  const dash = input.lastIndexOf('-');
  const output = Array.from(input.slice(0, Math.max(dash, 0)), (c) => c.codePointAt(0) ?? 0);
  let [code, place, bias] = [128, 0, 72];
  for (let at = dash + 1; at < input.length;) {
    const delta = readDelta(input, at, bias);
    if (!delta) return undefined;
    const length = output.length + 1;
    bias = adapt(delta.value, length, place === 0 && output.length === Math.max(dash, 0));
    code += Math.floor((place + delta.value) / length);
    place = (place + delta.value) % length;
    if (code > 0x10ffff) return undefined;
    output.splice(place, 0, code);
    place += 1;
    at = delta.next;
  }
  return String.fromCodePoint(...output);
}

function readDelta(input: string, at: number, bias: number): { value: number; next: number } | undefined {
  let [value, weight] = [0, 1];
  for (let k = BASE, next = at; next < input.length; k += BASE) {
    const digit = digitOf(input.charCodeAt(next++));
    if (digit === undefined) return undefined;
    value += digit * weight;
    const t = Math.min(Math.max(k - bias, T_MIN), T_MAX);
    if (digit < t) return { value, next };
    weight *= BASE - t;
    if (weight > 0x7fffffff) return undefined;
  }
  return undefined;
}

function digitOf(code: number): number | undefined {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 48 && code <= 57) return code - 22;
  return undefined;
}

function adapt(delta: number, length: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
