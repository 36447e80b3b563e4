" Description: Holdfast for Prisma schemas, a language server that ALE starts.

call ale#Set('prisma_holdfast_executable', 'holdfast-lsp')

" The nearest folder with one of these, else that of the file.
function! ale_linters#prisma#holdfast#Root(buffer) abort
    let l:root = ''

    for l:marker in [
    \   'prisma.config.ts', 'prisma.config.mts', 'prisma.config.cts',
    \   'prisma.config.js', 'prisma.config.mjs', 'prisma.config.cjs',
    \   'package.json',
    \]
        let l:file = ale#path#FindNearestFile(a:buffer, l:marker)
        let l:folder = empty(l:file) ? '' : fnamemodify(l:file, ':h')
        let l:root = len(l:folder) > len(l:root) ? l:folder : l:root
    endfor

    let l:git = ale#path#FindNearestDirectory(a:buffer, '.git')
    let l:folder = empty(l:git) ? '' : fnamemodify(l:git, ':h:h')
    let l:root = len(l:folder) > len(l:root) ? l:folder : l:root

    return empty(l:root) ? expand('#' . a:buffer . ':p:h') : l:root
endfunction

call ale#linter#Define('prisma', {
\   'name': 'holdfast',
\   'lsp': 'stdio',
\   'language': 'prisma',
\   'executable': {buffer -> ale#Var(buffer, 'prisma_holdfast_executable')},
\   'command': '%e',
\   'project_root': function('ale_linters#prisma#holdfast#Root'),
\})
