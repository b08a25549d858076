package main

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"attache/feed/sqlite/corpus"
)

// between is how long somebody looks at an article before the next.
const between = 100 * time.Millisecond

// openFolder opens the articles as a folder, without a library, and reads in it while it is
// still being read.
func (d *desk) openFolder(ctx context.Context, into *figures) error {
	q := queries[aWord]
	n, finds, err := d.files(q[1])
	if err != nil {
		return err
	}
	home := filepath.Join(d.dir, "without a library")
	if err := os.MkdirAll(home, 0o700); err != nil {
		return err
	}
	cmd := d.command(ctx, "--now", corpus.AsOf.String(), d.articles())
	cmd.Env = append(cmd.Env, "ATTACHE_HOME="+home)
	begun := time.Now()
	s, err := d.start(cmd)
	if err != nil {
		return err
	}
	defer s.end()
	into.took("a folder, to the first screen", time.Since(begun))
	all := counted(n) + " briefs"
	isAll := func(screen string) bool {
		head := firstLine(screen)
		return strings.Contains(head, all) && !strings.Contains(head, "reading ")
	}
	for !isAll(s.model.String()) {
		title := headline(s.model.String())
		took, err := s.answer("j", func(screen string) bool { return headline(screen) != title || isAll(screen) })
		if err != nil {
			return err
		}
		if !isAll(s.model.String()) {
			into.answered("next article while a folder is read", took)
		}
		if _, _, err := s.idle(between); err != nil {
			return err
		}
	}
	into.took("a folder, all of it read", time.Since(begun))
	took, err := s.search(q[1], finds)
	if err != nil {
		return fmt.Errorf("%s in a folder: %w", q[0], err)
	}
	into.took("a folder, "+q[0], took)
	into.note("memory of the reader of a folder, MB", s.memory())
	return nil
}

// files is how many articles there are in the folder, and how many of them hold a word.
func (d *desk) files(word string) (n, with int, err error) {
	err = filepath.WalkDir(d.articles(), func(path string, e fs.DirEntry, err error) error {
		if err != nil || !e.Type().IsRegular() {
			return err
		}
		text, err := os.ReadFile(path)
		if n++; bytes.Contains(text, []byte(word)) {
			with++
		}
		return err
	})
	return n, with, err
}

// headline is how the article begins that a screen shows beside its list: its title, and
// where and when it appeared, since others may have the same title.
func headline(screen string) string {
	const lines = 6
	var b strings.Builder
	for n, line := range strings.SplitN(screen, "\n", lines+2) {
		if n == 0 || n > lines {
			continue
		}
		_, article, _ := strings.Cut(line, "│")
		article, _, _ = strings.Cut(article, "│")
		b.WriteString(strings.TrimSpace(article) + "\n")
	}
	return strings.TrimSpace(b.String())
}
