import type { Holdfast, Source } from './index.js';
export * from './index.js';
/** Compiles `holdfast.wasm`, which lies beside this file. */
export function load(source: Source): Promise<Holdfast>;
