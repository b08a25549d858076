package intake

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"net/url"
	"slices"
	"strings"

	"attache/briefs"
	"attache/briefs/text"
	"attache/feed"
	"attache/feed/files"
	"attache/feed/sqlite"
	"attache/feed/web"
)

// Brought is what came of one source.
type Brought struct {
	Source  sqlite.Source
	Counts  sqlite.Counts
	Notices []string // what the user should know, one line each
	Err     error    // why nothing came, nil when something did or there was nothing new
}

// Subscribe brings what is at an address: a feed becomes a source, a page an
// article. The first page of a site that names a feed stands for that feed.
// whole says that the full text of a feed's items is to be fetched.
//
// A name and password in the address are kept apart from it. Where nothing could be
// read, that is an error, though a feed is kept as a source.
func (d *Desk) Subscribe(ctx context.Context, address string, whole bool) Brought {
	b, a := d.subscribe(ctx, address, whole)
	if b.Err == nil && len(a.Articles) == 0 {
		b.nothing(&a)
	}
	return b
}

// nothing makes an error of an answer that held no article: the last line that is
// said of it.
func (b *Brought) nothing(a *web.Answer) {
	switch n := len(a.Left); {
	case n > 0:
		b.Err = a.Left[n-1]
		b.Notices = slices.DeleteFunc(b.Notices, func(line string) bool { return line == b.Err.Error() })
	case a.Bare != nil:
		b.Err = a.Bare
	default:
		b.Err = &web.Failure{Address: a.At, Err: errNothing}
	}
}

var errNothing = errors.New("there is nothing in it to read")

func (d *Desk) subscribe(ctx context.Context, address string, whole bool) (Brought, web.Answer) {
	address, user := feed.Parted(address)
	fail := func(err error) (Brought, web.Answer) {
		return Brought{Source: sqlite.Source{Address: address}, Err: err}, web.Answer{}
	}
	if user == nil {
		var err error
		if user, err = d.Passwords.Of(address); err != nil {
			return fail(err)
		}
	}
	a, err := d.Web.Fetch(ctx, web.Request{Address: address, User: user})
	if err != nil {
		return fail(err)
	}
	if !a.IsFeed && len(a.Feeds) > 0 && isFront(address) {
		to := a.Feeds[0].Address
		if !isSameSite(address, to) {
			user = nil
		}
		from := a.At
		if a, err = d.Web.Fetch(ctx, web.Request{Address: to, User: user, From: from}); err != nil {
			return Brought{Source: sqlite.Source{Address: to}, Err: err}, a
		}
		if err := d.Passwords.Keep(to, user); err != nil {
			return fail(err)
		}
		b := d.take(ctx, sqlite.Source{Address: to, Kind: Feed, Whole: whole}, a)
		b.Notices = append([]string{web.Shown(address) + ": its feed is " + web.Shown(to)}, b.Notices...)
		return b, a
	}
	if a.IsFeed {
		s, err := d.known(ctx, address)
		if errors.Is(err, sqlite.ErrAbsent) {
			s, err = sqlite.Source{Address: address}, nil
		}
		if err == nil {
			err = d.Passwords.Keep(address, user)
		}
		if err != nil {
			return Brought{Source: s, Err: err}, a
		}
		s.Kind, s.Whole = Feed, whole
		return d.take(ctx, s, a), a
	}
	b := d.keep(ctx, sqlite.Source{Address: address, Name: a.Name}, a)
	for _, f := range a.Feeds {
		b.Notices = append(b.Notices, fmt.Sprintf("%s: the page has a feed, %s; attache add takes it", web.Shown(address), web.Shown(f.Address)))
	}
	return b, a
}

// List makes a source of a feed without asking it. A name that is not told is the
// address.
func (d *Desk) List(ctx context.Context, address, name string, whole bool) error {
	address, user := feed.Parted(address)
	if name = text.WithoutLogin(name); name == "" {
		name = address
	}
	if err := d.Passwords.Keep(address, user); err != nil {
		return err
	}
	return d.Library.SetSource(ctx, sqlite.Source{Address: address, Name: name, Kind: Feed, Whole: whole})
}

// isSameSite reports whether two addresses are of one server, which may be told a
// password that the other was.
func isSameSite(one, other string) bool {
	a, err := url.Parse(one)
	b, err2 := url.Parse(other)
	return err == nil && err2 == nil && a.Scheme == b.Scheme && a.Host == b.Host
}

// isFront reports whether an address is the first page of a site.
func isFront(address string) bool {
	u, err := url.Parse(address)
	return err == nil && strings.Trim(u.Path, "/") == "" && u.RawQuery == ""
}

// take keeps a feed's items, and the feed as a source.
func (d *Desk) take(ctx context.Context, s sqlite.Source, a web.Answer) Brought {
	if s.Name == "" {
		s.Name = a.Name
	}
	s.Fetched, s.ETag, s.Modified, s.Failure = d.now(), a.ETag, a.Modified, ""
	// The source comes first, for the items refer to it; what it knows of the
	// answer comes last, when they are safe.
	first := s
	first.ETag, first.Modified = "", ""
	if err := d.Library.SetSource(ctx, first); err != nil {
		return Brought{Source: s, Err: err}
	}
	b := d.keep(ctx, s, a)
	if a.Moved != "" && a.Moved != s.Address {
		b.Notices = append(b.Notices, fmt.Sprintf("%s: has moved for good to %s", web.Shown(s.Address), web.Shown(a.Moved)))
	}
	if b.Err == nil {
		b.Err = d.Library.SetSource(ctx, s)
	}
	return b
}

// keep adds what an answer brings.
func (d *Desk) keep(ctx context.Context, s sqlite.Source, a web.Answer) Brought {
	b := Brought{Source: s}
	if !a.IsFeed {
		s.Address = "" // a page is an article, no source
	}
	var teased []sqlite.Number
	b.Counts, b.Err = d.Library.Add(ctx, d.items(ctx, s.Address, a), d.asOf(), func(one sqlite.Added) {
		switch {
		case one.Err != nil:
			b.Notices = append(b.Notices, one.Err.Error())
		case s.Whole && (one.State == sqlite.New || one.State == sqlite.Changed):
			teased = append(teased, one.Number)
		}
	})
	for _, err := range a.Left {
		b.Notices = append(b.Notices, err.Error())
	}
	for _, n := range teased {
		if _, err := d.Whole(ctx, n); err != nil && b.Err == nil {
			b.Notices = append(b.Notices, err.Error())
		}
	}
	return b
}

// items are a feed's, less those of which the library has the full text.
func (d *Desk) items(ctx context.Context, source string, a web.Answer) iter.Seq2[sqlite.Entry, error] {
	return func(yield func(sqlite.Entry, error) bool) {
		for _, f := range a.Articles {
			if d.isWhole(ctx, f.Ref, f.URL) {
				continue
			}
			if !yield(sqlite.Entry{Ref: f.Ref, Source: source, Article: f.Article}, nil) {
				return
			}
		}
	}
}

// wholeNote says of an article that its text is that of the page.
const wholeNote = "the full text, fetched from "

func (d *Desk) isWhole(ctx context.Context, ref feed.Ref, address string) bool {
	n, err := d.Library.At(ctx, ref)
	if err != nil {
		return false
	}
	kept, _, err := d.Library.Article(ctx, n)
	return err == nil && isWhole(&kept) && kept.URL == address
}

func isWhole(a *briefs.Article) bool {
	for _, note := range a.Notes {
		if strings.HasPrefix(note, wholeNote) {
			return true
		}
	}
	return false
}

// Why an article's full text is not fetched.
var (
	ErrNoPage = errors.New("the article names no page to fetch its full text from")
	ErrWhole  = errors.New("the full text is here already")
)

// Whole fetches the full text of an article that a feed only teases, and keeps
// it in the article's place. What was there before is kept as its former text.
func (d *Desk) Whole(ctx context.Context, n sqlite.Number) (sqlite.Added, error) {
	kept, _, err := d.Library.Article(ctx, n)
	if err != nil {
		return sqlite.Added{}, err
	}
	places, err := d.Library.Origins(ctx, n)
	switch {
	case err != nil:
		return sqlite.Added{}, err
	case isWhole(&kept):
		return sqlite.Added{}, ErrWhole
	case kept.URL == "" || len(places) == 0:
		return sqlite.Added{}, ErrNoPage
	}
	place := places[len(places)-1]
	r := web.Request{Address: kept.URL, From: from(place)}
	if isSameSite(r.Address, r.From) {
		if r.User, err = d.Passwords.Of(r.From); err != nil {
			return sqlite.Added{}, err
		}
	}
	page, err := d.Web.Article(ctx, r)
	if err != nil {
		return sqlite.Added{}, err
	}
	if len(page.Body.Text) <= len(kept.Body.Text) {
		return sqlite.Added{}, fmt.Errorf("%s: %w", web.Shown(kept.URL), errNoMore)
	}
	return d.Library.One(ctx, sqlite.Entry{Ref: place.Ref, Source: place.Source, Article: filled(kept, page)}, d.asOf())
}

// from is the address by which an article came that stands at a place: a page that
// a file names was named by nobody whom the user has asked.
func from(place sqlite.Origin) string {
	if place.Source != "" {
		return place.Source
	}
	return place.Ref.Path
}

var errNoMore = errors.New("the page says no more than what is here")

// filled is an article with its page's text. What the feed knew better, it
// knows better still.
func filled(kept, page briefs.Article) briefs.Article {
	kept.Body = page.Body
	kept.Notes = append(kept.Notes, wholeNote+web.Shown(kept.URL))
	if kept.Author == "" {
		kept.Author = page.Author
	}
	if kept.Published.Date.IsZero() {
		kept.Published = page.Published
	}
	if kept.Lang == "" {
		kept.Lang = page.Lang
	}
	return kept
}

// Fetch asks every source for what is new: folders are looked through, feeds
// asked. each is told of every source as it is done, and of how many there are.
func (d *Desk) Fetch(ctx context.Context, each func(done, of int, b Brought)) error {
	all, err := d.Library.Sources(ctx)
	if err != nil {
		return err
	}
	var feeds []sqlite.Source
	var requests []web.Request
	done := 0
	tell := func(b Brought) { done++; each(done, len(all), b) }
	for _, s := range all {
		switch {
		case s.Kind == Folder:
			tell(d.lookThrough(ctx, s))
		case s.Next.After(d.now()):
			tell(Brought{Source: s, Notices: []string{fmt.Sprintf("%s: wants not to be asked before %s", web.Shown(s.Address), s.Next.Local().Format("2006-01-02 15:04"))}})
		default:
			user, err := d.Passwords.Of(s.Address)
			if err != nil {
				tell(Brought{Source: s, Err: err})
				continue
			}
			feeds = append(feeds, s)
			requests = append(requests, web.Request{Address: s.Address, User: user, ETag: s.ETag, Modified: s.Modified})
		}
	}
	d.Web.FetchAll(ctx, requests, func(o web.Outcome) bool {
		tell(d.outcome(ctx, feeds[o.Request], o))
		return ctx.Err() == nil
	})
	return ctx.Err()
}

func (d *Desk) outcome(ctx context.Context, s sqlite.Source, o web.Outcome) Brought {
	var f *web.Failure
	switch {
	case errors.As(o.Err, &f):
		s.Fetched, s.Next, s.Failure = d.now(), f.Next, f.Err.Error()
		return Brought{Source: s, Err: errors.Join(o.Err, d.Library.SetSource(ctx, s))}
	case o.Unchanged:
		s.Fetched, s.ETag, s.Modified, s.Failure = d.now(), o.ETag, o.Modified, ""
		return Brought{Source: s, Err: d.Library.SetSource(ctx, s)}
	case !o.IsFeed:
		s.Fetched, s.Failure = d.now(), "a page where the feed was"
		return Brought{Source: s, Err: errors.Join(fmt.Errorf("%s: %s", web.Shown(s.Address), s.Failure), d.Library.SetSource(ctx, s))}
	}
	return d.take(ctx, s, o.Answer)
}

// lookThrough adds what is new in a folder.
func (d *Desk) lookThrough(ctx context.Context, s sqlite.Source) Brought {
	b, passed := Brought{Source: s}, 0
	b.Counts, b.Err = d.Add(ctx, []string{s.Address}, nil, func(one sqlite.Added) {
		switch {
		case files.IsPassed(one.Err):
			passed++
		case one.Err != nil:
			b.Notices = append(b.Notices, one.Err.Error())
		}
	})
	b.Counts[sqlite.Failed] -= passed
	return b
}
