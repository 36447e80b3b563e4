if exists('b:did_ftplugin')
    finish
endif
let b:did_ftplugin = 1
let b:undo_ftplugin = 'setlocal commentstring< comments< expandtab< shiftwidth<'

setlocal commentstring=//\ %s comments=:///,://
setlocal expandtab shiftwidth=2
