// What a module that is stopped is called: traps.cjs PACKAGE.
'use strict';
const { explainTrap } = require(`${process.argv[2]}/dist/failure.cjs`);

/** A module whose function `f` has this body. */
function functionOf(body) {
  const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0,
    10, body.length + 4, 1, body.length + 2, 0, ...body, 11];
  return new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes))).exports.f;
}

const callsItself = [16, 0];
const isUnreachable = [0];
for (const body of [callsItself, isUnreachable]) {
  try {
    functionOf(body)();
  } catch (error) {
    const explained = explainTrap(error);
    console.log(`${explained.name}: ${explained.message}`);
  }
}
console.log(explainTrap(new TypeError('a mistake of ours')).name);
