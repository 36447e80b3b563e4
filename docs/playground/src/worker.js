// Holdfast itself. Each question is answered from scratch; the page asks the next
// one when it has the answer.
import { Holdfast } from '../../../npm/wasm/src/holdfast.js';

let holdfast;

/** What an attempt gives, or why it gives nothing. */
function attempt(work) {
  try {
    return { value: work() };
  } catch (error) {
    return { problem: error.message };
  }
}

function command(words, files) {
  const result = holdfast.run(words, files);
  if (result.status > 1) throw new Error(result.errors.trim().replace(/^holdfast: /, ''));
  return result;
}

function answer({ schema, exists, kind }) {
  const evidence = `exists.${kind}`;
  const files = { 'schema.prisma': schema, [evidence]: exists };
  const against = exists.trim() ? evidence : 'empty';
  return {
    check: attempt(() => holdfast.check(files, { paths: 'schema.prisma', against })),
    pending: attempt(() => command(['diff', '--from', against, '--to', 'schema.prisma', '--format', 'sql'], files).output),
    restored: attempt(() => {
      const result = command(['restore', '--from', against, 'schema.prisma'], files);
      return { schema: result.files['schema.prisma'], sql: result.output };
    }),
  };
}

self.onmessage = async ({ data }) => {
  if (data.module) {
    holdfast = new Holdfast(await WebAssembly.compile(data.module));
    self.postMessage({ isReady: true });
  } else {
    self.postMessage({ ...answer(data), question: data });
  }
};
