;;; holdfast.el --- Holdfast for Prisma schemas, through Eglot -*- lexical-binding: t -*-

;; SPDX-License-Identifier: Apache-2.0
;; Version: 0.1.0
;; Package-Requires: ((emacs "27.1") (eglot "1.9"))

;;; Commentary:

;; A mode for Prisma schemas, as Emacs comes with none, and the language server
;; that Eglot starts in it:
;;
;;   (require 'holdfast)
;;   (add-hook 'holdfast-prisma-mode-hook #'eglot-ensure)
;;
;; Whoever has another mode for schemas (prisma-mode, prisma-ts-mode) keeps it:
;; the server is started there, too.

;;; Code:

(require 'eglot)

(defgroup holdfast nil
  "What a Prisma schema would do to its database."
  :group 'tools)

(defcustom holdfast-server-command '("holdfast-lsp")
  "The language server and its arguments."
  :type '(repeat string))

(defvar holdfast-prisma-mode-syntax-table
  (let ((table (make-syntax-table)))
    (modify-syntax-entry ?/ ". 124b" table)
    (modify-syntax-entry ?* ". 23" table)
    (modify-syntax-entry ?\n "> b" table)
    (modify-syntax-entry ?_ "_" table)
    (modify-syntax-entry ?- "_" table)
    table))

(defconst holdfast-prisma-font-lock
  `((,(rx line-start (* space)
          (group (or "model" "view" "type" "enum" "datasource" "generator"))
          (+ space) (group (+ (or word (syntax symbol)))))
     (1 font-lock-keyword-face) (2 font-lock-type-face))
    (,(rx (group "@" (? "@") (+ (or word (syntax symbol) "."))))
     (1 font-lock-builtin-face))
    (,(rx symbol-start
          (or "String" "Boolean" "Int" "BigInt" "Float" "Decimal" "DateTime" "Json" "Bytes"
              "Unsupported")
          symbol-end)
     . font-lock-type-face)
    (,(rx line-start (+ space) (group (+ (or word (syntax symbol)))) (+ space))
     (1 font-lock-variable-name-face))))

;;;###autoload
(define-derived-mode holdfast-prisma-mode prog-mode "Prisma"
  "For Prisma schemas."
  (setq-local comment-start "// "
              comment-end ""
              font-lock-defaults '(holdfast-prisma-font-lock)
              indent-tabs-mode nil))

;;;###autoload
(unless (assoc "\\.prisma\\'" auto-mode-alist)
  (add-to-list 'auto-mode-alist '("\\.prisma\\'" . holdfast-prisma-mode)))

(defun holdfast-contact (&optional _interactive)
  "The command that Eglot starts."
  holdfast-server-command)

(dolist (mode '(holdfast-prisma-mode prisma-mode prisma-ts-mode))
  (add-to-list 'eglot-server-programs (cons mode #'holdfast-contact)))
;; The protocol's name of the language, not the mode's.
(put 'holdfast-prisma-mode 'eglot-language-id "prisma")

(provide 'holdfast)

;;; holdfast.el ends here
