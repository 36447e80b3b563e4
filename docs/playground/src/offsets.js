/** Findings count bytes of UTF-8, editors units of UTF-16: a function from the one to the other. */
export function unitsOfBytes(text) {
  // Most schemas are plain ASCII.
  if (/^[\0-\x7f]*$/.test(text)) return (byte) => Math.min(byte, text.length);
  const units = [];
  let unit = 0;
  for (const character of text) {
    const code = character.codePointAt(0);
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (let i = 0; i < size; ++i) units.push(unit);
    unit += character.length;
  }
  units.push(unit);
  return (byte) => units[Math.min(byte, units.length - 1)];
}
