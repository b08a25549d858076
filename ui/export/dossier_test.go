package export

import (
	"bytes"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	md "github.com/yuin/goldmark/text"
	"golang.org/x/net/html"

	"attache/briefs"
	"attache/briefs/commitments"
	"attache/briefs/dossier"
	"attache/briefs/ledger"
	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/briefs/timex"
)

// vow is a promise of an invented brief: its quotation stands in the text as it is.
type vow struct {
	by, line, quote string
	firmness        commitments.Firmness
	due             *timex.Due
	topics          string
}

func by(y, m, d int) *timex.Due { return &timex.Due{Role: timex.Deadline, To: timex.On(y, m, d)} }

func within(from, to timex.Date, p timex.Precision) *timex.Due {
	return &timex.Due{From: from, To: to, Precision: p}
}

// telling is a brief of Norway and Chile that holds these.
func telling(id string, published timex.Date, title string, all ...vow) *briefs.Brief {
	b := &briefs.Brief{ID: id, Title: title, Source: "Fjord Post", URL: "https://example.org/" + id, Published: briefs.Published{Date: published}, Pair: []string{"CL", "NO"}}
	for i, v := range all {
		start := len(b.Body.Text)
		b.Body.Text += v.quote + " "
		c := commitments.Commitment{
			Span: text.Span{Start: start, End: start + len(v.quote)}, ID: fmt.Sprintf("%s%d0000000", id, i), By: strings.Fields(v.by), Line: v.line, Firmness: v.firmness, Due: v.due,
			Topics: strings.Fields(v.topics),
		}
		if at := strings.Index(v.quote, "once "); at >= 0 {
			c.Condition = text.Span{Start: start + at, End: c.End}
		}
		b.Commitments = append(b.Commitments, c)
	}
	return b
}

const (
	legal  = commitments.Legal
	firm   = commitments.Firm
	repeat = commitments.Repeat
	effort = commitments.Effort
)

// meetings are the briefs of a page with something in every section.
func meetings() []*briefs.Brief {
	pact := vow{"CL NO", "conclude the services chapter", "The two sides agreed to conclude the services chapter by the end of May", firm, by(2026, 5, 31), "agr.talks svc.trade"}
	return []*briefs.Brief{
		telling("a1", timex.On(2025, 3, 2), "Oslo and Santiago open a second stage", pact,
			vow{"NO", "cut the duty on grapes to zero", "Norway shall cut its duty on grapes to zero by 31 December 2025", legal, by(2025, 12, 31), "mkt.tariff"},
			vow{"CL", "publish the list of exempted nets", "Chile will publish the list of exempted nets by 30 June 2026", firm, by(2026, 6, 30), "mkt.tariff"},
			vow{"CL", "not raise the port fee", "Chile said it would not raise the port fee until 1 March 2026", firm, &timex.Due{Role: timex.Until, To: timex.On(2026, 3, 1)}, "bdr.customs"},
			vow{"NO", "train twelve inspectors", "Norway will train twelve inspectors in 2025", firm, within(timex.On(2025, 1, 1), timex.On(2025, 12, 31), timex.Year), "bdr.sps"},
		),
		telling("b2", timex.On(2026, 2, 11), "Fish talks go on", pact,
			vow{"CL NO", "hold another round in Bergen", "They will hold another round in Bergen in the second half of 2026", firm, within(timex.On(2026, 7, 1), timex.On(2026, 12, 31), timex.Half), "agr.talks"},
			vow{"NO", "recognise Chilean certificates", "Norway will recognise Chilean certificates once its parliament has agreed", firm, nil, "bdr.sps"},
			vow{"NO", "continue to consult fishermen", "Oslo will continue to consult fishermen", repeat, nil, "sct.agri"},
			vow{"PE", "join the fish talks", "Peru plans to join the fish talks", effort, nil, "sct.agri"},
		),
		telling("c3", timex.On(2026, 5, 30), "Norway looks for berths in Valparaíso · 협의",
			vow{"NO", "seek berths for research ships", "Norway will seek berths for research ships in Valparaíso by 20 June", effort, by(2026, 6, 20), "coop.biz"},
			vow{"CL", "open its tenders from 2027 on", "Chile will open its tenders from 2027 on", firm, &timex.Due{Role: timex.Start, From: timex.On(2027, 1, 1), To: timex.On(2027, 1, 1)}, "rul.gp"},
		),
		telling("d4", timex.On(2026, 6, 9), "What came later", vow{"NO", "send a later ship", "Norway will send a later ship", firm, nil, ""}),
	}
}

// met is a page of briefs, with what was reported of the first, cited.
func met(t testing.TB, all []*briefs.Brief, o dossier.Options) *dossier.Page {
	t.Helper()
	m := dossier.Matter{Pair: [2]string{"CL", "NO"}, Names: map[string]string{"CL": "Chile", "NO": "Norway"}}
	by := map[string]*briefs.Brief{}
	for k, b := range all {
		var reports []ledger.Outcome
		if k == 0 && len(b.Commitments) > 4 {
			reports = []ledger.Outcome{
				{ID: "1", Anchor: ledger.AnchorOf(b, 4), Kind: ledger.Delivered, Valid: timex.On(2025, 11, 20), Recorded: asOf.Time(), Evidence: "The last of the twelve inspectors left Ålesund.", Source: "https://example.org/inspectors"},
				{ID: "2", Anchor: ledger.AnchorOf(b, 2), Kind: ledger.Rescheduled, Valid: timex.On(2026, 5, 28), To: timex.On(2026, 9, 30), Recorded: asOf.Time(), Note: "told at the press conference"},
			}
		}
		by[b.ID] = b
		m.Briefs = append(m.Briefs, dossier.Of(b, dossier.Ref{Path: b.ID}, timex.Date{}, reports))
	}
	o.AsOf = asOf
	page := dossier.Compose(m, o)
	if err := page.Cite(func(at dossier.Ref) (briefs.Brief, error) { return *by[at.Path], nil }); err != nil {
		t.Fatal(err)
	}
	return &page
}

func dossierAs(t testing.TB, p *dossier.Page, f Format, o Options) string {
	t.Helper()
	var out bytes.Buffer
	if err := Dossier(&out, p, f, o); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestDossier(t *testing.T) {
	page := met(t, meetings(), dossier.Options{Own: "NO"})
	for _, c := range []struct {
		name string
		f    Format
		o    Options
	}{{"wide", Table, Options{Width: 120}}, {"usual", Table, Options{}}, {"narrow", Table, Options{Width: 40}}, {"whole", Table, Options{Whole: true}}, {"markdown", Markdown, Options{}}, {"html", HTML, Options{}}} {
		t.Run(c.name, func(t *testing.T) { golden.RequireEqual(t, dossierAs(t, page, c.f, c.o)) })
	}
}

func TestDossierOfOneBrief(t *testing.T) {
	page := met(t, []*briefs.Brief{telling("e5", timex.On(2026, 5, 1), "Only a visit")}, dossier.Options{})
	for _, f := range DossierFormats {
		t.Run(string(f), func(t *testing.T) { golden.RequireEqual(t, dossierAs(t, page, f, Options{})) })
	}
}

// many is more than a page holds.
func many() []*briefs.Brief {
	var all []*briefs.Brief
	whens := []*timex.Due{nil, by(2026, 6, 30), by(2026, 5, 30), by(2025, 6, 30), within(timex.On(2026, 5, 1), timex.On(2026, 10, 31), timex.Vague), {Role: timex.Until, To: timex.On(2025, 8, 1)}}
	for k := range 40 {
		var vows []vow
		for i, due := range whens {
			line := fmt.Sprintf("admit the goods of list %d under annex %d without another test", k, i)
			vows = append(vows, vow{[]string{"NO", "CL", "CL NO", "PE"}[(k+i)%4], line, "The two sides, after a long night, agreed to " + line + strings.Repeat(", as told", 9), firm, due, "agr.talks"})
		}
		vows = append(vows, vow{"NO", fmt.Sprintf("lift ban %d", k), "Norway will lift ban once the tests are done", effort, nil, "bdr.sps"})
		all = append(all, telling(fmt.Sprintf("m%d", k), timex.On(2025, 1, 1).AddDays(10*k), "A long night", vows...))
	}
	return all
}

// Two screens of 48 lines.
func TestDossierIsTwoScreensLong(t *testing.T) {
	out := dossierAs(t, met(t, many(), dossier.Options{}), Table, Options{Width: 120})
	lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	if len(lines) > 96 {
		t.Errorf("%d lines are more than two screens:\n%s", len(lines), out)
	}
	for _, l := range lines {
		if ansi.StringWidth(l) > 120 {
			t.Errorf("%q is wider than 120 cells", l)
		}
	}
	if !strings.Contains(out, "more: attache agenda --pair CL-NO") {
		t.Error("what is folded away is not told")
	}
}

func TestWholeDossierCutsNothing(t *testing.T) {
	all := many()
	flat := strings.Join(strings.Fields(dossierAs(t, met(t, all, dossier.Options{Whole: true}), Table, Options{Whole: true})), " ")
	for _, b := range all {
		if day := b.Published.Date; day.After(asOf) {
			continue
		}
		for i := range b.Commitments {
			if !strings.Contains(flat, "“"+b.Commitments[i].Of(b.Body.Text)+"”") {
				t.Fatalf("%s is cut", b.Commitments[i].Line)
			}
		}
	}
	if strings.Contains(flat, "more: attache") || strings.Contains(flat, "…") {
		t.Error("something is folded or cut")
	}
}

// hostileWords is words that try to leave their place in each format.
var hostileWords = []string{
	"<script>alert(1)</script>", `"><img src=x onerror=alert(1)>`, "</title></style><style>@import 'http://x'</style>", "</svg><iframe src=//x></iframe>", "-->", "<!--", "]]>", "&lt;b&gt; &#x3c;",
	"a\x1b]0;x\x07\u009b2J", "\u202eb\U000E0041", "\xff\xfe", "javascript:alert(1)", "[x](http://x) ![y](http://y) `c` **b** | c |\n# h\n[^1]: mine", "'; --", "\x00", " ",
}

// besieged is a page whose every word from outside is s.
func besieged(t testing.TB, s string) *dossier.Page {
	clean, _ := sanitise.Text(strings.ToValidUTF8(s, ""))
	clean += " x"
	b := telling("a1", asOf, s, vow{"NO", s, clean, firm, by(2026, 6, 30), "agr.talks"}, vow{"", s + "2", clean + " once " + clean, legal, by(2025, 6, 30), ""})
	b.Source, b.URL = s, s
	b.Commitments[0].By, b.Commitments[0].To = []string{"NO"}, []string{s}
	reports := []ledger.Outcome{{ID: "1", Anchor: ledger.AnchorOf(b, 0), Kind: ledger.Progress, Valid: asOf, Recorded: asOf.Time().Add(time.Hour), Evidence: s, Source: s, Note: s}}
	m := dossier.Matter{Pair: [2]string{"CL", "NO"}, Names: map[string]string{"CL": s, "NO": s}, Briefs: []dossier.Brief{dossier.Of(b, dossier.Ref{}, timex.Date{}, reports)}}
	page := dossier.Compose(m, dossier.Options{AsOf: asOf, Own: "NO"})
	if err := page.Cite(func(dossier.Ref) (briefs.Brief, error) { return *b, nil }); err != nil {
		t.Fatal(err)
	}
	return &page
}

// shape is the elements of a page and the names of their attributes, in order, and
// the words that it shows.
func shape(t testing.TB, page string) (tags []string, shown string) {
	t.Helper()
	var words strings.Builder
	for z := html.NewTokenizer(strings.NewReader(page)); ; {
		switch z.Next() {
		case html.ErrorToken:
			return tags, words.String()
		case html.TextToken:
			words.Write(z.Text())
		case html.CommentToken:
			tags = append(tags, "a comment")
		case html.StartTagToken, html.SelfClosingTagToken:
			tok := z.Token()
			tag := tok.Data
			for _, a := range tok.Attr {
				tag += " " + a.Key
				if (a.Key == "href" || a.Key == "src") && !strings.HasPrefix(a.Val, "#s") && !strings.HasPrefix(a.Val, "http://") && !strings.HasPrefix(a.Val, "https://") {
					t.Fatalf("%s leads to %q", tok.Data, a.Val)
				}
			}
			tags = append(tags, tag)
		}
	}
}

// stands checks that a page with words from outside has the elements of one without.
func stands(t testing.TB, s string) {
	t.Helper()
	page := besieged(t, s)
	out := dossierAs(t, page, HTML, Options{})
	tags, shown := shape(t, out)
	plain, _ := shape(t, dossierAs(t, besieged(t, "words"), HTML, Options{}))
	if webAddress(s) == "" && !slices.Equal(tags, plain) {
		t.Errorf("%q makes elements: %v, not %v", s, tags, plain)
	}
	if quote := oneLine(page.Items[0].Quote()); !strings.Contains(html.UnescapeString(shown), html.UnescapeString(quote)) {
		t.Errorf("%q is not shown", quote)
	}
	for _, f := range DossierFormats {
		for _, r := range dossierAs(t, page, f, Options{Whole: true}) {
			if r != '\n' && sanitise.IsHidden(r) {
				t.Errorf("%s writes %U of %q", f, r, s)
			}
		}
	}
	if nodes := nodesOf(dossierAs(t, page, Markdown, Options{})); webAddress(s) == "" && !slices.Equal(nodes, nodesOf(dossierAs(t, besieged(t, "words"), Markdown, Options{}))) {
		t.Errorf("%q makes nodes of Markdown: %v", s, nodes)
	}
}

// nodesOf are the kinds of a Markdown page's parts, in order, but its runs of text.
func nodesOf(page string) (kinds []string) {
	root := goldmark.New(goldmark.WithExtensions(extension.Footnote, extension.Table, extension.Strikethrough)).Parser().Parse(md.NewReader([]byte(page)))
	_ = ast.Walk(root, func(n ast.Node, isEntered bool) (ast.WalkStatus, error) {
		if isEntered && n.Kind() != ast.KindText {
			kinds = append(kinds, n.Kind().String())
		}
		return ast.WalkContinue, nil
	})
	return kinds
}

func TestNoWordsLeaveTheirPlace(t *testing.T) {
	for _, s := range hostileWords {
		stands(t, s)
	}
}

func FuzzDossier(f *testing.F) {
	for _, s := range hostileWords {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { stands(t, s) })
}

// A page fetches nothing and runs nothing.
func TestPageHoldsAllThatItNeeds(t *testing.T) {
	out := dossierAs(t, met(t, meetings(), dossier.Options{}), HTML, Options{})
	for _, never := range []string{"<script", "<link", "<img", "@import", "url(", "<iframe", "<object", " on"} {
		for tag := range strings.SplitSeq(out, "<") {
			if inside, _, _ := strings.Cut(tag, ">"); strings.Contains("<"+inside, never) {
				t.Errorf("%q stands in <%s>", never, inside)
			}
		}
	}
	anchors, targets := 0, map[string]bool{}
	for z := html.NewTokenizer(strings.NewReader(out)); ; {
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		for _, a := range z.Token().Attr {
			if a.Key == "id" {
				targets["#"+a.Val] = true
			}
		}
	}
	for z := html.NewTokenizer(strings.NewReader(out)); ; {
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		for _, a := range z.Token().Attr {
			if a.Key == "href" && strings.HasPrefix(a.Val, "#") {
				anchors++
				if !targets[a.Val] {
					t.Errorf("%s leads nowhere", a.Val)
				}
			}
		}
	}
	if anchors < 12 {
		t.Errorf("%d numbers lead to quotations", anchors)
	}
}

// Every element that is opened is closed, in order.
func TestPageIsWellFormed(t *testing.T) {
	var open []string
	for z := html.NewTokenizer(strings.NewReader(dossierAs(t, met(t, meetings(), dossier.Options{}), HTML, Options{}))); ; {
		switch z.Next() {
		case html.ErrorToken:
			if len(open) > 0 {
				t.Errorf("left open: %v", open)
			}
			return
		case html.StartTagToken:
			open = append(open, z.Token().Data)
		case html.EndTagToken:
			if tag := z.Token().Data; len(open) == 0 || open[len(open)-1] != tag {
				t.Fatalf("</%s> closes %v", tag, open)
			}
			open = open[:len(open)-1]
		}
	}
}

// The shapes of the chart tell the firmness, and one line today.
func TestChartTellsFirmnessByShape(t *testing.T) {
	out := dossierAs(t, met(t, meetings(), dossier.Options{}), HTML, Options{})
	_, chart, _ := strings.Cut(out, "<svg")
	chart, _, _ = strings.Cut(chart, "<figcaption")
	for what, want := range map[string]int{`class="firm"`: 6, `class="effort"`: 1, `class="repeat"`: 0, `class="today"`: 1, `<rect`: 1} {
		if got := strings.Count(chart, what); got != want {
			t.Errorf("%s stands %d times, want %d", what, got, want)
		}
	}
}

// Words stand out from the white page by 4.5 to 1 (WCAG 2.2, 1.4.3).
func TestInksOfThePage(t *testing.T) {
	out := dossierAs(t, met(t, meetings(), dossier.Options{}), HTML, Options{})
	inks := regexp.MustCompile(`[{;]color:#([0-9a-f]{6})|<text[^>]* fill="#([0-9a-f]{6})"`).FindAllStringSubmatch(out, -1)
	if len(inks) < 10 {
		t.Fatalf("%d inks were found", len(inks))
	}
	for _, ink := range inks {
		n, err := strconv.ParseUint(ink[1]+ink[2], 16, 32)
		if err != nil {
			t.Fatal(err)
		}
		light := .2126*linear(n>>16) + .7152*linear(n>>8&0xff) + .0722*linear(n&0xff)
		if contrast := 1.05 / (light + .05); contrast < 4.5 {
			t.Errorf("#%06x has a contrast of %.1f", n, contrast)
		}
	}
}

// linear is a channel of sRGB as light.
func linear(channel uint64) float64 {
	c := float64(channel) / 255
	if c <= .04045 {
		return c / 12.92
	}
	return math.Pow((c+.055)/1.055, 2.4)
}

func TestDossierJudgesNothing(t *testing.T) {
	for _, f := range DossierFormats {
		out := strings.ToLower(dossierAs(t, met(t, append(meetings(), many()...), dossier.Options{Whole: true}), f, Options{Whole: true}))
		for _, word := range []string{"broken", "failed", "violat", "missed", "overdue"} {
			if strings.Contains(out, word) {
				t.Errorf("%s says %q", f, word)
			}
		}
	}
}
