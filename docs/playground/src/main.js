import { Editor } from './editor.js';
import { Engine } from './engine.js';
import { examples } from './examples.js';
import { contentOf, fragmentOf } from './link.js';
import { unitsOfBytes } from './offsets.js';
import { showFindings, showProblem, showText, summaryOf } from './results.js';
import { makeTabs } from './tabs.js';

const $ = (id) => document.getElementById(id);
const status = (text) => { $('status').textContent = remark + text; };

const languages = { sql: 'sql', prisma: 'prisma', json: 'json' };
const schema = new Editor($('schema'), { label: 'Schema', language: 'prisma', onChange: ask });
const exists = new Editor($('exists'), { label: 'What exists', language: 'sql', onChange: ask });
const engine = new Engine(show);

let isFilling = false;
/** Stands before what is said of the content that a link did not bring. */
let remark = '';

const content = () => ({ schema: schema.text, exists: exists.text, kind: $('kind').value });

const busy = (isBusy) => document.querySelector('main').setAttribute('aria-busy', String(isBusy));

function ask() {
  if (isFilling) return;
  remark = '';
  askAsBefore();
}

function askAsBefore() {
  busy(true);
  engine.ask(content());
}

function fill({ schema: text, exists: other, kind }) {
  isFilling = true;
  $('kind').value = kind;
  exists.language = languages[kind];
  schema.text = text;
  exists.text = other;
  isFilling = false;
  askAsBefore();
}

const editorOf = (file) => (file === 'schema.prisma' ? schema : exists);

function onPlace(file, start, end) {
  const editor = editorOf(file);
  const unit = unitsOfBytes(editor.text);
  editor.select(unit(start), unit(end));
}

function onFix({ edits }) {
  const unit = unitsOfBytes(schema.text);
  schema.change(edits.map(({ start, end, text }) => ({ from: unit(start), to: unit(end), insert: text })));
}

function markAll(diagnostics, question) {
  for (const [editor, text] of [[schema, question.schema], [exists, question.exists]]) {
    if (editor.text !== text) continue; // the next answer will say
    const unit = unitsOfBytes(text);
    editor.mark(diagnostics.filter(({ file }) => editorOf(file) === editor)
      .map(({ start, end, severity, message }) => ({ from: unit(start), to: unit(end), severity, message })));
  }
}

function show({ check, pending, restored, question }) {
  const problem = check.problem ?? check.value.error?.message;
  if (problem) {
    showProblem($('findings'), problem);
    status('Could not check');
  } else {
    showFindings($('findings'), check.value.diagnostics, { onPlace, onFix });
    markAll(check.value.diagnostics, question);
    status(summaryOf(check.value.summary));
  }
  showOrExplain($('pending'), pending, (text) => [text, 'sql', 'Nothing is pending: Prisma would change nothing.']);
  showOrExplain($('restored'), restored, (value) => [value.schema, 'prisma', 'There is no schema.']);
  showOrExplain($('undo'), restored, (value) => [value.sql, 'sql', 'The database would lack nothing of what exists.']);
  busy(engine.isBusy);
}

function showOrExplain(parent, { value, problem }, textOf) {
  if (problem) showProblem(parent, problem);
  else showText(parent, ...textOf(value));
}

async function share() {
  remark = '';
  const fragment = await fragmentOf(content());
  history.replaceState(null, '', fragment);
  try {
    await navigator.clipboard.writeText(location.href);
    status('The link is on the clipboard; all of the content is in it');
  } catch {
    status('The link stands in the address bar; all of the content is in it');
  }
}

function switchTheme() {
  const root = document.documentElement;
  const isDark = (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  root.dataset.theme = isDark ? 'light' : 'dark';
  $('theme').setAttribute('aria-pressed', String(!isDark));
}

async function open() {
  let content;
  remark = '';
  try {
    content = await contentOf(location.hash);
  } catch {
    remark = 'The link is damaged or cut off: ask for it again. Here is an example instead. ';
  }
  fill(content ?? examples[0]);
}

for (const { title } of examples) $('example').append(new Option(title));
$('example').addEventListener('change', () => {
  history.replaceState(null, '', location.pathname + location.search);
  remark = '';
  fill(examples[$('example').selectedIndex]);
});
$('kind').addEventListener('change', () => {
  exists.language = languages[$('kind').value];
  ask();
});
$('share').addEventListener('click', share);
$('theme').addEventListener('click', switchTheme);
$('theme').setAttribute('aria-pressed', String(matchMedia('(prefers-color-scheme: dark)').matches));
window.addEventListener('hashchange', open);
makeTabs(document.querySelector('[role="tablist"]'));
open();
