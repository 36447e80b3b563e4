" Vim 9 knows the type by itself, earlier ones do not.
autocmd BufNewFile,BufRead *.prisma setfiletype prisma
