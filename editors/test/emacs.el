;;; Writes an article in Emacs with the configuration of docs/editors.md; run by .ci/editors in the directory of the site.  -*- lexical-binding: t -*-

(require 'cl-lib)
(require 'flymake)

(defconst patience 60 "Seconds to wait for something.")

(defconst site default-directory)

(defun found ()
  "The findings in the buffer, as text."
  (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))

(defun wait (what holds)
  "Wait until HOLDS is true, or fail and say that WHAT is not so."
  (let ((end (+ (float-time) patience)))
    (while (not (funcall holds))
      (when (> (float-time) end)
        (error "After %d s it is not so that %s; there is: %s" patience what (found)))
      (accept-process-output nil 0.1))))

(defun finding (text)
  "The finding whose message has TEXT."
  (cl-find text (flymake-diagnostics) :key #'flymake-diagnostic-text :test #'string-search))

(defun appears (text)
  (wait (format "'%s' is found" text) (lambda () (finding text)))
  (finding text))

(defun goes (text)
  (wait (format "'%s' is gone" text) (lambda () (not (finding text)))))

(defun open (file)
  "Open FILE; batch mode has no command loop, which starts eglot and flymake elsewhere."
  (find-file (expand-file-name file site))
  (run-hooks 'post-command-hook)
  (wait "eglot is connected" #'eglot-managed-p)
  (flymake-start))

(defun act (diagnostic title)
  "Choose the code action at DIAGNOSTIC whose title matches TITLE."
  (cl-letf (((symbol-function 'completing-read)
             (lambda (_prompt titles &rest _)
               (or (cl-find title (mapcar (lambda (each) (if (consp each) (car each) each)) titles)
                            :test #'string-match-p)
                   (error "No code action matches %s: %s" title titles))))
            ;; A key, and no mouse, asked for the actions.
            (last-nonmenu-event ?a))
    (eglot-code-actions (flymake-diagnostic-beg diagnostic) (flymake-diagnostic-end diagnostic) nil t)))

(defun test ()
  (open "guides/search-cluster.md")
  (let ((count (appears "the metadata declares 5 paragraphs")))
    (cl-assert (= (line-number-at-pos (flymake-diagnostic-beg count)) 6))
    (appears "the last review was on 2020-01-31")
    (appears "gives a way back")

    ;; The correction is typed.
    (goto-char (flymake-diagnostic-beg count))
    (delete-char 1)
    (insert "2")
    (save-buffer)
    (goes "paragraphs")
    (delete-char -1)
    (insert "5")
    (save-buffer))

  (act (appears "the metadata declares 5 paragraphs") "Correct it")
  (save-buffer)
  (goes "paragraphs")
  (act (appears "gives a way back") "stand.*file")
  (save-buffer)
  (appears "gives no reason")
  (goto-char (point-min))
  (search-forward "TODO")
  (replace-match "the cluster is built anew each night")
  (save-buffer)
  (goes "gives no reason")
  (goes "gives a way back")

  (open "articlint.yaml")
  (search-forward "exclude")
  (delete-char -1)
  (save-buffer)
  (cl-assert (= (line-number-at-pos (flymake-diagnostic-beg (appears "exclud"))) 2))
  (eglot-shutdown-all))

(setq make-backup-files nil)
(test)
(princ "emacs: 1 passed, 0 failed\n")
