// Package intake brings into the library what is outside it: files, folders,
// feeds and pages.
//
// Its promise: what was brought in once is not brought in again, one source
// that fails hides no other, and nothing is asked for over the network but what
// the user has asked for.
package intake

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"time"

	"attache/briefs/sanitise"
	"attache/briefs/timex"
	"attache/feed"
	"attache/feed/files"
	"attache/feed/record"
	"attache/feed/sqlite"
	"attache/feed/web"
)

// The kinds of sources.
const (
	Feed   = "feed"
	Folder = "folder"
)

// Desk takes articles into a library.
type Desk struct {
	Library   *sqlite.Library
	Web       *web.Client
	Passwords *Passwords // nil to keep none
	Read      feed.Options
	Folders   []string         // that are watched beside those that were added, by their whole paths
	Others    <-chan []string  // tells other Folders as they come; nil for none
	Now       func() time.Time // time.Now when nil
}

func (d *Desk) now() time.Time {
	if d.Now == nil {
		return time.Now()
	}
	return d.Now()
}

// Add reads the articles under the paths. A folder becomes a source, which is
// looked through again by Fetch and watched by Watch. confirm, which may be
// nil, is told of each article.
func (d *Desk) Add(ctx context.Context, paths []string, stdin io.Reader, confirm func(sqlite.Added)) (sqlite.Counts, error) {
	var sum sqlite.Counts
	for _, path := range paths {
		source, err := d.folder(ctx, path)
		if err != nil {
			return sum, err
		}
		got, err := d.Library.Add(ctx, entries(files.All(ctx, []string{path}, stdin, d.Read), source), d.asOf(), confirm)
		if sum.Join(got); err != nil {
			return sum, err
		}
	}
	return sum, nil
}

func (d *Desk) asOf() timex.Date { return d.Read.AsOf }

// folder makes a source of a folder and gives its address, "" for anything
// else.
func (d *Desk) folder(ctx context.Context, path string) (string, error) {
	if info, err := os.Stat(path); path == "-" || err != nil || !info.IsDir() {
		return "", nil
	}
	whole, err := filepath.Abs(path)
	if err != nil {
		return "", fmt.Errorf("%s: %w", sanitise.Name(path), err)
	}
	return whole, d.source(ctx, whole, func(s *sqlite.Source) { s.Kind, s.Fetched = Folder, d.now() })
}

// source changes what is known of a source, which is made where there is none.
func (d *Desk) source(ctx context.Context, address string, change func(*sqlite.Source)) error {
	s, err := d.known(ctx, address)
	if errors.Is(err, sqlite.ErrAbsent) {
		s, err = sqlite.Source{Address: address, Name: filepath.Base(address)}, nil
	}
	if err != nil {
		return err
	}
	change(&s)
	return d.Library.SetSource(ctx, s)
}

func (d *Desk) known(ctx context.Context, address string) (sqlite.Source, error) {
	all, err := d.Library.KnownSources(ctx)
	if err != nil {
		return sqlite.Source{}, err
	}
	for _, s := range all {
		if s.Address == address {
			return s, nil
		}
	}
	return sqlite.Source{}, sqlite.ErrAbsent
}

// entries are articles of files on their way into the library, each at its
// whole path.
func entries(found iter.Seq2[files.Found, error], source string) iter.Seq2[sqlite.Entry, error] {
	return func(yield func(sqlite.Entry, error) bool) {
		for f, err := range found {
			e := sqlite.Entry{Ref: f.Ref, Source: source, Article: f.Article}
			if whole, absErr := filepath.Abs(f.Ref.Path); absErr == nil && f.Ref.Path != "-" {
				e.Ref.Path = whole
			}
			if f.Ref.Path == "-" { // what comes next by the same way is another article
				e.Ref.Item = strings.Trim(hex.EncodeToString(record.Key(&f.Article))+" "+f.Ref.Item, " ")
			}
			if !yield(e, err) {
				return
			}
		}
	}
}
