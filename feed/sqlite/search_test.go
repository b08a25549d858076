package sqlite_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"attache/briefs/query"
	"attache/feed"
	"attache/feed/sqlite"
	"attache/feed/sqlite/corpus"
)

// desk is a library of articles that differ in what a search can ask.
func desk(t *testing.T) (*sqlite.Library, map[string]sqlite.Number) {
	t.Helper()
	lib := fresh(t)
	by := map[string]sqlite.Number{}
	for name, body := range map[string]string{
		"both":     dated,
		"past":     "BEIJING, Jan. 5, 2025 — China pledged to lower tariffs on wheat by March 31, 2025. Korean and Chinese officials met.",
		"mixed":    "TOKYO, Jan. 12, 2026 — Japan will publish a list of tariff cuts by December 1, 2027. The United States plans to study rules of origin.",
		"korean":   "서울 — 한국과 중국은 자유무역협정 후속협상을 서두르기로 했다. 정부조달도 논의했다. 두 나라는 서비스 무역을 논의한다.",
		"chinese":  "北京 — 中韩两国同意加快自由贸易协定第二阶段谈判。双方还讨论了政府采购问题。",
		"silent":   "GENEVA, Oct. 9, 2025 — Delegates met for two hours. Steel was mentioned once, and quotas for São Tomé.",
		"followup": "SEOUL, Feb. 10, 2026 — South Korea will continue to consult with the United States on steel.",
	} {
		e := entry("/"+name+".txt", "Title of "+name, body)
		e.Article.Source = map[bool]string{true: "The Desk Ledger", false: "Harbour News"}[len(name)%2 == 0]
		by[name] = add(t, lib, e).Number
	}
	return lib, by
}

func TestSearch(t *testing.T) {
	lib, by := desk(t)
	for _, c := range []struct{ line, want string }{
		{"", "both past mixed korean chinese silent followup"},
		{"steel", "both silent followup"},
		{"STEEL -quotas", "both followup"},
		{"-steel", "past mixed korean chinese"},
		{`"rules of origin"`, "both mixed"},
		{`"origin of rules"`, ""},
		{"tarif*", "past mixed"},
		{"tariffs OR quotas", "past silent"},
		{"(tariffs OR quotas) wheat", "past"},
		{"sao tome", "silent"},
		{"title:silent", "silent"},
		{"title:steel", ""},
		{"협상", "korean"},
		{"자유무역", "korean"},
		{"자유무역협정은", ""},
		{`"후속협상을 서두르기로"`, "korean"},
		{"自由贸易", "chinese"},
		{"易", "chinese"},
		{"谈判 OR 협상", "korean chinese"},
		{"lang:ko", "korean"},
		{"lang:zh,ko", "korean chinese"},
		{"source:desk", "both past korean silent followup"},
		{`source:"harbour news"`, "mixed chinese"},
		{"source:harb*", "mixed chinese"},
		{"source:nobody", ""},
		{"pair:KR-CN", "both chinese korean past"},
		{"pair:cn", "both chinese korean past"},
		{"by:CN", "both past"},
		{"by:china", "both past"},
		{`by:"united states"`, "mixed"},
		{"by:KR -by:CN", "followup"}, // one promise that is Korea's and not China's
		{"-by:CN", "mixed korean chinese silent followup"},
		{"party:US", "mixed followup"},
		{"to:US", "followup"},
		{"firmness:repeat", "followup"},
		{"firmness:>=firm", "both past mixed"},
		{"firmness:effort", "mixed"},
		{"firmness:effort by:JP", ""}, // the two are of different promises
		{"firmness:firm by:JP", "mixed"},
		{"due:2026-H1", "both"},
		{"due:<2026", "past"},
		{"due:2026..2027", "both mixed"},
		{"by:JP due:2026..2027", "mixed"},
		{"by:CN by:KR due:2026..2027", "both"},
		{"by:CN -by:KR due:2026..2027", ""},
		{"by:US due:2026..2027", ""}, // the day is of another's promise
		{"by:JP to:KR due:2026..2027", ""},
		{"due:2026..2027 by:US", ""},
		{"due:any", "both past mixed"},
		{"due:2026-H1 by:KR pair:KR-CN procurement published:2026-02 -wheat", "both"},
		{"clock:passed", "past"},
		{"clock:open", "both mixed"},
		{"clock:ongoing", "followup"},
		{"-clock:passed is:promising", "both mixed followup"},
		{"published:2025", "past silent"},
		{"published:..2025-06", "past"},
		{"after:2026-02", "both followup"},
		{"before:2025-06", "past"},
		{"published:none", "korean chinese"},
		{"topic:rul.gp steel", "both"},
		{"topic:rul.gp OR wheat", "both past"},
		{"-topic:mkt steel", "followup"},
		{"is:unread", "both past mixed korean chinese silent followup"},
		{"is:promising", "both past mixed followup"},
		{"(by:CN OR by:JP) firmness:firm", "both past mixed"},
		{"-(by:CN OR steel)", "mixed korean chinese"},
	} {
		var got, want []string
		numbers := find(t, lib, c.line)
		for name, n := range by {
			if slices.Contains(numbers, n) {
				got = append(got, name)
			}
		}
		want = strings.Fields(c.want)
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) || len(numbers) != len(got) {
			t.Errorf("%s: %v, want %v", c.line, got, want)
		}
	}
}

// TestATopicOfOneCommitmentFindsItsBrief asks for a topic that is only one of three commitments' own.
func TestATopicOfOneCommitmentFindsItsBrief(t *testing.T) {
	lib := fresh(t)
	n := add(t, lib, entry("/a", "Quito and Accra cut their tariffs", `QUITO, March 3, 2026 (Harbour Wire) -- Ecuador and Ghana agreed on Tuesday to cut their tariffs on bananas, cocoa and cars, and to end the import duties on tools by June.

The tariff cuts come in three steps.

Ghana will recognise the geographical indications of Ecuadorean hats.
`)).Number
	b, err := lib.Brief(t.Context(), n)
	if err != nil || len(b.Commitments) != 3 || b.Topics[0].ID != "mkt.tariff" {
		t.Fatal(b, err)
	}
	for _, topic := range []string{"mkt.tariff", "rul.ip"} {
		if found := find(t, lib, "topic:"+topic); !slices.Equal(found, []sqlite.Number{n}) {
			t.Errorf("%s finds %v, want %d", topic, found, n)
		}
	}
}

func TestTheBestComeFirst(t *testing.T) {
	lib := fresh(t)
	passing := add(t, lib, entry("/a", "Harbours", "A long report on harbours that names lithium once. "+strings.Repeat("Cranes move boxes along the quay. ", 30))).Number
	about := add(t, lib, entry("/b", "Lithium talks", "Lithium is what the talks were about: lithium and more lithium.")).Number
	q, _ := query.Parse("lithium", asOf)
	f, err := lib.Search(t.Context(), q, asOf, 0)
	if err != nil || !f.Ranked || !slices.Equal(f.Numbers, []sqlite.Number{about, passing}) {
		t.Error(f, err)
	}
	if f, _ := lib.Search(t.Context(), q, asOf, 1); len(f.Numbers) != 1 || f.Total != 2 {
		t.Error(f)
	}
}

// What else a query asks does not change by what its words rank articles.
func TestTheBestOfFewStandAsAmongAll(t *testing.T) {
	lib := fresh(t)
	_, err := lib.Add(t.Context(), entries(0, 300), corpus.AsOf, nil)
	must(t, err)
	search := func(line string) sqlite.Found {
		q, err := query.Parse(line, asOf)
		must(t, err)
		f, err := lib.Search(t.Context(), q, asOf, 0)
		must(t, err)
		return f
	}
	all, few, of := search("ministers*"), search("ministers* pair:JP"), search("pair:JP")
	in := map[sqlite.Number]bool{}
	for _, n := range of.Numbers {
		in[n] = true
	}
	want := slices.DeleteFunc(slices.Clone(all.Numbers), func(n sqlite.Number) bool { return !in[n] })
	if !few.Ranked || len(want) == 0 || len(want) == len(all.Numbers) || !slices.Equal(few.Numbers, want) {
		t.Errorf("%d of %d: %v, want %v", len(few.Numbers), len(all.Numbers), few.Numbers, want)
	}
}

func TestNumbersAsOneText(t *testing.T) {
	for text, want := range map[string]string{"": "[]", "7": "[7]", "64,3,3,200": "[3 64 200]", "-5,4294967296,1": "[1]", "99999999999999999999999999,2": "[2]"} {
		if got := fmt.Sprint(sqlite.Listed(text)); got != want {
			t.Errorf("%q is %s, want %s", text, got, want)
		}
	}
}

func TestPromises(t *testing.T) {
	lib, by := desk(t)
	for line, want := range map[string]int{"": 6, "by:CN": 3, "by:CN due:any": 2, "wheat": 1, "firmness:effort": 1, "pair:KR-CN -wheat": 2} {
		q, err := query.Parse(line, asOf)
		if err != nil {
			t.Fatal(err)
		}
		all, err := lib.Commitments(t.Context(), q, asOf)
		if err != nil || len(all) != want {
			t.Errorf("%s: %d of %d: %+v %v", line, len(all), want, all, err)
		}
		for _, p := range all {
			b, err := lib.Brief(t.Context(), p.Number)
			if err != nil || p.Index >= len(b.Commitments) {
				t.Fatal(p, err)
			}
		}
	}
	q, _ := query.Parse("due:any", asOf)
	all, _ := lib.Commitments(t.Context(), q, asOf)
	if !slices.IsSortedFunc(all, func(a, b sqlite.Commitment) int { return a.Due.Compare(b.Due) }) || all[0].Number != by["past"] {
		t.Error("not by due date", all)
	}
}

func TestEveryStateIsKnown(t *testing.T) {
	lib := fresh(t)
	_, states := query.Complete("is:", 3, 99)
	for _, s := range states {
		find(t, lib, "is:"+s)
		if !strings.Contains(sqlite.States(), s) {
			t.Errorf("is:%s is not answered", s)
		}
	}
}

func FuzzSearch(f *testing.F) {
	for _, s := range []string{`a' OR 1=1 --`, `"a" "b"*`, "-x", "facts:x", "by:%", "tag:_", "x NEAR y", "{title} : x", "한 국*", "NOT a", "due:2026 -by:cn OR c"} {
		f.Add(s)
	}
	lib := open(f, f.TempDir()+"/library.db", sqlite.Options{})
	add(f, lib, entry("/a", "A", dated))
	f.Fuzz(func(t *testing.T, line string) {
		q, err := query.Parse(line, asOf)
		if err != nil {
			return
		}
		if _, err := lib.Search(t.Context(), q, asOf, 0); err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		if _, err := lib.Commitments(t.Context(), q, asOf); err != nil {
			t.Fatalf("%q: %v", line, err)
		}
	})
}

func TestTheLongestQueries(t *testing.T) {
	lib, _ := desk(t)
	for _, line := range []string{
		strings.Repeat("word ", query.MostTerms), strings.Repeat("by:CN OR ", query.MostTerms-1) + "by:CN", strings.Repeat("-steel ", query.MostTerms),
		strings.Repeat("(", query.MostDepth) + "steel OR by:KR" + strings.Repeat(") -x1", query.MostDepth),
		strings.Repeat("-topic:agr ", query.MostTerms), "by:" + strings.Repeat("a1,", 2*query.MostTerms-1) + "b",
	} {
		find(t, lib, line)
	}
}

func TestNumberOf(t *testing.T) {
	if n, ok := sqlite.NumberOf(sqlite.Number(7).Ref()); !ok || n != 7 {
		t.Error(n, ok)
	}
	if _, ok := sqlite.NumberOf(feed.Ref{Path: "/a.txt"}); ok {
		t.Error("a file is no article of a library")
	}
}

// What articles are found by beside their words is found under its field alone.
func TestFactsAreNoWords(t *testing.T) {
	lib := fresh(t)
	e := entry("/a.txt", "Chile met Ghana", "Chile met Ghana in May and will cut a duty on fruit in June.")
	e.Article.Author, e.Article.Source = "Ana Vega", "The Lima Daily"
	add(t, lib, e)
	for line, want := range map[string]int{
		"vega": 0, "daily": 0, "veg*": 0, `"ana vega"`: 0, "-vega": 1, "fruit -vega": 1, "ghan*": 1, "ana OR ghana": 1,
		"person:vega": 1, "source:daily": 1, "person:daily": 0,
	} {
		if got := find(t, lib, line); len(got) != want {
			t.Errorf("%s finds %v, want %d", line, got, want)
		}
	}
}
