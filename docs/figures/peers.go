package main

import (
	"bufio"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"attache/feed/sqlite/corpus"
)

// peer is another program that shows the same articles one after the other.
type peer struct {
	name  string
	most  int                                       // articles that it is given
	write func(dir string, n int) error             // makes what it reads
	args  func(dir string) []string                 // how it is started on that
	ready func(screen string, titles []string) bool // it shows its list
	all   func(screen string, n int) bool           // its list has all of them; nil where the first screen waits for them
	list  string                                    // keys that lead to the list of articles, "" where that is first
	limit [2]string                                 // keys that leave in the list what names a country, and all again
	enter string                                    // the key that opens the first article, "" where one stands beside the list
	next  string                                    // the key that opens the next
}

var peers = []peer{
	{
		name: "neomutt", most: 100_000, write: writeMailbox,
		args: func(dir string) []string {
			return []string{"-n", "-F", filepath.Join(dir, "rc"), "-R", "-f", filepath.Join(dir, "mbox")}
		},
		ready: shows, limit: [2]string{"lChile\r", "lall\r"}, enter: "\r", next: "J",
	},
	{
		name: "fzf", most: 100_000, write: writeLines,
		args: func(dir string) []string {
			return []string{"-c", "exec fzf --no-sort --layout=reverse --delimiter='\t' --with-nth=2 --preview='cat {1}' < " + filepath.Join(dir, "lines")}
		},
		ready: shows, all: func(screen string, n int) bool { return strings.Contains(screen, fmt.Sprintf("%d/%d", n, n)) },
		limit: [2]string{"Chile", "\x15"}, next: "\x1b[B",
	},
	{
		name: "newsboat", most: 10_000, write: writeFeed,
		args: func(dir string) []string {
			return []string{"-u", filepath.Join(dir, "urls"), "-c", filepath.Join(dir, "cache.db"), "-C", filepath.Join(dir, "config")}
		},
		ready: func(screen string, _ []string) bool { return strings.Contains(screen, "corpus") },
		list:  "\r", limit: [2]string{"Ftitle =~ \"Chile\"\r", "\x06"}, enter: "\r", next: "n",
	},
}

// command is the program that runs a peer: fzf is given its lines by a shell.
func (p *peer) command(ctx context.Context, dir string) *exec.Cmd {
	name := p.name
	if name == "fzf" {
		name = "sh"
	}
	cmd := exec.CommandContext(ctx, name, p.args(dir)...)
	cmd.Env = append(os.Environ(), "TERM=xterm-256color", "COLORTERM=truecolor", "HOME="+dir, "FZF_DEFAULT_OPTS=")
	cmd.WaitDelay = time.Second
	return cmd
}

// shows reports whether one of the first titles stands on the screen.
func shows(screen string, titles []string) bool {
	for _, t := range titles {
		if strings.Contains(screen, t[:min(len(t), 30)]) {
			return true
		}
	}
	return false
}

// beside measures those that are installed. One that does not finish hides no
// other: the error names each.
func (d *desk) beside(ctx context.Context, peers []peer) error {
	var failed []error
	for i := range peers {
		p := &peers[i]
		if _, err := exec.LookPath(p.name); err != nil || d.size > p.most || ctx.Err() != nil {
			continue
		}
		if err := d.by(ctx, p); err != nil {
			failed = append(failed, fmt.Errorf("%s did not finish: %w", p.name, err))
		}
	}
	return errors.Join(failed...)
}

// by has a peer show the articles, once to warm the disk's cache.
func (d *desk) by(ctx context.Context, p *peer) error {
	dir := filepath.Join(d.dir, p.name)
	if _, err := os.Stat(dir); err != nil {
		if err := p.fill(dir, d.size); err != nil {
			return err
		}
	}
	for run := range d.runs + 1 {
		into := d.figures
		if run == 0 {
			into = &figures{}
		}
		if err := d.one(ctx, p, dir, into); err != nil {
			return err
		}
	}
	return nil
}

// fill makes what the peer reads, all of it or nothing.
func (p *peer) fill(dir string, n int) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	err := p.write(dir, n)
	if err != nil {
		err = errors.Join(err, os.RemoveAll(dir))
	}
	return err
}

func (d *desk) one(ctx context.Context, p *peer, dir string, into *figures) error {
	titles := make([]string, 0, 40)
	for i := range min(d.size, 20) {
		titles = append(titles, corpus.Article(i).Title, corpus.Article(d.size-1-i).Title)
	}
	begun := time.Now()
	s, err := start(p.command(ctx, dir))
	if err != nil {
		return err
	}
	defer s.end()
	if err := s.until("its list", func(screen string) bool { return p.ready(screen, titles) }); err != nil {
		return err
	}
	into.took(p.name+": start to the first screen", time.Since(begun))
	if p.all != nil {
		if err := s.until("all of its list", func(screen string) bool { return p.all(screen, d.size) }); err != nil {
			return err
		}
		into.took(p.name+": start to all of the list", time.Since(begun))
	}
	if _, _, err := s.idle(max(0, 3*time.Second-time.Since(begun))); err != nil {
		return err
	}
	into.took(p.name+": CPU in the first 3 s", s.cpu())
	cpu, _, err := s.idle(d.idle)
	if err != nil {
		return err
	}
	into.took(fmt.Sprintf("%s: CPU in %s of doing nothing", p.name, d.idle), cpu)
	if err := p.does(s, into, d.presses); err != nil {
		return err
	}
	into.note(p.name+": memory, MB", s.memory())
	return nil
}

// does limits the list and leaves it as it was, and goes from article to article.
func (p *peer) does(s *screen, into *figures, presses int) error {
	if err := s.presses(p.list); err != nil {
		return err
	}
	if p.limit[0] != "" {
		for range presses {
			took, bytes, err := s.press(p.limit[0])
			if err != nil {
				return err
			}
			into.pressed(p.name+": filter by a country", took, bytes)
			if _, _, err := s.press(p.limit[1]); err != nil {
				return err
			}
		}
	}
	if err := s.presses(p.enter); err != nil {
		return err
	}
	for range presses {
		took, bytes, err := s.press(p.next)
		if err != nil {
			return err
		}
		into.pressed(p.name+": next article", took, bytes)
	}
	return nil
}

// written writes a file by way of a buffer.
func written(path string, n int, one func(w *bufio.Writer, i int) error) (err error) {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer func() {
		if closed := f.Close(); err == nil {
			err = closed
		}
	}()
	w := bufio.NewWriter(f)
	for i := range n {
		if err := one(w, i); err != nil {
			return err
		}
	}
	return w.Flush()
}

func writeMailbox(dir string, n int) error {
	const settings = "set sort=reverse-date\nset mail_check_stats=no\nset pager_index_lines=12\nset pager_context=0\nset wait_key=no\nset folder=.\n"
	if err := os.WriteFile(filepath.Join(dir, "rc"), []byte(settings), 0o600); err != nil {
		return err
	}
	return written(filepath.Join(dir, "mbox"), n, func(w *bufio.Writer, i int) error {
		a := corpus.Article(i)
		day := a.Published.Date.Time().Format(time.RFC1123Z)
		_, err := fmt.Fprintf(w, "From wire@example.org %s\nFrom: %s <wire@example.org>\nDate: %s\nSubject: %s\nMessage-ID: <%d@example.org>\nContent-Type: text/plain; charset=utf-8\n\n%s\n\n",
			a.Published.Date.Time().Format(time.ANSIC), a.Source, day, a.Title, i, strings.ReplaceAll(a.Body.Text, "\nFrom ", "\n>From "))
		return err
	})
}

// writeLines writes a line for each article: its file and its title.
func writeLines(dir string, n int) error {
	articles := filepath.Join(filepath.Dir(dir), "articles")
	return written(filepath.Join(dir, "lines"), n, func(w *bufio.Writer, i int) error {
		_, err := fmt.Fprintf(w, "%s\t%s\n", filepath.Join(articles, fmt.Sprintf("%04d/%06d.md", i/1000, i)), corpus.Article(i).Title)
		return err
	})
}

func writeFeed(dir string, n int) error {
	path := filepath.Join(dir, "feed.xml")
	for _, f := range [][2]string{
		{"urls", "file://" + path + " \"~corpus\"\n"},
		{"config", "auto-reload no\nrefresh-on-startup yes\nbrowser true\n"},
	} {
		if err := os.WriteFile(filepath.Join(dir, f[0]), []byte(f[1]), 0o600); err != nil {
			return err
		}
	}
	return written(path, n, func(w *bufio.Writer, i int) error {
		opens, closes := "", ""
		if i == 0 {
			opens = "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>corpus</title><link>https://example.org/</link>\n"
		}
		if i == n-1 {
			closes = "</channel></rss>\n"
		}
		a := corpus.Article(i)
		_, err := fmt.Fprintf(w, "%s<item><guid>%d</guid><title>%s</title><pubDate>%s</pubDate><description>%s</description></item>\n%s",
			opens, i, escaped(a.Title), a.Published.Date.Time().Format(time.RFC1123Z), escaped(a.Body.Text), closes)
		return err
	})
}

func escaped(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a builder fails at nothing
	return b.String()
}
