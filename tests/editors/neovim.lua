-- Run by neovim.test inside a headless Neovim that has the schema open: waits
-- for the finding, applies its fix and says what it saw on standard output.
-- Exits with 1 where something is missing.
local function fail(format, ...)
  io.stderr:write('FAIL: ', format:format(...), '\n')
  vim.cmd('cquit 1')
end

local function say(format, ...)
  io.stdout:write(format:format(...), '\n')
end

local function finding(code)
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    -- 0.7 keeps the code only in the server's own form of the diagnostic.
    local original = diagnostic.user_data.lsp
    if (original.code or diagnostic.code) == code then
      return diagnostic
    end
  end
end

local function waitFor(what, condition)
  if not vim.wait(10000, condition, 20) then
    fail('no %s within 10 seconds; the findings are %s', what, vim.inspect(vim.diagnostic.get(0)))
  end
end

local function main()
  waitFor('unmapped-table', function() return finding('unmapped-table') end)
  local diagnostic = finding('unmapped-table')
  local line = vim.api.nvim_buf_get_lines(0, diagnostic.lnum, diagnostic.lnum + 1, true)[1]
  say('found %s %s, %s, at `%s` in `%s`', diagnostic.source, diagnostic.user_data.lsp.code,
    vim.diagnostic.severity[diagnostic.severity],
    line:sub(diagnostic.col + 1, diagnostic.end_col), line)
  say('message: %s', diagnostic.message)

  local original = {
    range = {
      start = { line = diagnostic.lnum, character = diagnostic.col },
      ['end'] = { line = diagnostic.end_lnum, character = diagnostic.end_col },
    },
    severity = diagnostic.severity,
    code = diagnostic.user_data.lsp.code,
    source = diagnostic.source,
    message = diagnostic.message,
  }
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', {
    textDocument = vim.lsp.util.make_text_document_params(),
    range = original.range,
    context = { diagnostics = { original } },
  }, 10000)
  local client, answer = next(answers or {})
  if not answer or not answer.result then
    fail('no code actions: %s', vim.inspect(answers))
  end
  for _, action in ipairs(answer.result) do
    if vim.startswith(action.title, 'Add model') then
      say('applying the %s "%s"', action.kind, action.title)
      vim.lsp.util.apply_workspace_edit(
        action.edit, vim.lsp.get_client_by_id(client).offset_encoding)
    end
  end

  waitFor('change of the text', function() return vim.bo.modified end)
  waitFor('end of the finding', function() return not finding('unmapped-table') end)
  say('the finding is gone')

  local hints = vim.lsp.buf_request_sync(0, 'textDocument/inlayHint', {
    textDocument = vim.lsp.util.make_text_document_params(),
    range = {
      start = { line = 0, character = 0 },
      ['end'] = { line = vim.api.nvim_buf_line_count(0), character = 0 },
    },
  }, 10000)
  local _, given = next(hints or {})
  local line_of_hint = given and given.result and given.result[1]
    and vim.fn.getline(given.result[1].position.line + 1) or vim.inspect(hints)
  say('the hint of the options stands in `%s`', vim.trim(line_of_hint))
  vim.cmd('silent write')
end

local ok, problem = xpcall(main, debug.traceback)
if not ok then
  fail('%s', problem)
end
vim.cmd('qall!')
