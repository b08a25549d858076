package library_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"attache/briefs"
	"attache/briefs/query"
	"attache/feed/library"
	"attache/feed/library/corpus"
)

// The library's indexes and the query's own reading of a brief find the same.
func TestSearchAndHoldsAgree(t *testing.T) {
	lib := fresh(t)
	const n = 150
	if _, err := lib.Add(t.Context(), entries(0, n), corpus.AsOf, nil); err != nil {
		t.Fatal(err)
	}
	others := []library.Entry{
		entry("/ko.txt", "한중 무역 협상", "서울 12월 30일 — 한국과 중국은 협상을 재개하기로 합의했다."),
		entry("/none.txt", "Nothing promised", "The weather was fair in Port Elva and no minister spoke."),
		entry("/undated.txt", "", "China will publish the list. Japan will not impose new duties on steel by the end of 2027."),
	}
	for _, e := range others {
		add(t, lib, e)
	}
	all := map[library.Number]*briefs.Brief{}
	read := map[library.Number]bool{}
	for i := range library.Number(n + len(others)) {
		b, err := lib.Brief(t.Context(), i+1)
		if err != nil {
			t.Fatal(err)
		}
		all[i+1] = &b
		if read[i+1] = i%3 == 0; read[i+1] {
			if err := lib.SetRead(t.Context(), true, i+1); err != nil {
				t.Fatal(err)
			}
		}
	}
	atoms := strings.Fields(`tariffs talks agreed minister* 협상 한국과 pair:KR pair:CN-JP by:JP by:China to:US party:korea source:wire firmness:firm
		firmness:>=repeat due:2026-H1 due:<2026-07 due:none due:any clock:passed clock:soon clock:scheduled clock:ongoing clock:no-date clock:open
		published:2025-10.. published:2018 published:none topic:agr topic:mkt.tariff is:unread is:read is:promising is:starred lang:en lang:ko title:talks
		"rules of origin" "tariffs on machine" xyzzy person:smith -tariffs -by:JP -due:none -is:read`)
	for i, a := range atoms { // Fields has parted the phrases
		atoms[i] = strings.Trim(a, `"`)
	}
	atoms = append(atoms, `"rules of origin"`, `"tariffs on machine tools"`)
	queries := slices.Clone(atoms)
	r := rand.New(rand.NewPCG(1, 2))
	pick := func() string { return atoms[r.IntN(len(atoms))] }
	for range 400 {
		switch r.IntN(4) {
		case 0:
			queries = append(queries, pick()+" "+pick())
		case 1:
			queries = append(queries, pick()+" OR "+pick())
		case 2:
			queries = append(queries, fmt.Sprintf("%s (%s OR %s)", pick(), pick(), pick()))
		default:
			queries = append(queries, fmt.Sprintf("%s %s -(%s %s)", pick(), pick(), pick(), pick()))
		}
	}
	for _, line := range queries {
		q, err := query.Parse(line, corpus.AsOf)
		if err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		found, err := lib.Search(t.Context(), q, corpus.AsOf, 0)
		if err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		for n, b := range all {
			holds := q.Holds(b, query.Known{Read: read[n]}, corpus.AsOf)
			if holds != slices.Contains(found.Numbers, n) {
				t.Errorf("%s: the library says %v, the brief %v of %s", line, !holds, holds, b.Heading())
				break
			}
			if holds && !q.MayHold(b.Heading(), b.Body.Text) {
				t.Errorf("%s: holds, and yet may not", line)
			}
		}
	}
}
