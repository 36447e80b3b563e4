---@brief
---
--- https://github.com/holdfast-prisma/holdfast
---
--- Says in a Prisma schema what the database would lose. `holdfast-lsp` comes with every package
--- of Holdfast. Beside Prisma's own server, `init_options = { onlyLoss = true }` leaves to that one
--- what Prisma itself rejects.

---@type vim.lsp.Config
return {
  cmd = { 'holdfast-lsp' },
  filetypes = { 'prisma' },
  root_markers = { { 'prisma.config.ts', 'prisma.config.js', 'package.json', '.git' } },
}
