package files

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"golang.org/x/text/encoding"

	"attache/briefs"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/feed"
)

// Found is an article and where it was found. Of a file of many, Ref.Item is
// what the file calls the article and stays when others are put before it;
// Article.Path ends in its number from the top: "feed.xml#2".
type Found struct {
	Ref feed.Ref
	briefs.Article
	number int // of the article in a file of many, 0 for a whole file
}

// part is one article of a file before it is read.
type part struct {
	number int // from 1 at the top of a file of many, 0 for a whole file
	read   func() (Found, error)
}

// origin is what is known of bytes before they are read.
type origin struct {
	path      string            // as the user knows it, with the way inside the file
	name      string            // by which the format is told, "" for the path
	announced encoding.Encoding // for a text that declares none, nil for unknown
	written   timex.Date
	opt       feed.Options
	depth     int  // of files around this one
	packed    bool // one of them is an archive
}

// number is the path of the n-th article of a file.
func (o origin) number(n int) string { return fmt.Sprintf("%s#%d", o.path, n) }

var tooManyParts = fmt.Sprintf("only the first %d paragraphs, cells and marked words stand apart; the rest is one paragraph", text.MostParts)

// found puts what the origin knows on an article; item is "" for a whole file.
func (o origin) found(a briefs.Article, item string, n int) Found {
	a.Path, a.Given, a.FileTime = o.path, o.opt.Given, o.written
	if item != "" {
		a.Path = o.number(n)
	}
	if a.Title == "" {
		a.Title = firstHeading(a.Body)
	}
	if a.Body.IsJoined() {
		a.Notes = appendNote(a.Notes, tooManyParts)
	}
	return Found{feed.Ref{Path: o.path, Item: item}, a, n}
}

// parts are the articles of a file, each read when it is asked for. Their
// errors are *Refusals.
func (s spot) parts(opt feed.Options) iter.Seq2[part, error] {
	return func(yield func(part, error) bool) {
		in, err := s.open(limit(opt))
		if err != nil {
			yield(part{}, refuse(s.path, err))
			return
		}
		defer in.Close()
		for p, err := range in.parts(origin{path: s.path, opt: opt}) {
			if s.met {
				p, err = p.passing(), passedOver(err)
			}
			if !yield(p, err) {
				return
			}
		}
	}
}

// all reads every article of a file.
func (s spot) all(opt feed.Options) iter.Seq2[Found, error] {
	return gathered(s.path, named(s.parts(opt)))
}

// named reads the parts. Two that are called by one name are told apart by
// their numbers.
func named(parts iter.Seq2[part, error]) iter.Seq2[Found, error] {
	return func(yield func(Found, error) bool) {
		seen := map[string]bool{}
		for p, err := range parts {
			var f Found
			if err == nil {
				f, err = p.read()
			}
			if err == nil && seen[f.Ref.Item] {
				f.Ref.Item = twin(f.Ref.Item, p.number)
			}
			seen[f.Ref.Item] = true
			if !yield(f, err) {
				return
			}
		}
	}
}

func twin(item string, n int) string { return fmt.Sprintf("%s#%d", item, n) }

// one reads a single article of a file: the hint-th where that is still the
// one, else the one of that name.
func (s spot) one(item string, hint int, opt feed.Options) (Found, error) {
	if f, err := s.at(item, hint, opt); !errors.Is(err, ErrMoved) {
		return f, err
	}
	return s.at(item, 0, opt)
}

// at reads the articles of a file, or the hint-th alone where hint is not 0,
// up to the one called item.
func (s spot) at(item string, hint int, opt feed.Options) (Found, error) {
	for p, err := range s.parts(opt) {
		switch {
		case err != nil && (item == "" || p.number == 0):
			return Found{}, err
		case err != nil || hint > p.number:
			continue
		case hint != 0 && hint < p.number:
			return Found{}, refuse(s.path, ErrMoved)
		}
		f, err := p.read()
		if item == "" || err == nil && (f.Ref.Item == item || twin(f.Ref.Item, p.number) == item) {
			f.Ref.Item = item
			return f, err
		}
	}
	return Found{}, refuse(s.path, ErrMoved)
}

// All reads the articles under the paths one after the other, in the order of
// the paths and of the articles in a file; folders are walked, "-" is stdin.
// Its errors are *Refusals, but for the context's, which comes last.
func All(ctx context.Context, paths []string, stdin io.Reader, opt feed.Options) iter.Seq2[Found, error] {
	return allOf(ctx, spots(paths, stdin, opt), opt)
}

func allOf(ctx context.Context, in iter.Seq2[spot, error], opt feed.Options) iter.Seq2[Found, error] {
	return func(yield func(Found, error) bool) {
		for s, err := range in {
			if err != nil && ctx.Err() == nil {
				if !yield(Found{}, err) {
					return
				}
				continue
			}
			for f, err := range until(ctx, s.all(opt)) {
				if !yield(f, err) || ctx.Err() != nil {
					return
				}
			}
		}
	}
}

// until is in while ctx lasts, and then the context's error.
func until[T any](ctx context.Context, in iter.Seq2[T, error]) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var none T
		if ctx.Err() != nil {
			yield(none, ctx.Err())
			return
		}
		for one, err := range in {
			if ctx.Err() != nil {
				yield(none, ctx.Err())
				return
			}
			if !yield(one, err) {
				return
			}
		}
	}
}

// key is what a file calls one of its articles, fit to be kept: the first of
// the names that is not empty, a long one as its hash.
func key(names ...string) string {
	for _, name := range names {
		if name = text.WithoutLogin(strings.TrimSpace(name)); name == "" {
			continue
		}
		if clean := line(name); clean == name && len(name) <= longestKey {
			return strings.Clone(name)
		}
		return hashed(name)
	}
	return ""
}

// hashed stands for what is too long or too odd to be kept.
func hashed(parts ...string) string {
	h := sha256.New()
	for _, s := range parts {
		fmt.Fprintf(h, "%d:%s", len(s), s)
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}

// longestKey is the length over which an article's name is kept as its hash.
const longestKey = 120
