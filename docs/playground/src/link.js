// A link holds the whole content after `#`, which browsers send to nobody.

async function through(bytes, transform) {
  const stream = new Blob([bytes]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export async function fragmentOf(content) {
  const bytes = await through(new TextEncoder().encode(JSON.stringify(content)), new CompressionStream('deflate-raw'));
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `#1.${btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** Undefined where the fragment is no content of ours. */
export async function contentOf(fragment) {
  const match = /^#1\.([\w-]+)$/.exec(fragment);
  if (!match) return undefined;
  try {
    const text = atob(match[1].replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = await through(Uint8Array.from(text, (c) => c.charCodeAt(0)), new DecompressionStream('deflate-raw'));
    const content = JSON.parse(new TextDecoder().decode(bytes));
    const isWhole = typeof content.schema === 'string' && typeof content.exists === 'string' &&
      ['sql', 'prisma', 'json'].includes(content.kind);
    return isWhole ? content : undefined;
  } catch {
    return undefined;
  }
}
