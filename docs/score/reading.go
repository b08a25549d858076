package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path"
	"path/filepath"
	"strings"

	"attache/briefs"
	"attache/briefs/commitments"
	"attache/briefs/goldset"
	"attache/briefs/sanitise"
	"attache/briefs/timex"
	"attache/feed"
	"attache/feed/files"
)

// reading is what a program found in one article, as attache extract prints
// it. A null is "" here.
type reading struct {
	Path        string       `json:"path"`
	Title       string       `json:"title"`
	Text        string       `json:"text"`
	Published   published    `json:"published"`
	Topics      []topic      `json:"topics"`
	Pair        []string     `json:"pair"`
	Commitments []commitment `json:"commitments"`
}

type published struct {
	Date string `json:"date"`
}

type topic struct {
	ID    string  `json:"id"`
	Score float64 `json:"score"`
}

type commitment struct {
	Start      int      `json:"start"` // bytes of the text, half open
	End        int      `json:"end"`
	Quote      string   `json:"quote"`
	By         []string `json:"by"`
	Firmness   string   `json:"firmness"`
	Polarity   string   `json:"polarity"`
	Condition  string   `json:"condition"`
	Topics     []string `json:"topics"`
	Due        due      `json:"due"`
	Confidence float64  `json:"confidence"`
}

type due struct {
	From string `json:"from,omitempty"`
	To   string `json:"to,omitempty"`
}

// readings is what this tree's rules find in the files, read on the day now.
// What cannot be read is a line on notes.
func readings(ctx context.Context, paths []string, now timex.Date, notes io.Writer) ([]reading, error) {
	var all []reading
	for b, err := range files.Briefs(ctx, paths, nil, feed.Options{AsOf: now}) {
		switch {
		case ctx.Err() != nil:
			return nil, ctx.Err()
		case err != nil:
			fmt.Fprintf(notes, "note: %v\n", err)
		default:
			all = append(all, readingOf(&b))
		}
	}
	return all, nil
}

func readingOf(b *briefs.Brief) reading {
	r := reading{Path: b.Path, Title: b.Title, Text: b.Body.Text, Published: published{b.Published.Date.String()}, Pair: b.Pair}
	for _, t := range b.Topics {
		r.Topics = append(r.Topics, topic{t.ID, t.Score})
	}
	for i := range b.Commitments {
		r.Commitments = append(r.Commitments, commitmentOf(&b.Commitments[i], b.Body.Text))
	}
	return r
}

func commitmentOf(c *commitments.Commitment, body string) commitment {
	p := commitment{
		Start: c.Start, End: c.End, Quote: c.Of(body), By: c.By, Firmness: c.Firmness.String(), Polarity: "positive",
		Condition: c.Condition.Of(body), Topics: c.Topics, Confidence: c.Confidence,
	}
	if c.Negative {
		p.Polarity = "negative"
	}
	if c.Due != nil {
		p.Due = due{c.Due.From.String(), c.Due.To.String()}
	}
	return p
}

// decode reads what attache extract printed, a brief a line.
func decode(in io.Reader) ([]reading, error) {
	var all []reading
	for lines := json.NewDecoder(in); ; {
		var r reading
		err := lines.Decode(&r)
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil {
			return nil, fmt.Errorf("reading what it printed, brief %d: %w", len(all)+1, err)
		}
		all = append(all, r)
	}
}

// pathsOf is the files of the briefs, each once, in the set's folder.
func pathsOf(gold []goldset.Brief, dir string) []string {
	var paths []string
	seen := map[string]bool{}
	for i := range gold {
		file := gold[i].File()
		if !seen[file] {
			seen[file] = true
			paths = append(paths, filepath.Join(dir, "articles", file))
		}
	}
	return paths
}

// paired is the reading of each annotated brief, nil where there is none: the
// one of its file; of several in one file the one of its title, else the next.
func paired(gold []goldset.Brief, all []reading) []*reading {
	left := map[string][]*reading{}
	for i := range all {
		file, _, _ := strings.Cut(path.Base(filepath.ToSlash(all[i].Path)), "#")
		left[file] = append(left[file], &all[i])
	}
	out := make([]*reading, len(gold))
	for _, byTitle := range []bool{true, false} {
		for i := range gold {
			g := &gold[i]
			for k, r := range left[g.File()] {
				if out[i] != nil || byTitle && string(squash(r.Title)) != string(squash(g.Title)) {
					continue
				}
				out[i] = r
				left[g.File()] = append(left[g.File()][:k:k], left[g.File()][k+1:]...)
				break
			}
		}
	}
	return out
}

// shown is words on one line, safe for a terminal.
func shown(words string) string {
	clean, _ := sanitise.Text(words)
	return fold(clean)
}
