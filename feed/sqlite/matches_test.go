package sqlite_test

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"attache/briefs"
	"attache/briefs/gist"
	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/timex"
	"attache/feed/sqlite"
	"attache/feed/sqlite/corpus"
)

// The library's indexes and the query's own reading of a brief find the same, with all
// that was reported and with what was by a day.
func TestSearchAndBriefsAgree(t *testing.T) {
	lib, all := varied(t)
	for i, line := range mixed(400, asked()) {
		q, err := query.Parse(line, corpus.AsOf)
		if err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		if q.Known = []timex.Date{{}, corpus.AsOf}[i%2]; q.AsksReports() {
			agree(t, lib, all, q, line)
			q.Known = []timex.Date{{}, corpus.AsOf}[1-i%2]
		}
		agree(t, lib, all, q, line)
	}
}

func agree(t *testing.T, lib *sqlite.Library, all map[sqlite.Number]known, q query.Query, line string) {
	t.Helper()
	found, err := lib.Search(t.Context(), q, corpus.AsOf, 0)
	if err != nil {
		t.Fatalf("%s: %v", line, err)
	}
	places := map[sqlite.Number][]int{}
	if q.Asks(query.Clock) {
		ones, err := lib.Commitments(t.Context(), q, corpus.AsOf)
		must(t, err)
		for _, c := range ones {
			places[c.Number] = append(places[c.Number], c.Index)
		}
	}
	for n, a := range all {
		matches := q.Matches(&a.Brief, a.by[q.Known], corpus.AsOf)
		if matches != slices.Contains(found.Numbers, n) {
			t.Errorf("%s, known by %v: the library says %v, the brief %v of %s", line, q.Known, !matches, matches, a.Heading())
			break
		}
		if slices.Sort(places[n]); matches && q.Asks(query.Clock) && !slices.Equal(places[n], q.Commitments(&a.Brief, a.by[q.Known], corpus.AsOf)) {
			t.Errorf("%s, known by %v: the library finds %v of %s", line, q.Known, places[n], a.Heading())
		}
		if matches && !q.MayMatch(a.Heading(), a.Body.Text) {
			t.Errorf("%s: matches, and yet may not", line)
		}
	}
}

// known is an article of a library with what its reader did, as far as it was known by a
// day.
type known struct {
	briefs.Brief
	by map[timex.Date]query.Known
}

// varied is a library of many articles and some odd ones, a third of them read.
func varied(t *testing.T) (*sqlite.Library, map[sqlite.Number]known) {
	var now time.Time
	lib := open(t, filepath.Join(t.TempDir(), "library.db"), sqlite.Options{Now: func() time.Time { return now }})
	now = corpus.AsOf.AddDays(-30).Time()
	_, err := lib.Add(t.Context(), entries(0, 150), corpus.AsOf, nil)
	must(t, err)
	add(t, lib, entry("/ko.txt", "한중 무역 협상", "서울 12월 30일 — 한국과 중국은 협상을 재개하기로 합의했다."))
	add(t, lib, entry("/none.txt", "Nothing promised", "The weather was fair in Port Elva and no minister spoke."))
	add(t, lib, entry("/round.txt", "", told))
	last := add(t, lib, entry("/undated.txt", "", "China will publish the list. Japan will not impose new duties on steel by the end of 2027.")).Number
	all := map[sqlite.Number]known{}
	for n := sqlite.Number(1); n <= last; n++ {
		b, err := lib.Brief(t.Context(), n)
		must(t, err, lib.SetRead(t.Context(), n%3 == 1, n))
		all[n] = known{b, map[timex.Date]query.Known{}}
	}
	isReported := reportAll(t, lib, all, &now)
	for _, day := range []timex.Date{{}, corpus.AsOf} {
		outcomes := map[sqlite.Number]map[int]ledger.Outcome{}
		reported, err := lib.Shelf().Reported(t.Context(), day)
		must(t, err)
		for at, o := range reported {
			n, _ := sqlite.NumberOf(at.Ref)
			outcomes[n] = map[int]ledger.Outcome{at.Index: o}
		}
		for n, a := range all {
			a.by[day] = query.Known{Read: n%3 == 1, Reported: isReported[day][n], Outcomes: outcomes[n]}
		}
	}
	return lib, all
}

// reportAll reports of some articles before the end of a day and of others behind it, and
// takes some of that back, before the day and behind it. It tells which stand, of all and
// by the day.
func reportAll(t *testing.T, lib *sqlite.Library, all map[sqlite.Number]known, now *time.Time) map[timex.Date]map[sqlite.Number]bool {
	ids, stands := map[sqlite.Number]string{}, map[timex.Date]map[sqlite.Number]bool{{}: {}, corpus.AsOf: {}}
	before, after := corpus.AsOf.AddDays(1).Time().Add(-time.Minute), corpus.AsOf.AddDays(1).Time()
	for _, one := range []struct {
		at    time.Time
		of    sqlite.Number // by the rest of half its number
		taken bool
	}{{before, 0, false}, {before, 1, false}, {before, 2, false}, {before, 1, true}, {after, 3, false}, {after, 4, false}, {after, 2, true}, {after, 4, true}} {
		*now = one.at
		for n, a := range all {
			if n%2 == 0 || n/2%5 != one.of || len(a.Commitments) == 0 {
				continue
			}
			if one.taken {
				_, err := lib.Record(t.Context(), n, ledger.Outcome{Kind: ledger.Retracted, Withdraws: ids[n]})
				must(t, err)
			} else {
				ids[n] = report(t, lib, n, &a.Brief)
			}
			stands[timex.Date{}][n] = !one.taken
			if one.at.Before(after) {
				stands[corpus.AsOf][n] = !one.taken
			}
		}
	}
	return stands
}

// report records one of all kinds of what can have become of an article's first promise.
func report(t *testing.T, lib *sqlite.Library, n sqlite.Number, b *briefs.Brief) string {
	kinds := []ledger.OutcomeKind{ledger.Delivered, ledger.Rescheduled, ledger.Delayed, ledger.Withdrawn, ledger.NotDone, ledger.Progress}
	o := ledger.Outcome{Anchor: ledger.AnchorOf(b, 0), Kind: kinds[int(n/2)%len(kinds)], Valid: corpus.AsOf, Note: "a letter"}
	if o.Kind == ledger.Rescheduled {
		o.To = corpus.AsOf.AddDays(int(n) - 60)
	}
	id, err := lib.Record(t.Context(), n, o)
	must(t, err)
	return id
}

// told is an article with an ordinal and an instrument in its acts.
const told = "Chile and Vietnam agreed to hold the third round of talks on ports in May. They will sign a memorandum of understanding on rice."

// rounds is the thread of the first promise of told.
func rounds() gist.Thread {
	a := entry("/round.txt", "", told).Article
	b := briefs.Read(a, corpus.AsOf)
	return briefs.GistOf(&b.Commitments[0]).Thread
}

// asked are conditions on every field.
func asked() []string {
	return append(strings.Fields(`tariffs talks agreed minister* 협상 한국과 pair:KR pair:CN-JP by:JP by:China to:US party:korea source:wire firmness:firm
		firmness:>=repeat due:2026-H1 due:<2026-07 due:none due:any clock:passed clock:soon clock:scheduled clock:ongoing clock:no-date clock:open clock:grace is:reported
		published:2025-10.. published:2018 published:none act:reviewed act:tariffs,markets instrument:agreement instrument:memorandum ordinal:3 topic:agr topic:mkt.tariff is:unread is:read is:promising is:starred lang:en lang:ko title:talks
		rules of origin machine xyzzy person:smith -tariffs -by:JP -due:none -is:read -is:reported`),
		`act:"open market"`, "thread:"+rounds().String(), "thread:0123456789abcdef", `"rules of origin"`, `"tariffs on machine"`, `"tariffs on machine tools"`)
}

// mixed are the conditions and n queries that join some of them at random.
func mixed(n int, conditions []string) []string {
	queries := slices.Clone(conditions)
	r := rand.New(rand.NewPCG(1, 2))
	for range n {
		form := []string{"%s %s", "%s OR %s", "%s (%s OR %s)", "%s %s -(%s %s)"}[r.IntN(4)]
		picked := make([]any, strings.Count(form, "%s"))
		for i := range picked {
			picked[i] = conditions[r.IntN(len(conditions))]
		}
		queries = append(queries, fmt.Sprintf(form, picked...))
	}
	return queries
}
