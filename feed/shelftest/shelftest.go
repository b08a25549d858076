// Package shelftest holds what every set of articles must do, whatever keeps
// them: each store runs its tests through it.
//
// Its promise: it knows a store by the interfaces of feed alone.
package shelftest

import (
	"cmp"
	"io/fs"
	"reflect"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"attache/briefs"
	"attache/briefs/commitments"
	"attache/briefs/dossier"
	"attache/briefs/query"
	"attache/briefs/timex"
	"attache/feed"
)

// Run runs the suite. open makes a store that holds the articles of fsys, read as
// of a day, and nothing else; its clock is now.
func Run(t *testing.T, fsys fs.FS, asOf timex.Date, open func(t *testing.T, now func() time.Time) feed.Store) {
	for _, c := range []struct {
		name string
		test func(*testing.T, *opened)
	}{
		{"rows say what the briefs say", rows},
		{"a search finds what the query holds of", searches},
		{"rows answer as their briefs do", onRows},
		{"lines are the briefs' own", lines},
		{"what is promised is what the query asks of a commitment", commitmentsFound},
		{"what is known of a pair is what its briefs say", matters},
		{"what is not there is said or zero", absent},
		{"what a store lacks it refuses", lacking},
		{"what is done to an article is kept, and taken back", annotations},
		{"what is added is told, and taken back", additions},
		{"a day knows what was reported by it", knownBy},
		{"views are kept by name, and taken back", views},
		{"what changes is told to those who follow", follows},
	} {
		t.Run(c.name, func(t *testing.T) {
			days := new(atomic.Int64)
			now := func() time.Time { return asOf.AddDays(int(days.Load())).Time().Add(12 * time.Hour) }
			o := fill(t, fsys, asOf, open(t, now))
			o.days = days
			c.test(t, o)
		})
	}
}

// opened is a store with all that it holds.
type opened struct {
	feed.Store
	asOf   timex.Date
	days   *atomic.Int64 // that have gone by since asOf for the store's clock
	rows   []feed.Row
	briefs map[feed.Ref]*briefs.Brief
}

func fill(t *testing.T, fsys fs.FS, asOf timex.Date, s feed.Store) *opened {
	t.Helper()
	o := &opened{Store: s, asOf: asOf, briefs: map[feed.Ref]*briefs.Brief{}}
	latest := map[feed.Ref]feed.Row{}
	s.Fill(t.Context(), func(b feed.Batch) bool {
		for _, skip := range b.Skips {
			t.Errorf("%s was skipped: %v", skip.Path, skip.Err)
		}
		for row := range b.All() {
			latest[row.Ref] = row
		}
		for _, ref := range b.Gone {
			delete(latest, ref)
		}
		return true
	})
	for ref, row := range latest {
		b, err := s.Open(t.Context(), ref)
		if err != nil {
			t.Fatal(err)
		}
		if size, err := s.Size(t.Context(), ref); err != nil || size < 0 || size > 8*len(b.Body.Text)+4<<10 {
			t.Errorf("%v has %d bytes, %v", ref, size, err)
		}
		o.rows, o.briefs[ref] = append(o.rows, row), &b
	}
	files, err := fs.Glob(fsys, "*")
	if err != nil || len(files) == 0 || len(o.rows) < len(files) {
		t.Fatalf("%d rows of %d files, %v", len(o.rows), len(files), err)
	}
	return o
}

func rows(t *testing.T, o *opened) {
	for _, row := range o.rows {
		want := feed.RowOf(row.Ref, o.briefs[row.Ref])
		if !row.Read || row.Title != want.Title || row.Published != want.Published || row.Pair != want.Pair || row.Topics != want.Topics || row.Commitments != want.Commitments {
			t.Errorf("%+v, want %+v", row, want)
		}
	}
}

// asked are conditions on an article and on a commitment.
var asked = []string{"tariffs", "pair:KR-CN", "by:US", "clock:passed", "due:2026-H1", "firmness:firm", "firmness:legal by:EU", "topic:mkt.tariff clock:soon", "-agreed", "xyzzy",
	"act:negotiations", `act:"reduce tariffs" by:US`, "is:reported", "instrument:agreement", "ordinal:2 instrument:agreement", "-instrument:agreement ordinal:2", "thread:0123456789abcdef"}

// threads asks for the thread of one of the commitments.
func (o *opened) threads() (lines []string) {
	for _, b := range o.briefs {
		for i := range b.Commitments {
			if thread := briefs.GistOf(&b.Commitments[i]).Thread; thread != 0 {
				return []string{"thread:" + thread.String()}
			}
		}
	}
	return nil
}

func (o *opened) query(t *testing.T, line string) query.Query {
	t.Helper()
	q, err := query.Parse(line, o.asOf)
	if err != nil {
		t.Fatal(err)
	}
	return q
}

func searches(t *testing.T, o *opened) {
	for _, line := range append(asked, o.threads()...) {
		q := o.query(t, line)
		var got, want []feed.Ref
		if err := o.Search(t.Context(), q, o.asOf, func(f feed.Finds) bool { got = slices.AppendSeq(got, f.All()); return true }); err != nil {
			t.Fatal(err)
		}
		for ref, b := range o.briefs {
			if q.Matches(b, query.Known{}, o.asOf) {
				want = append(want, ref)
			}
		}
		slices.SortFunc(got, byRef)
		slices.SortFunc(want, byRef)
		if !slices.Equal(got, want) {
			t.Errorf("%s finds %d, want %d", line, len(got), len(want))
		}
	}
}

// onRows holds what a list asks of rows, and of the commitments in them, to the
// briefs.
func onRows(t *testing.T, o *opened) {
	answered := 0
	for _, line := range append(asked, "topic:agr", "-topic:mkt", "pair:KR", "published:2025..", "lang:en (topic:agr OR -pair:KR)") {
		q := o.query(t, line)
		if matches, ok := q.OnRows(); ok {
			for i := range o.rows {
				facts := o.rows[i].Facts()
				if got, want := matches(&facts), q.Matches(o.briefs[o.rows[i].Ref], query.Known{}, o.asOf); got != want {
					t.Errorf("%s: the row says %v of %s", line, got, o.rows[i].Title)
				}
				answered++
			}
		}
		matches, ok := q.OnCommitments(o.asOf)
		for i := range o.rows {
			if !ok {
				break
			}
			var got []int
			n := 0
			for p := range o.rows[i].Commitments.All() {
				if matches(&query.Commitment{Terms: p.Terms, Firmness: commitments.Firmness(p.Firmness), Topics: p.Topics}) {
					got = append(got, n)
				}
				n++
			}
			if want := q.Commitments(o.briefs[o.rows[i].Ref], query.Known{}, o.asOf); !slices.Equal(got, want) {
				t.Errorf("%s: the row says %v, its brief %v", line, got, want)
			}
		}
	}
	if answered < 5*len(o.rows) {
		t.Errorf("only %d answers", answered)
	}
}

func byRef(a, b feed.Ref) int {
	return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Item, b.Item))
}

func byPlace(a, b feed.CommitmentRef) int {
	return cmp.Or(byRef(a.Ref, b.Ref), a.Index-b.Index)
}

func (o *opened) all() (all []feed.CommitmentRef) {
	for ref, b := range o.briefs {
		for i := range b.Commitments {
			all = append(all, feed.CommitmentRef{Ref: ref, Index: i})
		}
	}
	return all
}

func lines(t *testing.T, o *opened) {
	at := o.all()
	got, err := o.Lines(t.Context(), at)
	if err != nil || len(got) != len(at) || len(at) == 0 {
		t.Fatalf("%d lines of %d: %v", len(got), len(at), err)
	}
	for i, ref := range at {
		want := feed.LineOf(o.briefs[ref.Ref], ref.Index)
		slices.Sort(want.By)
		slices.Sort(want.To)
		slices.Sort(got[i].By)
		slices.Sort(got[i].To)
		if got[i].ID != want.ID || got[i].Says != want.Says || !slices.Equal(got[i].By, want.By) || !slices.Equal(got[i].To, want.To) || got[i].Negative != want.Negative || got[i].Earlier != want.Earlier {
			t.Errorf("%+v, want %+v", got[i], want)
		}
	}
}

func commitmentsFound(t *testing.T, o *opened) {
	for _, line := range append(asked, append(o.threads(), "")...) {
		q := o.query(t, line)
		got, err := o.Commitments(t.Context(), q, o.asOf)
		if err != nil {
			t.Fatal(err)
		}
		var want []feed.CommitmentRef
		for ref, b := range o.briefs {
			if !q.Matches(b, query.Known{}, o.asOf) {
				continue
			}
			for _, i := range q.Commitments(b, query.Known{}, o.asOf) {
				want = append(want, feed.CommitmentRef{Ref: ref, Index: i})
			}
		}
		for _, all := range [][]feed.CommitmentRef{got, want} {
			slices.SortFunc(all, byPlace)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: %d commitments, want %d", line, len(got), len(want))
		}
	}
}

func matters(t *testing.T, o *opened) {
	want := map[[2]string][]dossier.Brief{{"AQ", "ZZ"}: nil}
	for ref, b := range o.briefs {
		if len(b.Pair) == 2 {
			one := dossier.Of(b, feed.DossierRefOf(ref), timex.Date{}, nil)
			one.Title = feed.TitleOf(b)
			want[[2]string(b.Pair)] = append(want[[2]string(b.Pair)], one)
		}
	}
	if len(want) < 2 {
		t.Fatal("no brief is about a pair")
	}
	for pair, briefs := range want {
		m, err := o.Matter(t.Context(), pair)
		if err != nil || len(m.Briefs) != len(briefs) {
			t.Fatalf("%v: %d briefs, want %d, %v", pair, len(m.Briefs), len(briefs), err)
		}
		if len(briefs) > 0 && (m.Names[pair[0]] == "" || m.Names[pair[1]] == "") {
			t.Errorf("%v are called %v", pair, m.Names)
		}
		for _, all := range [][]dossier.Brief{m.Briefs, briefs} {
			slices.SortFunc(all, func(a, b dossier.Brief) int { return cmp.Compare(a.ID, b.ID) })
			for i := range all {
				all[i].Added = timex.Date{} // a store knows, a brief does not
				inOrder(all[i].Commitments)
			}
		}
		for i := range m.Briefs {
			if !reflect.DeepEqual(m.Briefs[i], briefs[i]) {
				t.Errorf("%v:\n%+v\nwant\n%+v", pair, m.Briefs[i], briefs[i])
			}
		}
	}
}

// inOrder puts the parties of commitments into one order; a store may keep another.
func inOrder(all []dossier.Commitment) {
	for i := range all {
		for _, who := range []*[]string{&all[i].By, &all[i].To} {
			if *who = slices.Clone(*who); len(*who) == 0 {
				*who = nil
			}
			slices.Sort(*who)
		}
	}
}

func absent(t *testing.T, o *opened) {
	nowhere := feed.Ref{Path: "nowhere", Item: "0"}
	if _, err := o.Open(t.Context(), nowhere); err == nil {
		t.Error("what is not there can be opened")
	}
	beyond := feed.CommitmentRef{Ref: o.rows[0].Ref, Index: 1 << 20}
	got, err := o.Lines(t.Context(), []feed.CommitmentRef{{Ref: nowhere}, beyond, {Ref: o.rows[0].Ref, Index: -1}})
	if err != nil || len(got) != 3 || got[0].Says != "" || got[1].Says != "" || got[2].Says != "" {
		t.Errorf("%+v %v", got, err)
	}
	if reported, err := o.Reported(t.Context(), timex.Date{}); err != nil || len(reported) != 0 {
		t.Errorf("%v %v", reported, err)
	}
}
