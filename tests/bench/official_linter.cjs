// The official linter on a schema, warm, in one process.
//   node official_linter.cjs PACKAGE-FOLDER SCHEMA
// Prints the mean processor time of a full lint in microseconds.
'use strict'
const fs = require('fs')
const path = require('path')
const [folder, file] = process.argv.slice(2)
const engine = require(path.join(folder, 'src', 'prisma_schema_build.js'))
const input = JSON.stringify([[file, fs.readFileSync(file, 'utf8')]])
const warmUp = 20
const runs = 100
for (let run = 0; run < warmUp; run++) engine.lint(input)
const start = process.cpuUsage()
for (let run = 0; run < runs; run++) engine.lint(input)
const { user, system } = process.cpuUsage(start)
console.log(Math.round((user + system) / runs))
