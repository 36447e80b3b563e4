;;; Run by emacs.test in a batch Emacs: waits for the finding, applies its fix
;;; and says what it saw. Exits with 1 where something is missing.
;;
;; usage: emacs --batch -L editors/emacs -l emacs.el SERVER SCHEMA

(require 'package)
(package-initialize)
(require 'holdfast)
(require 'flymake)

(defun say (format &rest arguments)
  (princ (concat (apply #'format format arguments) "\n")))

(defun findings ()
  (flymake-start)
  (accept-process-output nil 0.05)
  (flymake-diagnostics))

(defun finding (text)
  (seq-find (lambda (finding) (string-search text (flymake-diagnostic-text finding))) (findings)))

(defun wait-for (what condition)
  (with-timeout (20 (error "No %s within 20 seconds; the findings are %S" what
                           (mapcar #'flymake-diagnostic-text (findings))))
    (let (result)
      (while (not (setq result (funcall condition))))
      result)))

(defun line-of (place)
  (save-excursion
    (goto-char place)
    (buffer-substring (line-beginning-position) (line-end-position))))

(pcase-let ((`(,server ,schema) command-line-args-left))
  (setq command-line-args-left nil
        holdfast-server-command (list server)
        eglot-sync-connect 20
        eglot-autoshutdown t
        last-nonmenu-event ?\r ; Else the actions are a menu of the mouse.
        enable-local-variables nil)
  (find-file schema)
  (say "mode: %s" major-mode)
  (apply #'eglot (append (eglot--guess-contact) nil))
  (let* ((found (wait-for "finding" (lambda () (finding "talent_groups"))))
         (begin (flymake-diagnostic-beg found)))
    (say "found, %s, at `%s` in `%s`" (flymake-diagnostic-type found)
         (buffer-substring begin (flymake-diagnostic-end found)) (line-of begin))
    (say "message: %s" (flymake-diagnostic-text found))
    (goto-char begin)
    ;; Choose as a person would, without the menu.
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_prompt titles &rest _)
                 (let ((title (seq-find (lambda (title) (string-prefix-p "Add model" title))
                                        (mapcar (lambda (entry) (if (consp entry) (car entry) entry))
                                                titles))))
                   (say "applying \"%s\"" title)
                   title))))
      (eglot-code-actions begin (flymake-diagnostic-end found) nil t))
    ;; A batch Emacs is never idle, which is when changes are sent; saving sends them.
    (save-buffer)
    (wait-for "end of the finding" (lambda () (not (finding "table `talent_groups`"))))
    (say "the finding is gone")
    (eglot-shutdown (eglot-current-server))))
