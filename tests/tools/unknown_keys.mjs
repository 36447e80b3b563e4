// Whether Prisma's client rejects keys that its schema lacks when a query runs, where the compiler
// lets them pass: measure_usage.py counts on it.
//
//   node unknown_keys.mjs PROJECT
//
// PROJECT has the packages prisma, @prisma/client and @prisma/adapter-libsql of one version, 7 or
// later. The client that it has is generated anew. Says of each query what became of it; exit status
// 1 where one with an unknown key passed.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'

const project = path.resolve(process.argv[2])
const require = createRequire(path.join(project, 'package.json'))
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'unknown-keys-'))
process.on('exit', () => fs.rmSync(folder, { recursive: true }))

const schema = path.join(folder, 'schema.prisma')
fs.writeFileSync(schema, `
generator client {
  provider = "prisma-client-js"
  output   = "./client"
}
datasource db {
  provider = "sqlite"
}
model Crew {
  id    Int    @id
  name  String
  boats Boat[]
}
model Boat {
  id     Int    @id
  sail   String
  crew   Crew   @relation(fields: [crewId], references: [id])
  crewId Int
}
`)
fs.symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'))
const prisma = path.join(path.dirname(require.resolve('prisma/package.json')), 'build/index.js')
const environment = { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1',
  PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true' }
execFileSync('node', [prisma, 'generate', '--schema', schema],
  { cwd: project, env: environment, stdio: 'ignore' })

const { PrismaClient } = require(path.join(folder, 'client'))
const { PrismaLibSql } = require('@prisma/adapter-libsql')
const db = new PrismaClient({ adapter: new PrismaLibSql({ url: `file:${folder}/boats.db` }) })
await db.$executeRawUnsafe('CREATE TABLE Crew (id INTEGER PRIMARY KEY, name TEXT)')
await db.$executeRawUnsafe(
  'CREATE TABLE Boat (id INTEGER PRIMARY KEY, sail TEXT, crewId INTEGER REFERENCES Crew (id))')

const where = { id: 1 }, word = 'x'
const known = {
  'data of create': () => db.crew.create({ data: { id: 1, name: word } }),
  'where': () => db.crew.findMany({ where: { name: word } }),
}
const unknown = {
  'where': () => db.crew.findMany({ where: { gone: word } }),
  'where in AND': () => db.crew.findMany({ where: { AND: [{ gone: word }] } }),
  'where of a relation': () => db.crew.findMany({ where: { boats: { some: { gone: word } } } }),
  'where of count': () => db.crew.count({ where: { gone: word } }),
  'data of create': () => db.crew.create({ data: { id: 2, name: word, gone: word } }),
  'data of createMany': () => db.crew.createMany({ data: [{ id: 3, name: word, gone: word }] }),
  'data of update': () => db.crew.update({ where, data: { gone: word } }),
  'data of a relation': () =>
    db.crew.update({ where, data: { boats: { create: { id: 1, sail: word, gone: word } } } }),
  'relation in data': () => db.crew.update({ where, data: { gone: { connect: where } } }),
  'where of connect': () => db.boat.create(
    { data: { id: 2, sail: word, crew: { connect: { id: 1, gone: word } } } }),
  'select': () => db.crew.findMany({ select: { id: true, gone: true } }),
  'select that says no': () => db.crew.findMany({ select: { id: true, gone: false } }),
  'select of a relation': () =>
    db.crew.findMany({ include: { boats: { select: { id: true, gone: true } } } }),
  'include': () => db.crew.findMany({ include: { gone: true } }),
  'omit': () => db.crew.findMany({ omit: { gone: true } }),
  'orderBy': () => db.crew.findMany({ orderBy: { gone: 'asc' } }),
  'distinct': () => db.crew.findMany({ distinct: ['gone'] }),
  'by of groupBy': () => db.crew.groupBy({ by: ['gone'] }),
  '_max': () => db.crew.aggregate({ _max: { gone: true } }),
}

async function outcomeOf(query) {
  try {
    await query()
    return 'passes'
  } catch (error) {
    return error.name
  }
}

console.log(`@prisma/client ${require('@prisma/client/package.json').version}`)
for (const [name, query] of Object.entries(known))
  if ((await outcomeOf(query)) !== 'passes') throw new Error(`the client does not work: ${name}`)
for (const [name, query] of Object.entries(unknown)) {
  const outcome = await outcomeOf(query)
  console.log(`${name}: ${outcome}`)
  if (outcome !== 'PrismaClientValidationError') process.exitCode = 1
}
console.log(`a key that is undefined: ${
  await outcomeOf(() => db.crew.findMany({ where: { gone: undefined } }))}`)
