package sqlite_test

import (
	"context"
	"reflect"
	"slices"
	"strconv"
	"testing"

	"attache/briefs/dossier"
	"attache/briefs/ledger"
	"attache/briefs/timex"
	"attache/feed"
	"attache/feed/sqlite"
	"attache/feed/sqlite/corpus"
)

// What the index knows of a pair is what its briefs say.
func TestMatterIsWhatTheBriefsSay(t *testing.T) {
	lib := fresh(t)
	byPair := map[[2]string][]dossier.Brief{}
	for i := range 120 {
		if b := reported(t, lib, i); b != nil {
			byPair[[2]string(b.pair)] = append(byPair[[2]string(b.pair)], b.Brief)
		}
	}
	if len(byPair) < 20 {
		t.Fatalf("the corpus has %d pairs", len(byPair))
	}
	for pair, want := range byPair {
		m, err := lib.Matter(context.Background(), pair)
		if err != nil {
			t.Fatal(err)
		}
		for _, all := range [][]dossier.Brief{m.Briefs, want} {
			for i := range all {
				all[i].Added = timex.Date{} // when this test ran
				settle(all[i].Commitments)
			}
		}
		if !reflect.DeepEqual(m.Briefs, want) {
			t.Fatalf("%v: the index says\n%+v\nand the briefs\n%+v", pair, m.Briefs, want)
		}
		if m.Names[pair[0]] == "" || m.Names[pair[1]] == "" || m.Pair != pair {
			t.Errorf("%v: %v, %v", pair, m.Pair, m.Names)
		}
	}
}

// paired is a brief of the library as a dossier needs it, and its pair.
type paired struct {
	dossier.Brief
	pair []string
}

// reported adds article i of the corpus and reports on the first commitment of each
// third, on that of each sixth under an id of older rules; nil for one of no pair.
func reported(t *testing.T, lib *sqlite.Library, i int) *paired {
	t.Helper()
	ctx, a := context.Background(), corpus.Article(i)
	n := add(t, lib, sqlite.Entry{Ref: feed.Ref{Path: a.Path}, Article: a}).Number
	b, err := lib.Brief(ctx, n)
	if err != nil {
		t.Fatal(err)
	}
	if i%3 == 0 && len(b.Commitments) > 0 {
		o := ledger.Outcome{Anchor: ledger.AnchorOf(&b, 0), Kind: ledger.Progress, Note: "told", Valid: asOf}
		if i%6 == 3 {
			o.Anchor.ID = "an older id"
		}
		if _, err := lib.Record(ctx, n, o); err != nil {
			t.Fatal(err)
		}
	}
	outcomes, err := lib.Outcomes(ctx, n)
	if err != nil || len(b.Pair) != 2 {
		return nil
	}
	return &paired{dossier.Of(&b, feed.DossierRefOf(n.Ref()), timex.Date{}, outcomes), b.Pair}
}

// settle makes no difference between no parties and none, and puts them in order.
func settle(all []dossier.Commitment) {
	for i := range all {
		for _, who := range []*[]string{&all[i].By, &all[i].To} {
			if *who = slices.Clone(*who); len(*who) == 0 {
				*who = nil
			}
			slices.Sort(*who)
		}
	}
}

func TestPairs(t *testing.T) {
	lib, _ := desk(t)
	all, err := lib.Pairs(context.Background())
	if err != nil || len(all) == 0 || all[0] != (sqlite.Pair{Codes: [2]string{"CN", "KR"}, Names: [2]string{"China", "South Korea"}, Briefs: 4}) {
		t.Errorf("%v, %v", all, err)
	}
	if m, err := lib.Matter(context.Background(), [2]string{"KE", "NO"}); err != nil || len(m.Briefs) > 0 {
		t.Errorf("of a pair that nobody has: %+v, %v", m, err)
	}
}

// What older rules have read is read again before a page is made of it.
func TestMatterIsReadByTheRulesOfToday(t *testing.T) {
	ctx, lib := context.Background(), fresh(t)
	a := corpus.Article(3)
	n := add(t, lib, sqlite.Entry{Ref: feed.Ref{Path: a.Path}, Article: a}).Number
	b, err := lib.Brief(ctx, n)
	if err != nil || len(b.Pair) != 2 {
		t.Fatal(b.Pair, err)
	}
	path := lib.Path()
	lib.Close()
	newer := open(t, path, sqlite.Options{Rules: 1})
	if stale, err := newer.Stale(ctx); stale != 1 || err != nil {
		t.Fatal(stale, err)
	}
	if m, err := newer.Matter(ctx, [2]string(b.Pair)); err != nil || len(m.Briefs) != 1 {
		t.Errorf("%+v, %v", m, err)
	}
	if stale, _ := newer.Stale(ctx); stale != 0 {
		t.Errorf("%d briefs are left as older rules read them", stale)
	}
}

func BenchmarkMatter(b *testing.B) {
	for _, n := range sizes() {
		lib := full(b, n)
		pairs, err := lib.Pairs(b.Context())
		if err != nil || len(pairs) == 0 {
			b.Fatal(len(pairs), err)
		}
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			for b.Loop() {
				if _, err := lib.Matter(b.Context(), pairs[0].Codes); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
