package query_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"attache/briefs"
	"attache/briefs/query"
	"attache/briefs/timex"
	"attache/briefs/topics"
)

var asOf = timex.On(2026, 2, 15)

func ExampleParse() {
	_, err := query.Parse("tariffs topci:mkt", asOf)
	var wrong *query.Error
	errors.As(err, &wrong)
	fmt.Println(wrong)
	fmt.Println(wrong.Point("tariffs topci:mkt"))
	// Output:
	// there is no field topci:; did you mean topic?
	// tariffs topci:mkt
	//         ^^^^^
}

func ExampleQuery_Marker() {
	q, _ := query.Parse(`"rules of origin" tariff* -steel`, asOf)
	body := "Tariffs on steel fall once the Rules of Origin are agreed."
	for _, m := range q.Marker().Body(body) {
		fmt.Println(m.Of(body))
	}
	// Output:
	// Tariffs
	// Rules of Origin
}

func ExampleComplete() {
	_, fields := query.Complete("tariffs p", 9, 8)
	fmt.Println(fields)
	at, values := query.Complete("clock:passed firmness:f", 23, 8)
	fmt.Println(at, values)
	// Output:
	// [pair: party: person: published:]
	// {22 23} [firm]
}

// shape writes a query so that it can be compared.
func shape(n query.Node) string {
	var of []string
	for _, sub := range n.Of {
		of = append(of, shape(sub))
	}
	switch n.Kind {
	case query.All:
		return "all(" + strings.Join(of, " ") + ")"
	case query.Any:
		return "any(" + strings.Join(of, " ") + ")"
	case query.Not:
		return "not(" + of[0] + ")"
	case query.Phrase:
		return map[bool]string{true: "title:"}[n.Title] + strings.Join(n.Words, "_") + map[bool]string{true: "*"}[n.Prefix]
	}
	c := n.Fact
	var values []string
	for _, v := range c.Values {
		values = append(values, v.ID+strings.Join(v.Words, "_")+map[bool]string{true: "*"}[v.Prefix])
	}
	for i, t := range topics.All {
		if c.Topics&(1<<i) != 0 {
			values = append(values, t.ID)
		}
	}
	days := ""
	if len(values) == 0 {
		days = c.From.String() + ".." + c.To.String()
	}
	if c.None {
		days = "none"
	}
	return c.Field.String() + "=" + strings.Join(values, "|") + days
}

func TestParse(t *testing.T) {
	for _, c := range []struct{ line, want string }{
		{"", "all()"},
		{"  ", "all()"},
		{"tariff", "tariff"},
		{"steel tariff", "all(steel tariff)"},
		{"steel OR tariff", "any(steel tariff)"},
		{"a1 b1 OR c1 d1", "any(all(a1 b1) all(c1 d1))"},
		{"a1 (b1 OR c1) d1", "all(a1 any(b1 c1) d1)"},
		{"-steel tariff", "all(not(steel) tariff)"},
		{"NOT steel", "not(steel)"},
		{"-(steel OR iron)", "not(any(steel iron))"},
		{"or and not", "all(or and not)"},
		{"ORDER NOTE", "all(order note)"},
		{"(steel)OR(iron)", "any(steel iron)"},
		{`"government procurement"`, "government_procurement"},
		{"in-person U.S.", "all(in_person u_s)"},
		{"Korea's", "korea_s"},
		{"negot*", "negot*"},
		{`"joint stat"*`, "joint_stat*"},
		{"Brasília", "brasilia"},
		{"title:talks", "title:talks"},
		{"10:30", "10_30"},
		{"https://a.example/x", "https_a_example_x"},
		{"협상", "협상"},
		{"자유무역", "자유_유무_무역"},
		{"무", "무*"},
		{"한국 FTA", "all(한국 fta)"},
		{`"한국 FTA"`, "한국_국_fta"},
		{"topic:agr.talks", "topic=agr.talks"},
		{"topic:agr", "topic=agr.talks|agr.impl|agr.legal|agr.multi"},
		{`topic:"market access"`, "topic=mkt.tariff|mkt.buy|mkt.remedy|mkt.origin"},
		{"topic:agr.talks,rul.gp", "topic=agr.talks|rul.gp"},
		{"pair:KR-CN", "pair=CN-KR"},
		{"pair:kr–cn", "pair=CN-KR"},
		{"pair:Kenya-Poland", "pair=KE-PL"},
		{"pair:chinese-KR", "pair=CN-KR"},
		{"pair:Guinea-Bissau-PT", "pair=GW-PT"},
		{`pair:"South Korea–China"`, "pair=CN-KR"},
		{"pair:USA-UK", "pair=GB-US"},
		{"pair:KR", "pair=KR"},
		{"by:CN to:kr", "all(by=cn to=kr)"},
		{`party:"south korea"`, "party=south_korea"},
		{"person:yeo source:AJP tag:urgent", "all(person=yeo source=ajp tag=urgent)"},
		{"source:yonh*", "source=yonh*"},
		{"firmness:firm", "firmness=firm"},
		{"firmness:>=firm", "firmness=firm|legal"},
		{"firmness:<repeat", "firmness=effort"},
		{"clock:no-date,passed", "clock=no-date|passed"},
		{"due:2026", "due=2026-01-01..2026-12-31"},
		{"due:2026-H1", "due=2026-01-01..2026-06-30"},
		{"due:2026-q4", "due=2026-10-01..2026-12-31"},
		{"due:2026-W01", "due=2025-12-29..2026-01-04"},
		{"due:2026-W53", "due=2026-12-28..2027-01-03"},
		{"due:2028-02", "due=2028-02-01..2028-02-29"},
		{"due:<2026-07", "due=..2026-06-30"},
		{"due:<=2026-07", "due=..2026-07-31"},
		{"due:>2026-07", "due=2026-08-01.."},
		{"due:>=2026-07", "due=2026-07-01.."},
		{"published:2025-10..", "published=2025-10-01.."},
		{"published:..2025-Q1", "published=..2025-03-31"},
		{"published:2025-10..2026-01", "published=2025-10-01..2026-01-31"},
		{"after:2025-10 before:2026", "all(published=2025-10-01.. published=..2025-12-31)"},
		{"due:today..+30d", "due=2026-02-15..2026-03-17"},
		{"published:-1m..", "published=2026-01-15.."},
		{"due:none", "due=none"},
		{"due:any", "due=.."},
		{"is:unread lang:ko", "all(is=unread lang=ko)"},
		{`"government procurement" topic:rul.gp pair:KR-CN by:CN firmness:firm due:2026-H1 clock:passed after:2025-10 source:AJP is:unread -steel`,
			"all(government_procurement topic=rul.gp pair=CN-KR by=cn firmness=firm due=2026-01-01..2026-06-30 clock=passed published=2025-10-01.. source=ajp is=unread not(steel))"},
	} {
		q, err := query.Parse(c.line, asOf)
		if err != nil {
			t.Errorf("%s: %v", c.line, err)
		} else if got := shape(q.Root); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.line, got, c.want)
		}
	}
}

func TestErrorsPointAndPropose(t *testing.T) {
	for _, c := range []struct {
		line, at, says string
		near           string // the first proposal
	}{
		{"x1 firmess:firm", "firmess", "there is no field", "firmness"},
		{"zzzz:firm", "zzzz", "there is no field zzzz: among topic, ", ""},
		{"topic:agr.tlaks", "agr.tlaks", "no topic", "agr.talks"},
		{"topic:tariff", "tariff", "no topic", "mkt.tariff"},
		{"clock:pased", "pased", "clock: is never", "passed"},
		{"is:stared", "stared", "is: is never", "starred"},
		{"firmness:solid", "solid", "firmness: is effort, repeat, firm or legal, never “solid”", ""},
		{"firmness:>legal", ">legal", "nothing is", ""},
		{"due:2026-13", "2026-13", "there is no month 13", ""},
		{"due:2026-02-30", "2026-02-30", "no day 30", ""},
		{"due:2025-W53", "2025-W53", "no week 53", ""},
		{"due:soon", "soon", "clock:soon asks for that", ""},
		{"due:sometime", "sometime", "write a date as", ""},
		{"due:2026..2025", "2026..2025", "ends before it begins", ""},
		{"due:..", "..", "a date on one side", ""},
		{"after:2025..2026", "2025..2026", "takes one date", ""},
		{"pair:KR-", "KR-", "two codes", ""},
		{"pair:", "pair:", "needs a value", ""},
		{"(steel", "(", "not closed", ""},
		{"steel)", ")", "closes nothing", ""},
		{"()", "()", "nothing stands between", ""},
		{`steel "tariff`, `"`, "not closed", ""},
		{"steel OR", "OR", "between two things", ""},
		{"OR steel", "OR", "between two things", ""},
		{"steel -", "-", "nothing stands behind", ""},
		{"--steel", "--", "once not", ""},
		{"—", "—", "no letter or digit", ""},
		{"t*", "t*", "letters at least", ""},
		{"lang:한국", "한국", "a language is a code", ""},
	} {
		_, err := query.Parse(c.line, asOf)
		var wrong *query.Error
		if !errors.As(err, &wrong) {
			t.Errorf("%s: %v", c.line, err)
			continue
		}
		if got := wrong.At.Of(c.line); got != c.at || !strings.Contains(wrong.Says, c.says) {
			t.Errorf("%s: at %q: %s", c.line, got, wrong.Says)
		}
		if c.near != "" && (len(wrong.Near) == 0 || wrong.Near[0] != c.near) {
			t.Errorf("%s: proposes %q, want %s", c.line, wrong.Near, c.near)
		}
	}
}

func TestLimits(t *testing.T) {
	for name, line := range map[string]string{
		"bytes":       strings.Repeat("x", query.MostBytes+1),
		"terms":       strings.Repeat("word ", query.MostTerms+1),
		"phrase":      `"` + strings.Repeat("word ", query.MostTerms+1) + `"`,
		"parentheses": strings.Repeat("(", query.MostDepth+1) + "word" + strings.Repeat(")", query.MostDepth+1),
	} {
		if _, err := query.Parse(line, asOf); err == nil {
			t.Errorf("%s: no limit", name)
		}
	}
	if _, err := query.Parse(strings.Repeat("(", query.MostDepth)+"word"+strings.Repeat(")", query.MostDepth), asOf); err != nil {
		t.Error(err)
	}
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The U.S.-Korea FTA, 2026", "the u s korea fta 2026"},
		{"São Tomé, Łódź, Größe", "sao tome lodz grosse"},
		{"ＦＴＡ", "fta"},
		{"e\u0301", "e"},
		{"한중 FTA 협상", "한중 중 fta 협상 상"},
		{"自由貿易", "自由 由貿 貿易 易"},
		{"データ流通", "デー ータ タ流 流通 通"},
		{"中 a", "中 a"},
	} {
		if got := string(query.Fold(nil, c.text)); got != c.want {
			t.Errorf("%s: %s, want %s", c.text, got, c.want)
		}
	}
}

func TestMarks(t *testing.T) {
	for _, c := range []struct{ line, text, want string }{
		{"tariff", "A tariff, TARIFF; tariffs", "tariff|TARIFF"},
		{"자유무역", "한중 자유무역협정은", "자유무역"},
		{"무역", "자유무역협정", "무역"},
		{"무", "자유무역협정 의무", "무역|무"},
		{`"한국 FTA"`, "한국 FTA 협상", "한국 FTA"},
		{"sao", "São Paulo", "São"},
		{"title:talks rules", "talks on rules", "rules"},
		{"-steel", "steel", ""},
		{"topic:agr steel OR iron", "iron and steel", "iron|steel"},
	} {
		q, err := query.Parse(c.line, asOf)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, m := range q.Marker().Body(c.text) {
			got = append(got, m.Of(c.text))
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%s in %s: %q", c.line, c.text, got)
		}
	}
	q, _ := query.Parse("title:talks", asOf)
	if len(q.Marker().Title("New talks")) != 1 {
		t.Error("the title's word is not marked in the title")
	}
}

func TestFieldsTakeTheirOwnExamples(t *testing.T) {
	for _, f := range query.FieldExamples() {
		if _, err := query.Parse(f[0], asOf); err != nil {
			t.Errorf("%s: %v", f[0], err)
		}
		if _, err := query.Parse(f[1], asOf); err == nil {
			t.Errorf("%s is taken", f[1])
		}
	}
}

// What a node is written as is read as the same node.
func TestWrittenIsReadAgain(t *testing.T) {
	lines := []string{`title:"joint statement"*`, "talks (steel OR -iron)", "-topic:svc,inv", "firmness:>=firm", "due:none", "due:any", `by:"south korea"`, "lang:pt-br", "-(a1 b1)"}
	for _, f := range query.FieldExamples() {
		lines = append(lines, f[0])
	}
	for _, line := range lines {
		q, err := query.Parse(line, asOf)
		if err != nil {
			t.Fatal(err)
		}
		again, err := query.Parse(q.Root.String(), asOf)
		if err != nil || shape(again.Root) != shape(q.Root) {
			t.Errorf("%s: written %s, read %s, %v", line, q.Root.String(), shape(again.Root), err)
		}
	}
}

func ExampleOf() {
	q := query.Of(query.OfPair([2]string{"KR", "CN"}), query.Without(query.OfTopics(1<<4|1<<5)))
	fmt.Println(q.Root.String())
	// Output: pair:CN-KR -topic:mkt.tariff,mkt.buy
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{`a -b OR (c "d e"*) topic:agr due:<2026-H1 한국`, "((((", "due:..+30d", `"`, "-", "topic:,", "무 -(", "a:b:c", "firmness:><=firm"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, line string) {
		q, err := query.Parse(line, asOf)
		var wrong *query.Error
		switch {
		case err == nil:
			for _, m := range q.Marker().Body(line) {
				if m.Empty() || m.End > len(line) {
					t.Fatalf("mark %v of %q", m, line)
				}
			}
		case !errors.As(err, &wrong):
			t.Fatalf("%q: %T", line, err)
		case wrong.At.Start < 0 || wrong.At.End > len(line)+1 || wrong.At.Start > wrong.At.End:
			t.Fatalf("%q: at %v", line, wrong.At)
		default:
			wrong.Point(line)
		}
		query.Complete(line, len(line)/2, 9)
	})
}

func TestHostileQueriesAreQuick(t *testing.T) {
	var slowest time.Duration
	for _, s := range []string{"(", "-", "topic:a ", `"`, "a OR ", "무", "a*", ",", "topic:agr,"} {
		line := strings.Repeat(s, query.MostBytes/len(s))
		t0 := time.Now()
		_, _ = query.Parse(line, asOf)
		slowest = max(slowest, time.Since(t0))
	}
	if slowest > time.Second { // some milliseconds; a bound against the exponential alone
		t.Error(slowest)
	}
}

func TestEveryFieldHasAName(t *testing.T) {
	_, all := query.Complete("", 0, 99)
	for _, want := range strings.Fields("topic: pair: by: to: party: person: source: firmness: due: clock: published: is: lang: after:") {
		if !slices.Contains(all, want) {
			t.Errorf("no %s", want)
		}
	}
}

func TestKnownByLeavesOutWhatCameLater(t *testing.T) {
	of := func(d timex.Date) *briefs.Brief {
		return &briefs.Brief{Title: "Ports", Published: briefs.Published{Date: d}}
	}
	day := timex.On(2026, 1, 12)
	for _, line := range []string{"", "ports", "ports OR docks", "ports -docks"} {
		q, err := query.Parse(line, day)
		if err != nil {
			t.Fatal(err)
		}
		for d, want := range map[timex.Date]bool{day: true, day.AddDays(-9): true, {}: true, day.AddDays(1): false} {
			if got := q.KnownBy(day).Matches(of(d), query.Known{}, day); got != want {
				t.Errorf("%q of %v: %v, want %v", line, d, got, want)
			}
		}
		if !q.KnownBy(timex.Date{}).Matches(of(day.AddDays(1)), query.Known{}, day) {
			t.Errorf("%q: no day leaves something out", line)
		}
	}
}

func TestCompleteProposesWhatIsNear(t *testing.T) {
	for line, want := range map[string]string{
		"by:Kena": "KE", "to:Polend": "PL", "party:Kenya": "", "by:steelmakers": "", "topic:tariffs": "mkt.tariff", "pair:Kena-PL": "KE-PL", "pair:KE-PL": "", "pair:Ken": "",
	} {
		if _, words := query.Complete(line, len(line), 3); !strings.HasPrefix(strings.Join(words, " "), want) || want == "" && words != nil {
			t.Errorf("%s: %q, want %q first", line, words, want)
		}
	}
	if near := query.NearLast("tariffs by:Kena", ""); !slices.Equal(near, []string{"by:KE"}) {
		t.Errorf("what found nothing was near %q", near)
	}
	for line, want := range map[string]string{"xyzzy tarrif": "tariff", "xyzzy tariff": "", "tarrif xyzzy": ""} {
		if near := query.NearLast(line, "A tariff on tin"); strings.Join(near, " ") != want {
			t.Errorf("%s is near %q, want %q", line, near, want)
		}
	}
}

func TestErrorsProposeWhatIsNear(t *testing.T) {
	for line, want := range map[string]string{
		"pair:korea": "KP KR", "pair:norwey": "NO", "pair:Kena-Poland": "KE-PL", "pair:PL-Kena": "KE-PL", "topic:tariffs": "mkt.tariff", "topic:procurement": "rul.gp", "clock:pased": "passed",
	} {
		_, err := query.Parse(line, asOf)
		var wrong *query.Error
		if !errors.As(err, &wrong) || !strings.HasPrefix(strings.Join(wrong.Near, " "), want) {
			t.Errorf("%s: %v, proposes %q, want %s first", line, err, wrong, want)
		}
	}
	for _, line := range []string{"pair:KR", "pair:KR-CN", "pair:eu", "pair:MERCOSUR-EU", "pair:SU"} {
		if _, err := query.Parse(line, asOf); err != nil {
			t.Errorf("%s: %v", line, err)
		}
	}
}
