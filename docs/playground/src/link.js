// A link holds the whole content after `#`, which browsers send to nobody.

/** More than a check in a page takes; a short link can hold a thousand times its size. */
const mostBytes = 8 * 1024 * 1024;

async function through(bytes, transform) {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  const parts = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    size += next.value.length;
    if (size > mostBytes) {
      await reader.cancel();
      throw new Error('too large');
    }
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

export async function fragmentOf(content) {
  const bytes = await through(new TextEncoder().encode(JSON.stringify(content)), new CompressionStream('deflate-raw'));
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `#1.${btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** Undefined where there is no fragment; throws where it is no whole content of ours. */
export async function contentOf(fragment) {
  if (fragment.length < 2) return undefined;
  const [, packed] = /^#1\.([\w-]+)$/.exec(fragment) ?? [];
  if (!packed) throw new Error('no content');
  const text = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = await through(Uint8Array.from(text, (c) => c.charCodeAt(0)), new DecompressionStream('deflate-raw'));
  const content = JSON.parse(new TextDecoder().decode(bytes));
  const isWhole = typeof content.schema === 'string' && typeof content.exists === 'string' &&
    ['sql', 'prisma', 'json'].includes(content.kind);
  if (!isWhole) throw new Error('no content');
  return content;
}
