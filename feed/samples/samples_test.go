package samples_test

import (
	"context"
	"io/fs"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"attache/feed"
	"attache/feed/files"
	"attache/feed/samples"
)

func TestEverySampleSaysWhereItsFactsAreFrom(t *testing.T) {
	names, err := fs.Glob(samples.FS, "*.md")
	if err != nil || len(names) < 12 {
		t.Fatalf("%d samples, %v", len(names), err)
	}
	for _, name := range names {
		data, err := fs.ReadFile(samples.FS, name)
		if err != nil {
			t.Fatal(err)
		}
		_, rest, _ := strings.Cut(string(data), "---\n")
		head, _, _ := strings.Cut(rest, "\n---\n")
		var front struct {
			Title, Date, Source, Lang string
			Sources                   []string
		}
		if err := yaml.Unmarshal([]byte(head), &front); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if front.Title == "" || front.Source == "" || front.Lang == "" || len(front.Sources) == 0 {
			t.Errorf("%s: front matter lacks something: %+v", name, front)
		}
		if !strings.HasPrefix(name, front.Date+"-") {
			t.Errorf("%s is dated %s", name, front.Date)
		}
	}
}

func TestSamplesLoad(t *testing.T) {
	names, _ := fs.Glob(samples.FS, "*.md")
	for _, name := range names {
		a, err := files.Read(samples.FS, name, feed.Options{AsOf: samples.AsOf})
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Notes) > 0 || a.Title == "" || a.Lang != "en" || !a.Published.Date.Before(samples.AsOf) {
			t.Errorf("%s: title %q, lang %q, published %s, notes %q", name, a.Title, a.Lang, a.Published.Date, a.Notes)
		}
		if words := len(strings.Fields(a.Body.Text)); words < 200 || words > 400 {
			t.Errorf("%s has %d words", name, words)
		}
	}
}

func TestShelfOfSamples(t *testing.T) {
	names, _ := fs.Glob(samples.FS, "*.md")
	read := 0
	files.NewShelfFS(samples.FS, feed.Options{AsOf: samples.AsOf}).Fill(context.Background(), func(b feed.Batch) bool {
		for _, skip := range b.Skips {
			t.Error(skip.Err)
		}
		for _, row := range b.Rows {
			if row.Read {
				read++
			}
		}
		return true
	})
	if read != len(names) {
		t.Errorf("%d of %d samples were read", read, len(names))
	}
}
