package files

import (
	"cmp"
	"context"
	"errors"
	"io"
	"io/fs"
	"iter"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"attache/briefs"
	"attache/briefs/query"
	"attache/briefs/sanitise"
	"attache/feed"
)

// Shelf is the articles of some files and folders. Its Fill may be called
// once.
type Shelf struct {
	feed.Forgetful
	opt  feed.Options
	find iter.Seq2[spot, error]

	mu     sync.Mutex
	work   sync.Cond // more to do, or no more to come
	spots  []spot    // in the order found
	taken  []bool    // by a worker
	bare   []bool    // a bare row stands for it
	index  map[string]int
	items  map[feed.Ref]int // the numbers of the articles in files of many
	next   int              // the first spot that may not be taken
	urgent []int            // to be read before the others, the first one first
	found  bool             // the walk has ended
	fresh  news

	words vocabulary // of what was analysed
}

// news is what has not been handed over yet.
type news struct {
	rows  []numbered
	skips []feed.Skip
	gone  []feed.Ref
}

type numbered struct {
	feed.Row
	at int
}

var _ feed.Store = (*Shelf)(nil)

// NewShelf is a shelf of the articles under the paths; "-" is standard input.
func NewShelf(paths []string, stdin io.Reader, opt feed.Options) *Shelf {
	return newShelf(spots(paths, stdin, opt), opt)
}

// NewShelfFS is a shelf of the articles of a file system. Their paths are its
// names.
func NewShelfFS(fsys fs.FS, opt feed.Options) *Shelf {
	return newShelf(spotsIn(fsys), opt)
}

func newShelf(find iter.Seq2[spot, error], opt feed.Options) *Shelf {
	s := &Shelf{opt: opt, find: find, index: map[string]int{}, items: map[feed.Ref]int{}}
	s.work.L = &s.mu
	return s
}

// Fill implements feed.Articles. A row stands bare, with its title guessed from
// the file's name, until its article is analysed; when that cannot be read, a
// skip with the row's path takes its place. A file of many has a row for each
// of its articles once they are read.
func (s *Shelf) Fill(ctx context.Context, yield func(feed.Batch) bool) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer context.AfterFunc(ctx, func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.work.Broadcast()
	})()
	var running sync.WaitGroup
	running.Go(func() { s.search(ctx) })
	for range feed.Spare() {
		running.Go(func() { s.analyse(ctx) })
	}
	done := make(chan struct{})
	go func() { running.Wait(); close(done) }()

	tick := time.NewTicker(feed.Every)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			if b := s.batch(); (len(b.Rows) > 0 || len(b.Skips) > 0 || len(b.Gone) > 0) && !yield(b) {
				return
			}
		case <-ctx.Done():
			return
		case <-done:
			if ctx.Err() != nil {
				return
			}
			b := s.batch()
			b.Done = true
			yield(b)
			return
		}
	}
}

// batch is the news since the last one, rows in the order of the walk.
func (s *Shelf) batch() feed.Batch {
	s.mu.Lock()
	fresh, found := s.fresh, len(s.spots)
	s.fresh = news{}
	s.mu.Unlock()
	slices.SortStableFunc(fresh.rows, func(a, b numbered) int { return cmp.Compare(a.at, b.at) })
	b := feed.Batch{Rows: make([]feed.Row, 0, len(fresh.rows)), Skips: fresh.skips, Gone: fresh.gone, Found: found}
	for _, r := range fresh.rows {
		b.Rows = append(b.Rows, r.Row)
	}
	return b
}

// search walks the paths.
func (s *Shelf) search(ctx context.Context) {
	for at, err := range s.find {
		if ctx.Err() != nil {
			break
		}
		s.mu.Lock()
		if err != nil {
			s.fresh.skips = append(s.fresh.skips, feed.Skip{Path: at.path, Err: err})
		} else {
			s.index[at.path] = len(s.spots)
			bare := !ofMany[ext(at.name)]
			if bare {
				s.fresh.rows = append(s.fresh.rows, numbered{bareRow(at), len(s.spots)})
			}
			s.bare = append(s.bare, bare)
			s.spots = append(s.spots, at)
			s.taken = append(s.taken, false)
			s.work.Signal()
		}
		s.mu.Unlock()
	}
	s.mu.Lock()
	s.found = true
	s.work.Broadcast()
	s.mu.Unlock()
}

// analyse reads one file after the other until none is left.
func (s *Shelf) analyse(ctx context.Context) {
	for {
		i, at, ok := s.take(ctx)
		if !ok {
			return
		}
		seen := map[string]bool{}
		articles, isWhole := 0, true
		for a, err := range gathered(at.path, inOrder(ctx, feed.Spare(), at.parts(s.opt), s.analysis)) {
			if ctx.Err() != nil {
				return
			}
			if item := &a.row.Ref.Item; seen[*item] {
				*item = twin(*item, a.number)
			}
			seen[a.row.Ref.Item] = true
			s.words.add(i, a.folded)
			s.analysed(i, at, a, err)
			articles++
			isWhole = isWhole && err == nil
		}
		if isWhole && ctx.Err() == nil {
			s.words.finish(i, articles == 1 && seen[""])
		}
	}
}

// analysis is what a shelf keeps of an article that was read.
type analysis struct {
	row    feed.Row
	number int
	folded []byte // the words of its title and text
}

func (s *Shelf) analysis(p part) iter.Seq2[analysis, error] {
	return func(yield func(analysis, error) bool) {
		f, b, err := p.brief(s.opt)
		if err != nil {
			yield(analysis{}, err)
			return
		}
		row := feed.RowOf(f.Ref, &b)
		row.Added = f.FileTime
		yield(analysis{row, f.number, query.Fold(query.Fold(nil, b.Heading()), b.Body.Text)}, nil)
	}
}

// analysed is news of an article of the i-th file, or of why there is none.
func (s *Shelf) analysed(i int, at spot, a analysis, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err != nil {
		s.fresh.skips = append(s.fresh.skips, skipOf(at.path, err))
		return
	}
	if a.row.Title == "" {
		a.row.Title = guessTitle(at.path)
	}
	if a.row.Ref.Item == "" {
		s.bare[i] = false // it stands for an article, and stays
	} else {
		s.items[a.row.Ref] = a.number
		s.fresh.gone = s.gone(i, at)
	}
	s.fresh.rows = append(s.fresh.rows, numbered{a.row, i})
}

// gone is the bare rows to be taken away, with that of the i-th file, which
// turned out to hold many articles.
func (s *Shelf) gone(i int, at spot) []feed.Ref {
	if s.bare[i] {
		s.bare[i] = false
		return append(s.fresh.gone, at.ref())
	}
	return s.fresh.gone
}

func skipOf(path string, err error) feed.Skip {
	var r *Refusal
	if errors.As(err, &r) {
		path = r.Path // of a file of many, which one
	}
	return feed.Skip{Path: path, Err: err}
}

// early is how many articles may be read before the walk has ended: a few
// screens. The processors are the walk's first, so that all rows stand soon.
const early = 256

// take waits for an article to read and takes it: what is urgent first, then
// in the order of the walk. It is false when there is no more.
func (s *Shelf) take(ctx context.Context) (int, spot, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for ctx.Err() == nil {
		for len(s.urgent) > 0 {
			i := s.urgent[0]
			s.urgent = s.urgent[1:]
			if !s.taken[i] {
				s.taken[i] = true
				return i, s.spots[i], true
			}
		}
		for s.next < len(s.spots) && s.taken[s.next] {
			s.next++
		}
		if s.next < len(s.spots) && (s.found || s.next < early) {
			s.taken[s.next] = true
			return s.next, s.spots[s.next], true
		}
		if s.found {
			break
		}
		s.work.Wait()
	}
	return 0, spot{}, false
}

// Hurry implements feed.Articles: what is asked for last comes first.
func (s *Shelf) Hurry(refs []feed.Ref) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var urgent []int
	for _, ref := range refs {
		if i, ok := s.index[ref.Path]; ok && !s.taken[i] {
			urgent = append(urgent, i)
		}
	}
	s.urgent = urgent
}

// Size implements feed.Articles: the files are not asked for it.
func (s *Shelf) Size(context.Context, feed.Ref) (int, error) { return 0, nil }

// Open implements feed.Articles. Its errors are *Refusals or the context's.
func (s *Shelf) Open(ctx context.Context, ref feed.Ref) (briefs.Brief, error) {
	if err := ctx.Err(); err != nil {
		return briefs.Brief{}, err
	}
	s.mu.Lock()
	i, ok := s.index[ref.Path]
	var at spot
	if ok {
		at = s.spots[i]
	}
	hint := s.items[ref]
	s.mu.Unlock()
	if !ok {
		return briefs.Brief{}, refuse(ref.Path, fs.ErrNotExist)
	}
	f, err := at.one(ref.Item, hint, s.opt)
	if err != nil {
		return briefs.Brief{}, err
	}
	return briefs.Read(f.Article, s.opt.AsOf), nil
}

func (s spot) ref() feed.Ref { return feed.Ref{Path: s.path} }

// ofMany are extensions of what mostly holds many articles: a row that stood
// bare for one would only go again.
var ofMany = map[string]bool{".xml": true, ".rss": true, ".atom": true, ".rdf": true, ".json": true, ".mbox": true, ".zip": true}

func bareRow(s spot) feed.Row {
	return feed.Row{Ref: s.ref(), Title: guessTitle(s.path)}
}

var wordBreaks = strings.NewReplacer("-", " ", "_", " ")

// guessTitle makes a title of a file's name: "2015-12-20-korea-china.md" is
// "korea china".
func guessTitle(path string) string {
	if path == "-" {
		return "standard input"
	}
	name := filepath.Base(path)
	words := wordBreaks.Replace(strings.TrimSuffix(name, filepath.Ext(name)))
	if short := strings.TrimLeft(words, "0123456789 "); short != "" && len(short) < len(words) && words[len(words)-len(short)-1] == ' ' {
		words = short
	}
	return line(sanitise.Name(words))
}
