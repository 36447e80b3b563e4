-- Starts Holdfast's language server for Prisma schemas. Neovim 0.7 or later.
local M = {}

local defaults = {
  cmd = { 'holdfast-lsp' },
  root_markers = {
    'prisma.config.ts', 'prisma.config.mts', 'prisma.config.cts',
    'prisma.config.js', 'prisma.config.mjs', 'prisma.config.cjs',
    'package.json', '.git',
  },
}

-- Neovim 0.7 has no vim.lsp.start: one client a root is then kept here.
local clients = {}

--- The nearest folder at or above that of `file` with one of the markers, or
--- the folder of the file itself. All markers weigh the same.
function M.root(file, markers)
  local folder = vim.fn.fnamemodify(file, ':p:h')
  local at = folder
  while true do
    for _, marker in ipairs(markers or defaults.root_markers) do
      if vim.loop.fs_stat(at .. '/' .. marker) then
        return at
      end
    end
    local parent = vim.fn.fnamemodify(at, ':h')
    if parent == at then
      return folder
    end
    at = parent
  end
end

local function attach(buffer, options)
  local file = vim.api.nvim_buf_get_name(buffer)
  if file == '' or vim.bo[buffer].buftype ~= '' then
    return
  end
  local config = {
    name = 'holdfast',
    cmd = options.cmd,
    root_dir = M.root(file, options.root_markers),
    on_attach = options.on_attach,
    capabilities = options.capabilities,
    init_options = options.init_options,
    settings = options.settings,
  }
  config.workspace_folders = {
    { uri = vim.uri_from_fname(config.root_dir), name = config.root_dir },
  }
  if vim.lsp.start then
    vim.lsp.start(config, { bufnr = buffer })
    return
  end
  local id = clients[config.root_dir]
  if not id or not vim.lsp.get_client_by_id(id) then
    id = vim.lsp.start_client(config)
    clients[config.root_dir] = id
  end
  if id then
    vim.lsp.buf_attach_client(buffer, id)
  end
end

--- Starts the server for every Prisma schema that is opened later.
--- `options`: `cmd` (a list, the program first), `root_markers`, `on_attach`,
--- `capabilities`, `init_options`, `settings`; all of them optional.
function M.setup(options)
  options = vim.tbl_extend('force', defaults, options or {})
  vim.filetype.add({ extension = { prisma = 'prisma' } })
  local group = vim.api.nvim_create_augroup('holdfast', { clear = true })
  if vim.fn.executable(options.cmd[1]) ~= 1 then
    vim.notify(
      ('Holdfast checks nothing: %q is not a program. Install Holdfast, or name its language server in setup({ cmd = { … } }).')
        :format(options.cmd[1]),
      vim.log.levels.ERROR)
    return
  end
  vim.api.nvim_create_autocmd('FileType', {
    group = group,
    pattern = 'prisma',
    callback = function(event)
      attach(event.buf, options)
    end,
  })
end

return M
