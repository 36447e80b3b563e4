" Run by vim.test: a Vim with ALE waits for the finding, applies its fix and
" writes what it saw into a file. `g:holdfast_server` and `g:holdfast_report` are
" set before.
set nocompatible viminfo= noswapfile
filetype plugin on
let &runtimepath .= ',' . g:holdfast_folder
packadd! ale
let g:ale_disable_lsp = 0
let g:ale_linters_explicit = 1
let g:ale_linters = {'prisma': ['holdfast']}
let g:ale_prisma_holdfast_executable = g:holdfast_server

let s:report = []
let s:steps = 0
let s:applied = 0

function! s:Say(text) abort
    call add(s:report, a:text)
endfunction

function! s:End(status) abort
    call writefile(s:report, g:holdfast_report)
    execute a:status ? 'cquit' : 'qall!'
endfunction

function! s:Findings() abort
    return filter(copy(ale#engine#GetLoclist(bufnr(''))), 'v:val.text =~# "drop table `talent_groups`"')
endfunction

function! s:Poll(timer) abort
    let s:steps += 1
    let l:findings = s:Findings()

    if s:steps > 200
        call s:Say('FAIL after: ' . string(ale#engine#GetLoclist(bufnr(''))))
        call s:End(1)
    elseif !s:applied && !empty(l:findings)
        let s:applied = 1
        let l:found = l:findings[0]
        call s:Say(printf('type: %s', &filetype))
        call s:Say(printf('found, %s, at %d:%d: %s', l:found.type, l:found.lnum, l:found.col, l:found.text))
        call cursor(l:found.lnum, l:found.col)
        ALECodeAction
    elseif s:applied && empty(l:findings) && search('^model talent_groups {', 'nw')
        call s:Say('the finding is gone')
        write
        call s:End(0)
    endif
endfunction

function! s:Start(timer) abort
    runtime autoload/ale/util.vim

    " Choose as a person would.
    function! ale#util#Input(message, value) abort
        let l:choice = matchstr(a:message, '\v\n\zs\d+\ze\) Add model')
        call s:Say('applying "' . matchstr(a:message, '\v\n\d+\) \zsAdd model[^\n]*') . '"')
        return l:choice
    endfunction

    call timer_start(100, function('s:Poll'), {'repeat': -1})
endfunction

autocmd VimEnter * call timer_start(0, function('s:Start'))
