// The right side: findings and texts, as elements.
import { tokensOf } from './tokens.js';

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Names in backquotes become code; the rest is text. */
function prose(text) {
  return text.split(/(`[^`]*`)/).filter(Boolean)
    .map((part) => (/^`[^`]*`$/.test(part) ? element('code', { textContent: part.slice(1, -1) }) : part));
}

function place({ file, line, column, start, end }, onPlace) {
  return element('button', {
    type: 'button', className: 'place', textContent: `${file}:${line}:${column}`,
    onclick: () => onPlace(file, start, end),
  });
}

function noteItem(note, onPlace) {
  return element('li', {}, ...prose(note.message), ...(note.file ? [' ', place(note, onPlace)] : []));
}

function findingItem(finding, { onPlace, onFix }) {
  const { severity, rule, message, notes, fixes } = finding;
  return element('li', { className: `finding ${severity}` },
    element('h3', {}, element('span', { className: 'severity', textContent: severity }), ': ', ...prose(message)),
    element('p', {}, element('code', { textContent: rule }), ' ', place(finding, onPlace)),
    notes.length ? element('ul', {}, ...notes.map((note) => noteItem(note, onPlace))) : undefined,
    ...fixes.map((fix) => element('p', {}, element('button', { type: 'button', onclick: () => onFix(fix) }, ...prose(fix.title)))));
}

export function showProblem(parent, problem) {
  parent.replaceChildren(element('p', { className: 'problem' }, ...prose(problem)));
}

/** As many as a page lays out at once while somebody types. */
const mostFindings = 200;

export function showFindings(parent, diagnostics, handlers) {
  const shown = diagnostics.slice(0, mostFindings).map((finding) => findingItem(finding, handlers));
  const more = diagnostics.length - shown.length;
  parent.replaceChildren(shown.length
    ? element('ol', {}, ...shown)
    : element('p', { className: 'empty', textContent: 'Nothing found: the schema loses nothing of what exists.' }));
  if (more) parent.append(element('p', { className: 'empty', textContent: `${more} more; holdfast check lists all of them.` }));
}

/** A text in colours, with a button that copies it; `empty` says what none means. */
export function showText(parent, text, language, empty) {
  if (!text.trim()) {
    parent.replaceChildren(element('p', { className: 'empty', textContent: empty }));
    return;
  }
  const pre = element('pre');
  let at = 0;
  for (const { from, to, kind } of tokensOf(text, language)) {
    pre.append(text.slice(at, from), element('span', { className: `token-${kind}`, textContent: text.slice(from, to) }));
    at = to;
  }
  pre.append(text.slice(at));
  parent.replaceChildren(
    element('p', {}, element('button', { type: 'button', textContent: 'Copy', onclick: () => navigator.clipboard.writeText(text) })), pre);
}

export function summaryOf({ errors, warnings, infos }) {
  const parts = [[errors, 'error'], [warnings, 'warning'], [infos, 'hint']]
    .filter(([count]) => count).map(([count, word]) => `${count} ${word}${count === 1 ? '' : 's'}`);
  return parts.length ? parts.join(', ') : 'Nothing found';
}
