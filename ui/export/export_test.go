package export

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	ics "github.com/arran4/golang-ical"

	"attache/briefs"
	"attache/briefs/actors"
	"attache/briefs/commitments"
	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/briefs/topics"
	"attache/ui/theme"
)

var asOf = timex.On(2026, 6, 1)

const body = `The two sides agreed to hold regular talks on "rules | origin" by June 30, 2026, subject to approval in both capitals.

Norway said it will not raise the duty soon; Chile, for its part, plans to open an office next year. 협의 계속.`

// span is where words stand in the body.
func span(words string) text.Span {
	i := strings.Index(body, words)
	if i < 0 {
		panic("the body does not say " + words)
	}
	return text.Span{Start: i, End: i + len(words)}
}

// brief is a brief made by hand, with something in every field.
func brief() *briefs.Brief {
	next := timex.Expr{Span: span("next year"), Value: "2027", From: timex.On(2027, 1, 1), To: timex.On(2027, 12, 31)}
	return &briefs.Brief{
		ID: "b1", Path: "articles/one.txt", Title: "Chile & Norway *agree*", Source: "Fjord Post", Author: "A. Writer", Lang: "en",
		Published: briefs.Published{Date: timex.On(2026, 5, 30), From: "dateline", Confidence: 0.9},
		Dateline:  &briefs.Dateline{Place: "OSLO", Agency: "FP"},
		Body:      text.Body{Text: body},
		Topics:    []topics.Tag{{ID: "mkt.origin", Score: 0.1 + 0.2, Phrases: []string{"rules | origin"}}},
		Parties:   []actors.Party{{ID: "CL", Name: "Chile"}, {ID: "NO", Name: "Norway"}},
		Pair:      []string{"CL", "NO"},
		People:    []actors.Person{{Name: "Kari Lie", Title: "minister for trade", Party: "NO"}},
		Dates:     []timex.Expr{next, {Span: span("soon"), Value: "FUTURE_REF"}},
		Commitments: []commitments.Commitment{
			{
				Span: span(`The two sides agreed to hold regular talks on "rules | origin" by June 30, 2026`), ID: "c1", Sentence: text.Span{End: strings.Index(body, "\n")},
				By: []string{"CL", "NO"}, ByText: "The two sides", Action: `hold regular talks on "rules | origin"`, Verb: "agree",
				Firmness: commitments.Firm, Condition: span("subject to approval in both capitals"), Topics: []string{"mkt.origin"}, Confidence: 0.93,
				Due: &timex.Due{Span: span("by June 30, 2026"), Role: timex.Deadline, To: timex.On(2026, 6, 30), Confidence: 0.98},
				Why: []commitments.Reason{
					{Field: "firmness", Words: span("agreed to"), Rule: "agreed to"},
					{Field: "firmness", Words: span("hold"), Rule: "content verb"},
					{Field: "by", Words: span("The two sides"), Rule: "refers back"},
					{Field: "condition", Words: span("subject to approval in both capitals"), Rule: "condition"},
					{Field: "due", Words: span("by June 30, 2026"), Rule: "month day year"},
				},
			},
			{
				Span: span("Norway said it will not raise the duty soon"), ID: "c2", Sentence: span("Norway said it will not raise the duty soon"),
				By: []string{"NO"}, ByText: "it", To: []string{"CL"}, ToText: "Chile", Action: "raise the duty", Verb: "will", Negative: true,
				Firmness: commitments.Firm, Source: "Norway", Confidence: 0.8,
				Due: &timex.Due{Span: span("soon"), Precision: timex.Vague, Basis: timex.ByFeel, Confidence: 0.25},
			},
			{
				Span: span("Chile, for its part, plans to open an office next year"), ID: "c3", Sentence: span("Chile, for its part, plans to open an office next year."),
				By: []string{"CL"}, ByText: "Chile", Line: "open an office in Oslo", Action: "open an office", Verb: "plan", Firmness: commitments.Effort, Confidence: 0.7,
				Due: &timex.Due{Span: span("next year"), From: next.From, To: next.To, Precision: timex.Year, Basis: timex.Relative, Confidence: 0.9},
				Why: []commitments.Reason{{Field: "due", Words: span("next year"), Rule: "relative unit"}, {Field: "by", Rule: "who said so"}},
			},
			{Span: span("협의 계속"), ID: "c4", Sentence: span("협의 계속"), ByText: "=Han", Action: "@continue", Firmness: commitments.Repeat},
		},
	}
}

// written is what a format makes of briefs.
func written(t *testing.T, f Format, o Options, all ...*briefs.Brief) string {
	t.Helper()
	o.AsOf = asOf
	var out bytes.Buffer
	w := f.To(&out, o)
	for _, b := range all {
		if err := w.Write(b, nil); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestFormats(t *testing.T) {
	bare := &briefs.Brief{ID: "b2", Path: "-", Body: text.Body{Text: "Nothing was said."}}
	for _, f := range Formats {
		t.Run(string(f), func(t *testing.T) {
			golden.RequireEqual(t, written(t, f, Options{}, brief(), bare))
		})
	}
}

func TestFormatsWithoutBriefs(t *testing.T) {
	for f, want := range map[Format]string{JSONL: "", JSON: "[]\n", CSV: strings.Join(columns, ",") + "\n", Markdown: "", Table: ""} {
		if got := written(t, f, Options{}); got != want {
			t.Errorf("%s of nothing is %q, want %q", f, got, want)
		}
	}
	if _, err := ics.ParseCalendar(strings.NewReader(written(t, Calendar, Options{}))); err != nil {
		t.Error("an empty calendar does not parse:", err)
	}
}

// What Excel opens begins with a mark, and is the same behind it.
func TestAMarkBeginsTheCSVWhenAsked(t *testing.T) {
	for _, all := range [][]*briefs.Brief{{brief(), brief()}, nil} {
		got, isMarked := strings.CutPrefix(written(t, CSV, Options{Mark: true}, all...), "\xef\xbb\xbf")
		if want := written(t, CSV, Options{}, all...); !isMarked || got != want {
			t.Errorf("marked %v: %q, want %q", isMarked, got, want)
		}
	}
}

// No words of an article become markup, and a page fetches nothing.
func TestPagesOfBriefsAreWhole(t *testing.T) {
	b := brief()
	b.Title, b.URL = "<script>alert(1)</script>", `javascript:alert("x")`
	other := brief()
	other.URL = "https://fjord.example/one"
	got := written(t, HTML, Options{}, b, other)
	if strings.Contains(got, "<script") || strings.Contains(got, `href="javascript`) || strings.Contains(got, "src=") || !strings.Contains(got, `<a href="https://fjord.example/one" rel="noreferrer">`) {
		t.Error(got)
	}
	if strings.Count(got, "<main>") != 1 || strings.Count(got, "<article>") != 2 || !strings.HasSuffix(got, "</main></body></html>\n") {
		t.Error(got)
	}
}

// keysOf are the keys of every object in a JSON document, in their order,
// each with the path to it; only the first element of a list counts.
func keysOf(t *testing.T, doc string) []string {
	t.Helper()
	dec := json.NewDecoder(strings.NewReader(doc))
	var keys []string
	var walk func(path string)
	walk = func(path string) {
		tok, err := dec.Token()
		if err != nil {
			t.Fatal(err)
		}
		switch tok {
		case json.Delim('{'):
			for dec.More() {
				key, _ := dec.Token()
				keys = append(keys, path+key.(string))
				walk(path + key.(string) + ".")
			}
			_, _ = dec.Token()
		case json.Delim('['):
			for dec.More() {
				walk(path)
			}
			_, _ = dec.Token()
		}
	}
	walk("")
	seen := map[string]bool{}
	return slices.DeleteFunc(keys, func(k string) bool { was := seen[k]; seen[k] = true; return was })
}

func TestJSONHasTheContractsKeysInOrder(t *testing.T) {
	want := strings.Fields(`
		id path url title source author lang
		published published.date published.from published.precision published.confidence
		dateline dateline.place dateline.agency
		text
		topics topics.id topics.score topics.phrases
		parties parties.id parties.name pair
		people people.name people.title people.party
		dates dates.start dates.end dates.text dates.type dates.value dates.from dates.to
		commitments commitments.id commitments.start commitments.end commitments.quote
		commitments.sentence commitments.sentence.start commitments.sentence.end
		commitments.by commitments.by_text commitments.to commitments.to_text
		commitments.line commitments.action commitments.verb commitments.firmness
		commitments.polarity commitments.condition commitments.attribution
		commitments.topics
		commitments.due commitments.due.text commitments.due.role commitments.due.from commitments.due.to commitments.due.precision
		commitments.due.basis commitments.due.recurs commitments.due.confidence
		commitments.clock commitments.confidence`)
	if got := keysOf(t, written(t, JSONL, Options{}, brief())); !slices.Equal(got, want) {
		t.Errorf("keys are\n%v, want\n%v", got, want)
	}
}

func TestAnExplanationAddsItsKeysAtTheEnd(t *testing.T) {
	plain := keysOf(t, written(t, JSONL, Options{}, brief()))
	got := keysOf(t, written(t, JSONL, Options{Explain: true}, brief()))
	want := slices.Concat(plain, why("commitments.why"), why("why"))
	if !slices.Equal(got, want) {
		t.Errorf("keys are\n%v, want\n%v", got, want)
	}
}

// why is the keys of a list of reasons.
func why(path string) []string {
	keys := []string{path}
	for _, k := range strings.Fields("field value words start end rule note") {
		keys = append(keys, path+"."+k)
	}
	return keys
}

func TestExplanations(t *testing.T) {
	bare := &briefs.Brief{ID: "b2", Path: "-", Body: text.Body{Text: "Nothing was said."}}
	for name, o := range map[string]Options{"wide": {Width: 120}, "usual": {}, "narrow": {Width: 44}} {
		o.Explain = true
		t.Run(name, func(t *testing.T) { golden.RequireEqual(t, written(t, Table, o, brief(), bare)) })
	}
	t.Run("jsonl", func(t *testing.T) { golden.RequireEqual(t, written(t, JSONL, Options{Explain: true}, brief(), bare)) })
}

func TestExplanationsQuoteTheText(t *testing.T) {
	type reasons []struct {
		Field, Value string
		Words        []string
		Start, End   *int
	}
	var b struct {
		Text        string
		Why         reasons
		Commitments []struct{ Why reasons }
	}
	if err := json.Unmarshal([]byte(written(t, JSONL, Options{Explain: true}, brief())), &b); err != nil {
		t.Fatal(err)
	}
	all, quoted := b.Why, 0
	for _, c := range b.Commitments {
		all = append(all, c.Why...)
	}
	for _, r := range all {
		if r.Start == nil {
			continue
		}
		if quoted++; len(r.Words) != 1 || b.Text[*r.Start:*r.End] != r.Words[0] {
			t.Errorf("%s: %q is quoted as %q", r.Field, b.Text[*r.Start:*r.End], r.Words)
		}
	}
	if quoted < 6 {
		t.Errorf("%d reasons have a place", quoted)
	}
}

func TestOnlySomeFormatsExplain(t *testing.T) {
	for _, f := range Formats {
		changes := written(t, f, Options{}, brief()) != written(t, f, Options{Explain: true}, brief())
		if changes != f.CanExplain() {
			t.Errorf("%s: explaining changes what is written is %v", f, changes)
		}
	}
}

func TestATopicNamesItsOwnPhrases(t *testing.T) {
	b := brief()
	c := &b.Commitments[0]
	c.Topics = []string{"mkt.origin", "coop.biz"}
	c.Why = append(c.Why, commitments.Reason{Field: "topics", Words: span("regular talks"), Rule: "coop.biz"})
	var got []string
	for _, r := range whyCommitment(b, c) {
		if r.field == "topics" {
			got = append(got, r.exact+" by "+strings.Join(r.words, ", "))
		}
	}
	if want := []string{"mkt.origin by rules | origin", "coop.biz by regular talks"}; !slices.Equal(got, want) {
		t.Errorf("topics are %q, want %q", got, want)
	}
}

func TestBackgroundIsNotCountedFromTheArticle(t *testing.T) {
	b := brief()
	c := &b.Commitments[2]
	anchor := func() string {
		for _, r := range whyCommitment(b, c) {
			if r.field == "due.anchor" {
				return r.value
			}
		}
		return ""
	}
	if got := anchor(); got != "30 May 2026, the article's date" {
		t.Errorf("counted from %q", got)
	}
	if c.Earlier = true; anchor() != "a day of its own" {
		t.Errorf("background is counted from %q", anchor())
	}
	if c.Due.Basis = timex.Explicit; anchor() != "" {
		t.Errorf("a full date is counted from %q", anchor())
	}
}

func TestJSONOfAnEmptyBriefHasNullsAndEmptyLists(t *testing.T) {
	want := `{"id":"x","path":null,"url":null,"title":null,"source":null,"author":null,"lang":null,` +
		`"published":{"date":null,"from":null,"precision":null,"confidence":0},"dateline":null,"text":"",` +
		`"topics":[],"parties":[],"pair":null,"people":[],"dates":[],"commitments":[]}` + "\n"
	if got := written(t, JSONL, Options{}, &briefs.Brief{ID: "x"}); got != want {
		t.Errorf("got  %swant %s", got, want)
	}
}

func TestJSONQuotesTheText(t *testing.T) {
	var b struct {
		Text  string
		Dates []struct {
			Start, End int
			Text       string
		}
		Commitments []struct {
			Start, End int
			Quote      string
			Due        *struct{ Text string }
		}
	}
	if err := json.Unmarshal([]byte(written(t, JSONL, Options{}, brief())), &b); err != nil {
		t.Fatal(err)
	}
	if len(b.Commitments) != 4 || len(b.Dates) != 2 {
		t.Fatalf("%d commitments and %d dates", len(b.Commitments), len(b.Dates))
	}
	for _, c := range b.Commitments {
		if b.Text[c.Start:c.End] != c.Quote {
			t.Errorf("%q is quoted as %q", b.Text[c.Start:c.End], c.Quote)
		}
	}
	for _, d := range b.Dates {
		if b.Text[d.Start:d.End] != d.Text {
			t.Errorf("%q is quoted as %q", b.Text[d.Start:d.End], d.Text)
		}
	}
	if got := b.Commitments[0].Due.Text; got != "by June 30, 2026" {
		t.Errorf("the due words are %q", got)
	}
}

// hostile is a brief whose path and metadata try to speak to the terminal.
func hostile() *briefs.Brief {
	b := brief()
	evil := "a\x1b]0;x\x07\u009b2J\u202eb\U000E0041\ud7ff"
	b.Path, b.URL, b.Title, b.Source = evil, "https://example.org/"+evil, evil, evil
	b.Dateline.Place, b.Commitments[0].By, b.Commitments[0].Action = evil, []string{evil}, evil
	b.Published.From, b.Commitments[0].Why[0].Rule, b.Topics[0].Phrases = evil, evil, []string{evil}
	return b
}

func TestNoHiddenCharacterIsWritten(t *testing.T) {
	for k, f := range append(Formats, JSONL, Table) {
		for _, r := range written(t, f, Options{Theme: theme.Theme{}, Explain: k >= len(Formats)}, hostile()) {
			if r != '\n' && (r != '\r' || f != Calendar) && sanitise.IsHidden(r) {
				t.Errorf("%s writes %U", f, r)
				break
			}
		}
	}
}

func TestJSONKeepsHiddenCharactersAsEscapes(t *testing.T) {
	b := hostile()
	var got struct{ Path string }
	if err := json.Unmarshal([]byte(written(t, JSONL, Options{}, b)), &got); err != nil {
		t.Fatal(err)
	}
	if got.Path != b.Path {
		t.Errorf("the path comes back as %q, want %q", got.Path, b.Path)
	}
}

func TestCSVReadsBackAndHoldsNoFormula(t *testing.T) {
	all, err := csv.NewReader(strings.NewReader(written(t, CSV, Options{}, brief()))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if len(all) != 5 || !slices.Equal(all[0], columns) {
		t.Fatalf("%d rows, headed %v", len(all), all[0])
	}
	field := func(row int, name string) string { return all[row][slices.Index(columns, name)] }
	for _, c := range []struct{ column, want string }{
		{"by_text", "'=Han"}, {"action", "'@continue"}, {"quote", "협의 계속"}, {"due_to", ""},
	} {
		if got := field(4, c.column); got != c.want {
			t.Errorf("%s is %q, want %q", c.column, got, c.want)
		}
	}
	if got := field(1, "due_to"); got != "2026-06-30" {
		t.Errorf("due_to is %q", got)
	}
}

func TestCellText(t *testing.T) {
	for in, want := range map[string]string{
		"=1+1": "'=1+1", "+1": "'+1", "-1": "'-1", "@x": "'@x", "  =x": "'  =x", "＝x": "'＝x", "\t=x": "' =x", "\r=x": "' =x",
		"a=b": "a=b", "": "", " ": " ", "by 5-1": "by 5-1",
	} {
		if got := cellText(in); got != want {
			t.Errorf("cellText(%q) is %q, want %q", in, got, want)
		}
	}
}

func TestLiteral(t *testing.T) {
	for in, want := range map[string]string{
		"a*b_c": `a\*b\_c`, "1. x": `1\. x`, "12) x": `12\) x`, "- x": `\- x`, "&#27;": `\&\#27;`, "a|b": `a\|b`, "2026": "2026", "": "",
	} {
		if got := literal(in); got != want {
			t.Errorf("literal(%q) is %q, want %q", in, got, want)
		}
	}
}

func TestCalendarParsesBack(t *testing.T) {
	out := written(t, Calendar, Options{}, brief(), brief())
	for line := range strings.SplitSeq(out, "\r\n") {
		if len(line) > 75 {
			t.Errorf("a line has %d bytes: %s", len(line), line)
		}
	}
	cal, err := ics.ParseCalendar(strings.NewReader(out))
	if err != nil {
		t.Fatal(err)
	}
	events := cal.Events()
	if len(events) != 2 {
		t.Fatalf("%d events, want the two dated commitments once", len(events))
	}
	e := events[0]
	day, err := e.GetAllDayStartAt()
	if err != nil || !day.Equal(timex.On(2026, 6, 30).Time()) {
		t.Errorf("the event is on %v (%v)", day, err)
	}
	stamp, err := e.GetDtStampTime()
	if err != nil || !stamp.Equal(asOf.Time()) {
		t.Errorf("the event is stamped %v (%v)", stamp, err)
	}
	value := func(p ics.ComponentProperty) string { return ics.FromText(e.GetProperty(p).Value) }
	if e.Id() != "c1" || !strings.HasPrefix(value(ics.ComponentPropertySummary), "by 30 Jun 2026 · CL–NO: hold regular talks") {
		t.Errorf("event %s: %q", e.Id(), value(ics.ComponentPropertySummary))
	}
	for _, want := range []string{span("The two sides agreed to hold regular talks").Of(body), "to the day", "Fjord Post", "articles/one.txt"} {
		if got := value(ics.ComponentPropertyDescription); !strings.Contains(got, want) {
			t.Errorf("the description lacks %q: %q", want, got)
		}
	}
}

func TestVagueDatesMakeEventsOnlyWhenAsked(t *testing.T) {
	b := brief()
	b.Commitments[1].Due.To = timex.On(2026, 7, 25)
	for vague, want := range map[bool]int{false: 2, true: 3} {
		cal, err := ics.ParseCalendar(strings.NewReader(written(t, Calendar, Options{Vague: vague}, b)))
		if err != nil {
			t.Fatal(err)
		}
		if got := len(cal.Events()); got != want {
			t.Errorf("with vague %v there are %d events, want %d", vague, got, want)
		}
	}
}

func TestTableKeepsToItsWidth(t *testing.T) {
	for _, width := range []int{narrowest, 40, 60, 80, 200} {
		for _, explain := range []bool{false, true} {
			o := Options{Width: width, Theme: theme.New(true, true), Explain: explain}
			for line := range strings.SplitSeq(written(t, Table, o, brief(), hostile()), "\n") {
				if w := ansi.StringWidth(line); w > width {
					t.Errorf("at %d cells a line has %d: %s", width, w, line)
				}
			}
		}
	}
}

func TestParseFormat(t *testing.T) {
	for _, f := range Formats {
		if got, err := ParseFormat(string(f)); err != nil || got != f {
			t.Errorf("ParseFormat(%q) is %q, %v", f, got, err)
		}
	}
	if _, err := ParseFormat("x\x1bml"); err == nil || strings.Contains(err.Error(), "\x1b") {
		t.Errorf("the error is %q", err)
	}
}

func TestAnEventSaysWhatItsDayIs(t *testing.T) {
	for _, c := range []struct {
		due  timex.Due
		want string
	}{
		{timex.Due{Role: timex.Window, From: timex.On(2026, 1, 1), To: timex.On(2026, 6, 30), Precision: timex.Half}, "by 30 Jun 2026 · "},
		{timex.Due{Role: timex.Act, From: timex.On(2026, 1, 17), To: timex.On(2026, 1, 17)}, "on 17 Jan 2026 · "},
		{timex.Due{Role: timex.Until, From: timex.On(2025, 5, 14), To: timex.On(2025, 8, 12)}, "until 12 Aug 2025 · "},
		{timex.Due{Role: timex.Start, From: timex.On(2026, 1, 1), To: timex.On(2026, 12, 31), Precision: timex.Year}, "from 2026 · "},
		{timex.Due{Role: timex.Start, From: timex.On(2026, 3, 1), To: timex.On(2026, 3, 1)}, "from 1 Mar 2026 · "},
		{timex.Due{Role: timex.Window, From: timex.On(2026, 1, 1), To: timex.On(2026, 4, 30), Precision: timex.Vague}, "by about 30 Apr 2026 · "},
	} {
		b := brief()
		b.Commitments = b.Commitments[:1]
		b.Commitments[0].Due = &c.due
		cal, err := ics.ParseCalendar(strings.NewReader(written(t, Calendar, Options{Vague: true}, b)))
		if err != nil || len(cal.Events()) != 1 {
			t.Fatalf("%s: %d events (%v)", c.want, len(cal.Events()), err)
		}
		if got := ics.FromText(cal.Events()[0].GetProperty(ics.ComponentPropertySummary).Value); !strings.HasPrefix(got, c.want) {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}
