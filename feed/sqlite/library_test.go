package sqlite_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"attache/briefs"
	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/feed"
	"attache/feed/sqlite"
	"attache/feed/sqlite/corpus"
)

var asOf = timex.On(2026, 2, 15)

func open(t testing.TB, path string, opt sqlite.Options) *sqlite.Library {
	t.Helper()
	lib, err := sqlite.Open(context.Background(), path, opt)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { lib.Close() })
	return lib
}

func fresh(t testing.TB) *sqlite.Library {
	return open(t, filepath.Join(t.TempDir(), "library.db"), sqlite.Options{})
}

func entry(path, title, body string) sqlite.Entry {
	return sqlite.Entry{Ref: feed.Ref{Path: path}, Article: briefs.Article{Path: path, Title: title, Body: text.Plain(body)}}
}

func add(t testing.TB, lib *sqlite.Library, e sqlite.Entry) sqlite.Added {
	t.Helper()
	a, err := lib.One(context.Background(), e, asOf)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func find(t testing.TB, lib *sqlite.Library, line string) []sqlite.Number {
	t.Helper()
	q, err := query.Parse(line, asOf)
	if err != nil {
		t.Fatal(err)
	}
	f, err := lib.Search(context.Background(), q, asOf, 0)
	if err != nil {
		t.Fatalf("%s: %v", line, err)
	}
	if f.Total != len(f.Numbers) {
		t.Errorf("%s: %d of %d", line, len(f.Numbers), f.Total)
	}
	return f.Numbers
}

const dated = "SEOUL, Feb. 2, 2026 — South Korea and China agreed to conclude talks on government procurement by June 30, 2026. " +
	"China will review its rules of origin for textiles. The ministers met in Seoul and exchanged views on steel."

func Example() {
	dir, _ := os.MkdirTemp("", "attache")
	defer os.RemoveAll(dir)
	ctx := context.Background()
	lib, _ := sqlite.Open(ctx, filepath.Join(dir, "library.db"), sqlite.Options{})
	defer lib.Close()
	added, _ := lib.One(ctx, entry("/desk/a.txt", "Procurement talks", dated), timex.On(2026, 2, 15))
	fmt.Println(added.State)
	q, _ := query.Parse(`"government procurement" by:KR due:2026-H1`, timex.On(2026, 2, 15))
	found, _ := lib.Search(ctx, q, timex.On(2026, 2, 15), 10)
	brief, _ := lib.Brief(ctx, found.Numbers[0])
	fmt.Println(brief.Title, len(brief.Commitments))
	// Output:
	// added
	// Procurement talks 2
}

func TestAddIsIdempotent(t *testing.T) {
	lib := fresh(t)
	var states []string
	for range 2 {
		counts, err := lib.Add(t.Context(), entries(0, 50), corpus.AsOf, func(a sqlite.Added) { states = append(states, a.State.String()) })
		if err != nil {
			t.Fatal(err)
		}
		_ = counts
	}
	if n, _ := lib.Len(t.Context()); n != 50 || states[0] != "added" || states[50] != "unchanged" || len(states) != 100 {
		t.Error(n, states)
	}
}

// What is brought into an empty library is not asked for there, and what comes twice is
// known all the same.
func TestTheFirstArticlesMayComeTwice(t *testing.T) {
	lib := fresh(t)
	one, other := "Peru will open a desk in Lima by 1 May 2026.", "Chile will close a desk in Lima by 1 June 2026."
	var states []sqlite.State
	counts, err := lib.Add(t.Context(), func(yield func(sqlite.Entry, error) bool) {
		_ = yield(entry("/a.txt", "", one), nil) && yield(entry("/a.txt", "", one), nil) && yield(entry("/b.txt", "", one), nil) && yield(entry("/a.txt", "", other), nil)
	}, asOf, func(a sqlite.Added) { states = append(states, a.State) })
	must(t, err)
	if want := []sqlite.State{sqlite.New, sqlite.Known, sqlite.Placed, sqlite.Changed}; !slices.Equal(states, want) {
		t.Errorf("%v, want %v: %v", states, want, counts)
	}
	if a := add(t, lib, entry("/b.txt", "", one)); a.State != sqlite.Known {
		t.Errorf("%v", a)
	}
}

func TestOnePlaceThatFailsHidesNoOther(t *testing.T) {
	lib := fresh(t)
	broken := errors.New("broken")
	counts, err := lib.Add(t.Context(), func(yield func(sqlite.Entry, error) bool) {
		_ = yield(entry("a", "A", dated), nil) && yield(sqlite.Entry{}, broken) && yield(entry("b", "B", dated+" More."), nil)
	}, asOf, nil)
	if err != nil || counts[sqlite.New] != 2 || counts[sqlite.Failed] != 1 {
		t.Error(counts, err)
	}
}

func TestTheSameArticleFromTwoPlaces(t *testing.T) {
	lib := fresh(t)
	long := strings.Repeat(dated+" ", 3)
	one := add(t, lib, entry("/a.txt", "One title", long))
	two := add(t, lib, entry("/b.txt", "Another title", strings.ReplaceAll(long, "met in", "met\nin")))
	if two.State != sqlite.Placed || two.Number != one.Number {
		t.Error(one, two)
	}
	places, err := lib.Origins(t.Context(), one.Number)
	if err != nil || len(places) != 2 || places[1].Ref.Path != "/b.txt" {
		t.Error(places, err)
	}
	if short := add(t, lib, entry("/c.txt", "Other news", "In brief.")); short.State != sqlite.New {
		t.Error(short)
	}
	if short := add(t, lib, entry("/d.txt", "Still other news", "In brief.")); short.State != sqlite.New {
		t.Error("two teasers of the same words became one", short)
	}
}

func TestAChangedPlaceKeepsWhatTheReaderDid(t *testing.T) {
	lib := fresh(t)
	ctx := t.Context()
	was := add(t, lib, entry("/a.txt", "A", dated))
	if err := lib.SetStar(ctx, true, was.Number); err != nil {
		t.Fatal(err)
	}
	is := add(t, lib, entry("/a.txt", "A", dated+" Japan joined later."))
	if is.State != sqlite.Changed || is.Number != was.Number || is.ID == was.ID {
		t.Fatal(was, is)
	}
	rows, err := lib.RowsOf(ctx, is.Number)
	if err != nil || len(rows) != 1 || !rows[0].Starred {
		t.Error(rows, err)
	}
	formers, err := lib.Formers(ctx, is.Number)
	if err != nil || len(formers) != 1 || strings.Contains(formers[0].Article.Body.Text, "Japan") {
		t.Error(formers, err)
	}
	if len(find(t, lib, "japan")) != 1 {
		t.Error("the new words are not found")
	}
}

func TestAChangedPlaceOfTwoSplits(t *testing.T) {
	lib := fresh(t)
	long := strings.Repeat(dated+" ", 3)
	one := add(t, lib, entry("/a.txt", "A", long))
	add(t, lib, entry("/b.txt", "A", long))
	split := add(t, lib, entry("/b.txt", "A", long+" Japan joined."))
	if split.State != sqlite.Changed || split.Number == one.Number {
		t.Error(split)
	}
	back := add(t, lib, entry("/b.txt", "A", long))
	if back.State != sqlite.Placed || back.Number != one.Number {
		t.Error(back)
	}
	if n, _ := lib.Len(t.Context()); n != 1 {
		t.Error("an article that stands nowhere and that nobody touched stayed", n)
	}
}

func TestWhatIsKeptIsWhatCameIn(t *testing.T) {
	lib := fresh(t)
	var b text.Builder
	b.Begin(text.Block{Kind: text.Heading, Level: 2})
	b.Write("Heading — 한국")
	b.Begin(text.Block{Kind: text.Item, Level: 1, Marker: "•", Quote: 1})
	end := b.Mark(text.Link, "https://example.org/")
	b.Write("a link")
	end()
	b.Begin(text.Block{Kind: text.Row, First: true, Header: true})
	b.Cell()
	b.Write("one")
	b.Cell()
	b.Write("two")
	in := briefs.Article{
		Path: "p", URL: "https://example.org/a", Title: "T", Source: "S", Author: "A", Lang: "en", Given: timex.On(2026, 1, 2),
		Published: briefs.Published{Date: timex.On(2026, 1, 1), From: "metadata", Precision: timex.Month, Confidence: 0.5, Words: text.Span{Start: 1, End: 2}},
		FileTime:  timex.On(2026, 1, 3), Notes: []string{"note"}, Body: b.Body(),
	}
	a := add(t, lib, sqlite.Entry{Ref: feed.Ref{Path: "p", Item: "7"}, Article: in})
	out, readOn, err := lib.Article(t.Context(), a.Number)
	if err != nil || readOn != asOf || !reflect.DeepEqual(in, out) {
		t.Errorf("%v\n%+v\n%+v", err, in, out)
	}
}

func TestBriefIsWhatReadingGives(t *testing.T) {
	lib := fresh(t)
	for i := range 20 {
		a := corpus.Article(i)
		added := add(t, lib, sqlite.Entry{Ref: feed.Ref{Path: a.Path}, Article: a})
		want := briefs.Read(a, asOf)
		got, err := lib.Brief(t.Context(), added.Number)
		if err != nil || !reflect.DeepEqual(got.Commitments, want.Commitments) || got.ID != want.ID || added.ID != want.ID {
			t.Fatal(i, err)
		}
		row := feed.RowOf(added.Number.Ref(), &want)
		rows, err := lib.RowsOf(t.Context(), added.Number)
		if err != nil || rows[0].Added.Year < 2026 {
			t.Fatal(err, rows)
		}
		if row.Added = rows[0].Added; !reflect.DeepEqual(rows[0].Row, row) {
			t.Fatalf("%v\n%+v\n%+v", err, rows[0].Row, row)
		}
	}
}

func TestShelf(t *testing.T) {
	lib := fresh(t)
	if _, err := lib.Add(t.Context(), entries(0, 450), corpus.AsOf, nil); err != nil {
		t.Fatal(err)
	}
	shelf := lib.Shelf()
	seen := map[feed.Ref]bool{}
	var first []feed.Row
	done := false
	shelf.Fill(t.Context(), func(b feed.Batch) bool {
		if first == nil {
			first = b.Rows
		}
		for r := range b.All() {
			seen[r.Ref] = true
		}
		done = b.Done
		return true
	})
	if len(seen) != 450 || !done {
		t.Error(len(seen), done)
	}
	if !slices.IsSortedFunc(first, func(a, b feed.Row) int { return b.Published.Compare(a.Published) }) {
		t.Error("the first screen is not of the newest")
	}
	b, err := shelf.Open(t.Context(), first[0].Ref)
	if err != nil || b.ID != first[0].ID {
		t.Error(b.ID, err)
	}
	if _, err := shelf.Open(t.Context(), feed.Ref{Path: "library", Item: "999999"}); !errors.Is(err, sqlite.ErrAbsent) {
		t.Error(err)
	}
}

func TestFindByBeginningOfID(t *testing.T) {
	lib := fresh(t)
	a := add(t, lib, entry("/a.txt", "A", dated))
	for _, id := range []string{a.ID, a.ID[:5], strings.ToUpper(a.ID[:6])} {
		if n, err := lib.Find(t.Context(), id); err != nil || n != a.Number {
			t.Error(id, n, err)
		}
	}
	for _, id := range []string{"", "zzz", "%", a.ID + "0"} {
		if _, err := lib.Find(t.Context(), id); err == nil {
			t.Error(id, "was found")
		}
	}
}

// must ends a test at the first of errs that is one.
func must(t testing.TB, errs ...error) {
	t.Helper()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
}

func TestReadersActs(t *testing.T) {
	lib := fresh(t)
	ctx := t.Context()
	a := add(t, lib, entry("/a.txt", "A", dated)).Number
	b := add(t, lib, entry("/b.txt", "B", dated+" More.")).Number
	_, err := lib.SetNote(ctx, a, ledger.Note{Words: "ask the desk"})
	must(t, err, lib.SetRead(ctx, true, a), lib.SetStar(ctx, true, b), lib.SetPosition(ctx, a, 42), lib.Tag(ctx, []string{"Très urgent"}, nil, a, b))
	for line, want := range map[string][]sqlite.Number{
		"is:read": {a}, "is:unread": {b}, "is:starred": {b}, "is:noted": {a}, `tag:"tres urgent"`: {a, b}, "tag:urgent": {a, b}, "is:tagged": {a, b}, "tag:urg": nil, "tag:urg*": {a, b},
	} {
		got := find(t, lib, line)
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", line, got, want)
		}
	}
	if at, err := lib.Position(ctx, a); err != nil || at != 42 {
		t.Error(at, err)
	}
	if err := lib.SetRead(ctx, true, 777); !errors.Is(err, sqlite.ErrAbsent) {
		t.Error(err)
	}
}

func TestAnEmptiedNoteIsGone(t *testing.T) {
	lib := fresh(t)
	ctx := t.Context()
	n := add(t, lib, entry("/a.txt", "A", dated)).Number
	brief, err := lib.Brief(ctx, n)
	must(t, err)
	id, err := lib.SetNote(ctx, n, ledger.Note{Words: "ask the desk", Anchor: ledger.AnchorOf(&brief, 0)})
	must(t, err)
	notes, err := lib.Notes(ctx, n)
	if err != nil || len(notes) != 1 || notes[0].Anchor.In(&brief) != 0 || notes[0].ID != id {
		t.Error(notes, err)
	}
	if _, err := lib.SetNote(ctx, n, ledger.Note{ID: id}); err != nil {
		t.Error(err)
	}
	if notes, _ := lib.Notes(ctx, n); len(notes) != 0 {
		t.Error("an emptied note stays")
	}
}

func TestAnEmptiedViewIsGone(t *testing.T) {
	lib := fresh(t)
	ctx := t.Context()
	must(t, lib.SaveView(ctx, "mine", "by:KR"), lib.SaveView(ctx, "gone", "x1"), lib.SaveView(ctx, "gone", ""))
	if views, err := lib.Views(ctx); err != nil || len(views) != 1 || views[0].Query != "by:KR" {
		t.Error(views, err)
	}
}

func TestOutcomesAreAddedOnly(t *testing.T) {
	lib := fresh(t)
	ctx := t.Context()
	n := add(t, lib, entry("/a.txt", "A", dated)).Number
	brief, _ := lib.Brief(ctx, n)
	o := ledger.Outcome{Anchor: ledger.AnchorOf(&brief, 0), Kind: ledger.Delivered, Valid: timex.On(2026, 6, 1), Evidence: "The talks were concluded.", Source: "https://example.org"}
	id, err := lib.Record(ctx, n, o)
	if err != nil {
		t.Fatal(err)
	}
	if len(find(t, lib, "is:reported")) != 1 {
		t.Error("the article is not found by its outcome")
	}
	if _, err := lib.Record(ctx, n, ledger.Outcome{Kind: ledger.Retracted, Withdraws: id}); err != nil {
		t.Fatal(err)
	}
	for _, bad := range []ledger.Outcome{
		{Kind: "broken", Evidence: "x"}, {Kind: ledger.Retracted, Withdraws: "none"},
	} {
		if _, err := lib.Record(ctx, n, bad); err == nil {
			t.Errorf("%+v was recorded", bad)
		}
	}
	if _, err := lib.Record(ctx, 99, o); err == nil {
		t.Error("an outcome of no article was recorded")
	}
	all, err := lib.Outcomes(ctx, n)
	if err != nil || len(all) != 2 || all[0].Valid != o.Valid || !all[1].Recorded.After(all[0].Recorded) || all[1].Withdraws != id {
		t.Errorf("%+v %v", all, err)
	}
	if len(find(t, lib, "is:reported")) != 0 {
		t.Error("the article is found by an outcome that was taken back")
	}
	if err := sqlite.Raw(lib, `UPDATE outcomes SET kind = 'x'`); err == nil {
		t.Error("an outcome was changed")
	}
	if err := sqlite.Raw(lib, `DELETE FROM outcomes`); err == nil {
		t.Error("an outcome was taken out")
	}
}

func TestCorrectionsStay(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	lib := open(t, path, sqlite.Options{Rules: 1})
	ctx := t.Context()
	n := add(t, lib, entry("/a.txt", "A", dated)).Number
	brief, err := lib.Brief(ctx, n)
	must(t, err)
	correct(t, lib, n)
	isCorrected(t, lib, n)
	lib.Close()

	newer := open(t, path, sqlite.Options{Rules: 2})
	if k, err := newer.Stale(ctx); err != nil || k != 1 {
		t.Error(k, err)
	}
	must(t, newer.Reindex(ctx, nil))
	if k, _ := newer.Stale(ctx); k != 0 {
		t.Error(k)
	}
	isCorrected(t, newer, n)

	takeBack(t, newer, n)
	got, _ := newer.Brief(ctx, n)
	if !reflect.DeepEqual(got.Commitments, brief.Commitments) || len(find(t, newer, "by:CN")) != 1 {
		t.Error("taking the corrections back does not give what was read")
	}
}

// correct corrects every field of an article whose words are dated.
func correct(t *testing.T, lib *sqlite.Library, n sqlite.Number) {
	t.Helper()
	brief, err := lib.Brief(t.Context(), n)
	must(t, err)
	at := ledger.AnchorOf(&brief, 0)
	for _, c := range []ledger.Correction{
		{Field: "firmness", Value: "legal", Anchor: at}, {Field: "by", Value: "JP", Anchor: at}, {Field: "due", Value: "2027-01-01..2027-03-31", Anchor: at},
		{Field: "topics of the commitment", Value: "rul.gp", Anchor: at},
		{Field: "published", Value: "2025-01-02"}, {Field: "topics", Value: "grn.energy"}, {Field: "pair", Value: "JP-US"}, {Field: "source", Value: "The Desk"},
		{Field: "commitment", Value: "no", Anchor: ledger.AnchorOf(&brief, 1)},
		{Field: "commitment", Value: "yes", Anchor: ledger.Anchor{Quote: "exchanged views on steel"}},
	} {
		if _, err := lib.Correct(t.Context(), n, c); err != nil {
			t.Fatal(c.Field, err)
		}
	}
}

// isCorrected asks for the article as correct left it.
func isCorrected(t *testing.T, lib *sqlite.Library, n sqlite.Number) {
	t.Helper()
	got, err := lib.Brief(t.Context(), n)
	if err != nil || len(got.Commitments) != 2 {
		t.Fatalf("%v %+v", err, got.Commitments)
	}
	one, other := got.Commitments[0], got.Commitments[1]
	if one.Firmness.String() != "legal" || one.Due.To != timex.On(2027, 3, 31) || other.Of(got.Body.Text) != "exchanged views on steel" || got.Source != "The Desk" {
		t.Fatalf("%+v of %q", got.Commitments, got.Source)
	}
	for _, line := range []string{"by:JP firmness:legal due:2027-Q1", "published:2025-01-02", "topic:grn.energy -topic:agr", "pair:JP-US", "source:desk", "is:corrected"} {
		if len(find(t, lib, line)) != 1 {
			t.Error(line, "does not find it")
		}
	}
	if len(find(t, lib, "by:CN")) != 0 {
		t.Error("what was corrected is still found")
	}
}

// takeBack takes back all that correct did.
func takeBack(t *testing.T, lib *sqlite.Library, n sqlite.Number) {
	t.Helper()
	fixes, err := lib.Corrections(t.Context(), n)
	if err != nil || fixes[0].Was != "firm" {
		t.Fatal(fixes, err)
	}
	for _, f := range fixes {
		must(t, lib.Uncorrect(t.Context(), n, f.ID))
	}
}

func TestSourcesWithoutTheirArticles(t *testing.T) {
	lib := fresh(t)
	e := entry("f#1", "One", dated)
	e.Source = "https://example.org/feed"
	add(t, lib, e)
	must(t, lib.SetSource(t.Context(), sqlite.Source{Address: e.Source, Name: "Example", Kind: "feed", ETag: "e"}))
	want, err := lib.Sources(t.Context())
	must(t, err)
	got, err := lib.KnownSources(t.Context())
	must(t, err)
	if len(want) != 1 || want[0].Articles != 1 {
		t.Fatalf("%+v", want)
	}
	if want[0].Articles = 0; !slices.Equal(got, want) {
		t.Errorf("%+v, want %+v", got, want)
	}
}

func TestSources(t *testing.T) {
	lib := fresh(t)
	ctx := t.Context()
	by := func(path, body, source string) sqlite.Number {
		e := entry(path, path, body)
		e.Source = source
		return add(t, lib, e).Number
	}
	plain := by("f#1", dated+" One.", "https://example.org/feed")
	starred := by("f#2", dated+" Two.", "https://example.org/feed")
	by("/own.txt", dated+" Three.", "")
	s := sqlite.Source{Address: "https://example.org/feed", Name: "Example", Kind: "feed", ETag: "e", Next: time.UnixMilli(5000).UTC(), Failure: "429"}
	for _, err := range []error{lib.SetSource(ctx, s), lib.RenameSource(ctx, s.Address, "Desk feed"), lib.SetStar(ctx, true, starred)} {
		if err != nil {
			t.Fatal(err)
		}
	}
	all, err := lib.Sources(ctx)
	if err != nil || len(all) != 1 || all[0].Name != "Desk feed" || all[0].ETag != "e" || all[0].Articles != 2 || all[0].Next != s.Next {
		t.Errorf("%+v %v", all, err)
	}
	went, err := lib.RemoveSource(ctx, s.Address)
	if err != nil || went != 1 {
		t.Error(went, err)
	}
	if rows, _ := lib.RowsOf(ctx, plain, starred); len(rows) != 1 || rows[0].Number != starred {
		t.Error(rows)
	}
	if len(find(t, lib, "steel")) != 2 {
		t.Error("the index still finds what went")
	}
	if _, err := lib.RemoveSource(ctx, s.Address); !errors.Is(err, sqlite.ErrAbsent) {
		t.Error(err)
	}
}

// whole is all that a library knows of some articles and of its sources, in words.
func whole(t *testing.T, lib *sqlite.Library, numbers ...sqlite.Number) (out []string) {
	t.Helper()
	for _, n := range numbers {
		rows, err := lib.RowsOf(t.Context(), n)
		must(t, err)
		places, err := lib.Origins(t.Context(), n)
		must(t, err)
		formers, err := lib.Formers(t.Context(), n)
		must(t, err)
		at, _ := lib.Position(t.Context(), n)
		out = append(out, fmt.Sprint(rows, places, len(formers), at))
	}
	sources, err := lib.Sources(t.Context())
	must(t, err)
	return append(out, fmt.Sprint(sources, find(t, lib, "steel"), find(t, lib, "is:read")))
}

// What went with a source comes back with it: the articles under their numbers, what
// they said before, where they were found and how far they were read.
func TestARemovedSourceIsBroughtBack(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	lib := open(t, path, sqlite.Options{})
	ctx := t.Context()
	const feed = "https://example.org/feed"
	must(t, lib.SetSource(ctx, sqlite.Source{Address: feed, Name: "Example", Kind: "feed", ETag: "e", Whole: true}))
	by := func(path, body, source string) sqlite.Number {
		e := entry(path, path, body)
		e.Source = source
		return add(t, lib, e).Number
	}
	one := by("f#1", dated+" One.", feed)
	by("f#1", dated+" One, told anew.", feed)
	two, both := by("f#2", dated+" Two.", feed), by("/own.txt", dated+" Three.", "")
	same := entry("f#3", "/own.txt", dated+" Three.")
	same.Source = feed
	add(t, lib, same)
	must(t, lib.SetRead(ctx, true, one), lib.SetPosition(ctx, one, 9))
	if said, err := lib.Undo(ctx); err != nil || !strings.HasPrefix(said, "marked") {
		t.Fatal(said, err)
	}
	must(t, lib.SetRead(ctx, true, one))
	whole := func() []string { return whole(t, lib, one, two, both) }
	before := whole()
	went, err := lib.RemoveSource(ctx, feed)
	if err != nil || went != 2 {
		t.Fatal(went, err)
	}
	after := whole()
	must(t, lib.Close())
	lib = open(t, path, sqlite.Options{})
	for range 2 {
		if said, err := lib.Undo(ctx); err != nil || said != "removed the source Example" || !slices.Equal(whole(), before) {
			t.Fatalf("%s %v\n%q, want\n%q", said, err, whole(), before)
		}
		if _, err := lib.Redo(ctx); err != nil || !slices.Equal(whole(), after) {
			t.Fatalf("%v\n%q, want\n%q", err, whole(), after)
		}
	}
	// What has come again by itself is not there twice.
	again := by("f#2", dated+" Two.", "") // its words and title as they were
	if _, err := lib.Undo(ctx); err != nil {
		t.Fatal(err)
	}
	if rows, err := lib.RowsOf(ctx, one, two, again); err != nil || len(rows) != 2 || rows[1].Number != again {
		t.Errorf("%v %v", rows, err)
	}
	must(t, lib.Close())
}

func TestFollow(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	mine, theirs := open(t, path, sqlite.Options{}), open(t, path, sqlite.Options{})
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	seen := make(chan sqlite.Changes, 10)
	go mine.Follow(ctx, func(c sqlite.Changes) bool { seen <- c; return true })
	time.Sleep(50 * time.Millisecond)
	a := add(t, theirs, entry("/a.txt", "A", dated))
	if c := <-seen; len(c.Rows) != 1 || c.Rows[0].Number != a.Number {
		t.Error(c)
	}
	if err := theirs.SetStar(ctx, true, a.Number); err != nil {
		t.Fatal(err)
	}
	if c := <-seen; len(c.Rows) != 1 || !c.Rows[0].Starred {
		t.Error(c)
	}
}

func TestExportAndImport(t *testing.T) {
	ctx := t.Context()
	from := fresh(t)
	if _, err := from.Add(ctx, entries(0, 40), corpus.AsOf, nil); err != nil {
		t.Fatal(err)
	}
	e := entry("/a.txt", "A", dated)
	e.Source = "https://example.org/feed"
	n := add(t, from, e).Number
	add(t, from, sqlite.Entry{Ref: e.Ref, Article: briefs.Article{Title: "A", Body: text.Plain(dated + " 한국 also.")}, Source: e.Source})
	brief, _ := from.Brief(ctx, n)
	at := ledger.AnchorOf(&brief, 0)
	must := func(errs ...error) {
		t.Helper()
		if err := errors.Join(errs...); err != nil {
			t.Fatal(err)
		}
	}
	id, err := from.Record(ctx, n, ledger.Outcome{Anchor: at, Kind: ledger.Rescheduled, Valid: asOf, Evidence: "It was put off.", From: timex.On(2027, 1, 1), To: timex.On(2027, 6, 30)})
	must(err)
	_, err = from.Record(ctx, n, ledger.Outcome{Kind: ledger.Retracted, Withdraws: id})
	must(err)
	_, err = from.SetNote(ctx, n, ledger.Note{Words: "a <note> & more", Anchor: at})
	must(err)
	fix, err := from.Correct(ctx, n, ledger.Correction{Field: "firmness", Value: "effort", Anchor: at})
	must(err)
	must(from.Uncorrect(ctx, n, fix.ID))
	_, err = from.Correct(ctx, n, ledger.Correction{Field: "by", Value: "JP", Anchor: at})
	must(err, from.SetRead(ctx, true, 3, 4), from.SetStar(ctx, true, n), from.SetPosition(ctx, n, 9), from.Tag(ctx, []string{"x"}, nil, n), from.SaveView(ctx, "v", "by:JP"),
		from.SetSource(ctx, sqlite.Source{Address: e.Source, Name: "Feed", ETag: "tag", Fetched: time.UnixMilli(1).UTC()}), from.Gone(ctx, e.Ref.Path))

	var first, second bytes.Buffer
	must(from.Export(ctx, &first))
	to := fresh(t)
	for range 2 { // the second time changes nothing
		if _, err := to.Import(ctx, bytes.NewReader(first.Bytes())); err != nil {
			t.Fatal(err)
		}
	}
	must(to.Export(ctx, &second))
	if first.String() != second.String() {
		a, b := strings.Split(first.String(), "\n"), strings.Split(second.String(), "\n")
		for i := range min(len(a), len(b)) {
			if a[i] != b[i] {
				t.Fatalf("line %d:\n%.900s\n%.900s", i+1, a[i], b[i])
			}
		}
		t.Fatal(len(a), len(b))
	}
	if len(find(t, to, "by:JP tag:x is:starred")) != 1 {
		t.Error("what was exported over is not found")
	}
}

func TestImportRefuses(t *testing.T) {
	const header = `{"kind":"header","header":{"name":"attache library","form":1}}` + "\n"
	for name, c := range map[string]struct{ in, says string }{
		"another file":   {"hello\n", "no line of an export"},
		"no header":      {`{"kind":"view","view":{"Name":"x"}}` + "\n", "first line"},
		"a newer form":   {`{"kind":"header","header":{"name":"attache library","form":99}}` + "\n", "newer attaché"},
		"escapes":        {header + `{"kind":"article","article":{"text":{"body":{"Text":"a\u001b[31m"}}}}` + "\n", "line 2"},
		"a wrong layout": {header + `{"kind":"article","article":{"text":{"body":{"Text":"a","Blocks":[{"Start":0,"End":9}]}}}}` + "\n", "layout"},
		"unknown line":   {header + `{"kind":"what"}` + "\n", "no such line"},
	} {
		_, err := fresh(t).Import(t.Context(), strings.NewReader(c.in))
		if err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
