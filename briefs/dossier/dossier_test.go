package dossier_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"attache/briefs"
	"attache/briefs/commitments"
	"attache/briefs/dossier"
	"attache/briefs/ledger"
	"attache/briefs/text"
	"attache/briefs/timex"
)

func day(s string) timex.Date {
	if s == "" {
		return timex.Date{}
	}
	d, err := timex.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// promise is a commitment in few words: who, "by 2026-06-30", "2026-01-01..2026-06-30",
// "until 2026-06-30", "if" for a condition, "" for no date.
type promise struct {
	by, line, when string
	firmness       commitments.Firmness
}

// told is a brief that holds these promises, each a sentence of its own.
func told(id, published string, all ...promise) *briefs.Brief {
	b := &briefs.Brief{ID: id, Title: "Talks of " + published, Source: "Fjord Post", Published: briefs.Published{Date: day(published)}, Pair: []string{"NO", "PE"}}
	for i, p := range all {
		start := len(b.Body.Text)
		b.Body.Text += "They will " + p.line + ". "
		c := commitments.Commitment{
			Span: text.Span{Start: start, End: len(b.Body.Text) - 2}, ID: fmt.Sprintf("%s-%d", id, i), By: strings.Fields(p.by), Line: p.line, Firmness: p.firmness, Topics: []string{"agr.talks"},
		}
		if c.Firmness == commitments.EventOnly {
			c.Firmness = commitments.Firm
		}
		if p.when == "if" {
			c.Condition = text.Span{Start: start, End: start + 4}
		} else if p.when != "" {
			c.Due = dueOf(p.when)
		}
		b.Commitments = append(b.Commitments, c)
	}
	return b
}

func dueOf(when string) *timex.Due {
	role := timex.Deadline
	if end, ok := strings.CutPrefix(when, "until "); ok {
		role, when = timex.Until, end
	}
	from, to, err := timex.ParseSpan(when)
	if err != nil {
		panic(err)
	}
	if !from.IsZero() {
		role = timex.Window
	}
	return &timex.Due{Role: role, From: from, To: to}
}

// outcome is a report on the i-th commitment of a brief, recorded on a day.
func outcome(b *briefs.Brief, i int, kind ledger.OutcomeKind, on string) ledger.Outcome {
	return ledger.Outcome{ID: string(kind) + on, Anchor: ledger.AnchorOf(b, i), Kind: kind, Valid: day(on), Recorded: day(on).Time().Add(12 * time.Hour), Note: "told"}
}

func matter(all ...dossier.Brief) dossier.Matter {
	return dossier.Matter{Pair: [2]string{"NO", "PE"}, Names: map[string]string{"NO": "Norway", "PE": "Peru"}, Briefs: all}
}

func of(b *briefs.Brief, outcomes ...ledger.Outcome) dossier.Brief {
	return dossier.Of(b, dossier.Ref{Path: b.ID}, timex.Date{}, outcomes)
}

var kindNames = map[dossier.Kind]string{
	dossier.Next: "next", dossier.May: "may", dossier.New: "new", dossier.Party: "promised by", dossier.Together: "together", dossier.Others: "others",
	dossier.Depends: "depends", dossier.JustPassed: "just passed", dossier.Passed: "passed", dossier.Reported: "reported", dossier.Ended: "ended",
}

// said is a page in few words, a line for each section that holds anything.
func said(p dossier.Page) string {
	var out strings.Builder
	for _, s := range p.Sections {
		if s.All == 0 {
			continue
		}
		fmt.Fprint(&out, strings.TrimSpace(kindNames[s.Kind]+" "+s.Party)+":")
		for _, at := range s.Items {
			fmt.Fprintf(&out, " %s [%d];", p.Items[at].Line, p.Items[at].Number)
		}
		if s.Folded() > 0 {
			fmt.Fprintf(&out, " and %d more", s.Folded())
		}
		fmt.Fprintln(&out)
	}
	return out.String()
}

func Example() {
	first := told("a", "2025-10-01", promise{by: "NO PE", line: "open talks on fish", when: "2025-11-30"}, promise{by: "PE", line: "publish the tariff list"})
	second := told("b", "2025-12-20", promise{by: "NO", line: "send experts to Lima", when: "2026-02-28"}, promise{by: "PE", line: "publish the tariff list"})
	page := dossier.Compose(matter(of(first), of(second)), dossier.Options{AsOf: day("2026-01-12"), Own: "NO"})
	fmt.Print(said(page))
	fmt.Println(page.News, "since", page.Since)
	_ = page.Cite(func(at dossier.Ref) (briefs.Brief, error) {
		return *map[string]*briefs.Brief{"a": first, "b": second}[at.Path], nil
	})
	fmt.Println(page.Items[0].Quote())
	// Output:
	// next: send experts to Lima [1];
	// new: send experts to Lima [1];
	// promised by PE: publish the tariff list [2];
	// promised by NO: send experts to Lima [1];
	// passed: open talks on fish [3];
	// {1 1 0 0} since 2025-10-01
	// They will send experts to Lima
}

func TestSections(t *testing.T) {
	const asOf = "2026-01-12"
	for _, c := range []struct {
		name   string
		is     promise
		report ledger.OutcomeKind
		want   string
	}{
		{"one side, no date", promise{by: "PE", line: "x"}, "", "promised by PE: x [1];"},
		{"one side and a third", promise{by: "CL PE", line: "x"}, "", "promised by PE: x [1];"},
		{"both", promise{by: "NO PE", line: "x"}, "", "together: x [1];"},
		{"a third", promise{by: "CL", line: "x"}, "", "others: x [1];"},
		{"nobody named", promise{line: "x"}, "", "others: x [1];"},
		{"waits", promise{by: "PE", line: "x", when: "if"}, "", "depends: x [1];"},
		{"due in 90 days", promise{by: "PE", line: "x", when: "2026-04-12"}, "", "next: x [1];\npromised by PE: x [1];"},
		{"due in 91 days", promise{by: "PE", line: "x", when: "2026-04-13"}, "", "promised by PE: x [1];"},
		{"may fall in them", promise{by: "PE", line: "x", when: "2026-01-01..2026-06-30"}, "", "may: x [1];\npromised by PE: x [1];"},
		{"opens in them", promise{by: "PE", line: "x", when: "2026-04-01..2026-06-30"}, "", "may: x [1];\npromised by PE: x [1];"},
		{"opens later", promise{by: "PE", line: "x", when: "2026-07-01..2026-12-31"}, "", "promised by PE: x [1];"},
		{"years say nothing of them", promise{by: "PE", line: "x", when: "2026-01-01..2030-12-31"}, "", "promised by PE: x [1];"},
		{"within the grace", promise{by: "PE", line: "x", when: "2026-01-10"}, "", "just passed: x [1];"},
		{"passed", promise{by: "PE", line: "x", when: "2025-12-31"}, "", "passed: x [1];"},
		{"passed, delivered", promise{by: "PE", line: "x", when: "2025-12-31"}, ledger.Delivered, "reported: x [1];"},
		{"passed, progress", promise{by: "PE", line: "x", when: "2025-12-31"}, ledger.Progress, "reported: x [1];"},
		{"delivered early", promise{by: "PE", line: "x", when: "2026-12-31"}, ledger.Delivered, "reported: x [1];"},
		{"progress on the way", promise{by: "PE", line: "x", when: "2026-12-31"}, ledger.Progress, "promised by PE: x [1];"},
		{"withdrawn", promise{by: "PE", line: "x"}, ledger.Withdrawn, "reported: x [1];"},
		{"moved into the next days", promise{by: "PE", line: "x", when: "2025-12-31"}, ledger.Rescheduled, "next: x [1];\npromised by PE: x [1];"},
		{"holds until a day in them", promise{by: "PE", line: "x", when: "until 2026-03-01"}, "", "next: x [1];\npromised by PE: x [1];"},
		{"held until a day", promise{by: "PE", line: "x", when: "until 2025-12-01"}, "", "ended: x [1];"},
	} {
		b := told("a", "2025-10-01", c.is)
		var reports []ledger.Outcome
		if c.report != "" {
			o := outcome(b, 0, c.report, "2026-01-05")
			o.To = day("2026-03-31") // of rescheduled alone
			reports = append(reports, o)
		}
		page := dossier.Compose(matter(of(b, reports...)), dossier.Options{AsOf: day(asOf)})
		if got := strings.TrimSpace(said(page)); got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

func TestWhatIsLaterIsNotInIt(t *testing.T) {
	early := told("a", "2025-10-01", promise{by: "PE", line: "cut fees", when: "2025-12-31"})
	late := told("b", "2026-02-01", promise{by: "PE", line: "open a desk"})
	m := matter(of(early, outcome(early, 0, ledger.Delivered, "2026-01-20")), of(late))
	page := dossier.Compose(m, dossier.Options{AsOf: day("2026-01-12")})
	if got := said(page); got != "passed: cut fees [1];\n" || page.Later != (dossier.Later{Briefs: 1, Reports: 1}) || page.Briefs != 1 {
		t.Errorf("%s%+v of %d briefs", got, page.Later, page.Briefs)
	}
	page = dossier.Compose(m, dossier.Options{AsOf: day("2026-02-01")})
	if got := said(page); got != "new: open a desk [1];\npromised by PE: open a desk [1];\nreported: cut fees [2];\n" || page.Later != (dossier.Later{}) {
		t.Errorf("%s%+v", got, page.Later)
	}
}

// What was taken back after the day stood on the day.
func TestRetractionsCountFromTheirDay(t *testing.T) {
	b := told("a", "2025-10-01", promise{by: "PE", line: "cut fees", when: "2025-12-31"})
	done := outcome(b, 0, ledger.Delivered, "2026-01-05")
	back := ledger.Outcome{ID: "back", Kind: ledger.Retracted, Withdraws: done.ID, Recorded: day("2026-01-20").Time()}
	for asOf, want := range map[string]string{"2026-01-12": "reported: cut fees [1];\n", "2026-01-25": "passed: cut fees [1];\n"} {
		page := dossier.Compose(matter(of(b, done, back)), dossier.Options{AsOf: day(asOf)})
		if got := said(page); got != want {
			t.Errorf("on %s: %s", asOf, got)
		}
		if page.Later.Reports != 0 {
			t.Errorf("on %s %d reports are left out", asOf, page.Later.Reports)
		}
	}
}

func TestWhatIsToldTwiceStandsOnce(t *testing.T) {
	once := promise{by: "PE", line: "cut fees", when: "2026-12-31"}
	moved, others := once, once
	moved.when, others.by = "2027-12-31", "NO"
	a, b, c := told("a", "2025-10-01", once, once), told("b", "2025-11-01", once), told("c", "2025-12-01", moved, others)
	page := dossier.Compose(matter(of(c), of(b, outcome(b, 0, ledger.Progress, "2025-12-02")), of(a)), dossier.Options{AsOf: day("2026-01-12")})
	if want := "new: cut fees [1]; cut fees [2];\npromised by NO: cut fees [1];\npromised by PE: cut fees [3]; cut fees [2];\n"; said(page) != want {
		t.Errorf("got\n%swant\n%s", said(page), want)
	}
	same := page.Items[2]
	if same.Told != 2 || same.First != day("2025-10-01") || same.Brief.ID != "b" || len(same.History) != 1 || same.IsNew {
		t.Errorf("told in %d briefs since %s, last in %s, %d reports, new %v", same.Told, same.First, same.Brief.ID, len(same.History), same.IsNew)
	}
}

// What differs in more than its telling stands apart.
func TestWhatIsAnotherPromiseStandsApart(t *testing.T) {
	for _, c := range []struct {
		name string
		one  promise
		all  int
	}{
		{"the same", promise{by: "PE", line: "cut fees", when: "2026-12-31"}, 1},
		{"told as weaker", promise{by: "PE", line: "cut fees", when: "2026-12-31", firmness: commitments.Effort}, 1},
		{"another line", promise{by: "PE", line: "cut the fees", when: "2026-12-31"}, 2},
		{"another day", promise{by: "PE", line: "cut fees", when: "2026-12-30"}, 2},
		{"a window to the same day", promise{by: "PE", line: "cut fees", when: "2026-01-01..2026-12-31"}, 2},
		{"another party", promise{by: "NO PE", line: "cut fees", when: "2026-12-31"}, 2},
		{"on a condition", promise{by: "PE", line: "cut fees", when: "if"}, 2},
	} {
		a, b := told("a", "2025-10-01", promise{by: "PE", line: "cut fees", when: "2026-12-31"}), told("b", "2025-11-01", c.one)
		m := matter(of(a), of(b))
		if page := dossier.Compose(m, dossier.Options{AsOf: day("2026-01-12")}); page.Open != c.all {
			t.Errorf("%s: %d, want %d", c.name, page.Open, c.all)
		}
		for i := range m.Briefs {
			m.Briefs[i].Commitments[0].Line = ""
		}
		if page := dossier.Compose(m, dossier.Options{AsOf: day("2026-01-12")}); page.Open != 2 {
			t.Errorf("%s, without lines: %d", c.name, page.Open)
		}
	}
}

func TestSince(t *testing.T) {
	a, b, c := told("a", "2025-10-01", promise{by: "PE", line: "one"}), told("b", "2025-12-01", promise{by: "PE", line: "two"}),
		told("c", "2025-12-01", promise{by: "NO", line: "three"})
	all := matter(of(a), of(b), of(c))
	for _, q := range []struct{ since, asOf, from, isNew string }{
		{"", "2026-01-12", "2025-10-01", "three two"},
		{"2025-12-01", "2026-01-12", "2025-12-01", ""},
		{"2025-09-01", "2026-01-12", "2025-09-01", "three one two"},
		{"", "2025-11-01", "", ""}, // one day alone: nothing came before
	} {
		page := dossier.Compose(all, dossier.Options{AsOf: day(q.asOf), Since: day(q.since)})
		var isNew []string
		for _, i := range page.Items {
			if i.IsNew {
				isNew = append(isNew, i.Line)
			}
		}
		slices.Sort(isNew)
		want := strings.Fields(q.isNew)
		slices.Sort(want)
		if page.Since != day(q.from) || !slices.Equal(isNew, want) || page.News.New != len(want) {
			t.Errorf("since %q as of %s: %v since %s, %+v", q.since, q.asOf, isNew, page.Since, page.News)
		}
	}
}

func TestOwnSide(t *testing.T) {
	b := of(told("a", "2025-10-01", promise{by: "PE", line: "one"}, promise{by: "NO", line: "two"}))
	for own, want := range map[string]struct {
		own   string
		sides []string
	}{"": {"", []string{"NO", "PE"}}, "NO": {"NO", []string{"PE", "NO"}}, "PE": {"PE", []string{"NO", "PE"}}, "KR": {"", []string{"NO", "PE"}}} {
		page := dossier.Compose(matter(b), dossier.Options{AsOf: day("2026-01-12"), Own: own})
		var sides []string
		for _, s := range page.Sections {
			if s.Kind == dossier.Party {
				sides = append(sides, s.Party)
			}
		}
		if page.Own != want.own || !slices.Equal(sides, want.sides) || own == "PE" && page.Pair != [2]string{"PE", "NO"} {
			t.Errorf("own %q: %q, sides %v of %v", own, page.Own, sides, page.Pair)
		}
	}
}

// crowd is a matter with more of everything than a page holds.
func crowd(n int) dossier.Matter {
	whens := []string{"", "if", "2026-02-01", "2026-01-01..2026-06-30", "2030-01-01", "2026-01-11", "2025-06-30", "until 2025-06-30", "until 2026-06-30"}
	sides := []string{"NO", "PE", "NO PE", "CL"}
	var all []dossier.Brief
	for i := range n {
		var of9 []promise
		for k, when := range whens {
			of9 = append(of9, promise{by: sides[(i+k)%len(sides)], line: fmt.Sprintf("act %d of brief %d", k, i), when: when, firmness: commitments.Effort + commitments.Firmness(i%4)})
		}
		b := told(fmt.Sprintf("b%03d", i), day("2025-01-01").AddDays(i).String(), of9...)
		all = append(all, of(b, outcome(b, 6, ledger.Delivered, "2025-12-01")))
	}
	return matter(all...)
}

func TestEachStandsOnce(t *testing.T) {
	for _, whole := range []bool{false, true} {
		page := dossier.Compose(crowd(30), dossier.Options{AsOf: day("2026-01-12"), Whole: whole})
		total, stands := 0, map[int]int{}
		for _, s := range page.Sections {
			if s.Kind.IsOverview() {
				continue
			}
			total += s.All
			for _, at := range s.Items {
				if stands[at]++; stands[at] > 1 {
					t.Errorf("%s stands %d times", page.Items[at].Line, stands[at])
				}
			}
			if whole && s.Folded() > 0 {
				t.Errorf("%s is folded", kindNames[s.Kind])
			}
		}
		if total != 30*9 {
			t.Errorf("%d of %d commitments", total, 30*9)
		}
	}
}

func TestNumbersAreInOrder(t *testing.T) {
	page := dossier.Compose(crowd(30), dossier.Options{AsOf: day("2026-01-12")})
	next := 1
	for _, s := range page.Sections {
		for _, at := range s.Items {
			if n := page.Items[at].Number; n == next {
				next++
			} else if n > next {
				t.Fatalf("number %d stands before %d", n, next)
			}
		}
	}
	if most := 30; next != len(page.Items)+1 || len(page.Items) > most {
		t.Errorf("%d numbers for %d items; two screens hold %d", next-1, len(page.Items), most)
	}
}

func TestPagesAreTheSameInAnyOrder(t *testing.T) {
	m := crowd(12)
	want := said(dossier.Compose(m, dossier.Options{AsOf: day("2026-01-12")}))
	slices.Reverse(m.Briefs)
	if got := said(dossier.Compose(m, dossier.Options{AsOf: day("2026-01-12")})); got != want {
		t.Errorf("the other way round it is\n%s, not\n%s", got, want)
	}
}

func TestCiteOpensEachBriefOnce(t *testing.T) {
	b := told("a", "2025-10-01", promise{by: "PE", line: "one"}, promise{by: "NO", line: "two"})
	gone := told("b", "2025-10-02", promise{by: "PE", line: "three"})
	page := dossier.Compose(matter(of(b), of(gone)), dossier.Options{AsOf: day("2026-01-12")})
	opened := make(chan string, 9)
	err := page.Cite(func(at dossier.Ref) (briefs.Brief, error) {
		opened <- at.Path
		if at.Path == "b" {
			return briefs.Brief{}, errors.New("no such brief")
		}
		return *b, nil
	})
	if err == nil || len(opened) != 2 {
		t.Errorf("%d briefs were opened: %v", len(opened), err)
	}
	quotes := map[string]string{}
	for _, i := range page.Items {
		quotes[i.Line] = i.Quote()
	}
	if quotes["one"] != "They will one" || quotes["two"] != "They will two" || quotes["three"] != "" {
		t.Errorf("%q", quotes)
	}
}

// A brief that is read by newer rules has other commitments: an item is never given
// the words of another.
func TestCiteFindsNoOtherWords(t *testing.T) {
	b := told("a", "2025-10-01", promise{by: "PE", line: "one"})
	page := dossier.Compose(matter(of(b)), dossier.Options{AsOf: day("2026-01-12")})
	_ = page.Cite(func(dossier.Ref) (briefs.Brief, error) {
		return *told("z", "2025-10-01", promise{by: "PE", line: "one"}), nil
	})
	if q := page.Items[0].Quote(); q != "" {
		t.Errorf("it quotes %q", q)
	}
	if c, words := page.Items[0].Reading(); c.Line != "one" || words != "" {
		t.Errorf("it reads %q in %q", c.Line, words)
	}
}

func TestOutcomesHoldOnToWords(t *testing.T) {
	b := told("a", "2025-10-01", promise{by: "PE", line: "one"})
	o := outcome(b, 0, ledger.Progress, "2025-11-01")
	o.Anchor.ID = "of older rules"
	page := dossier.Compose(matter(of(b, o)), dossier.Options{AsOf: day("2026-01-12")})
	if last, ok := page.Items[0].Latest(); !ok || last.Kind != ledger.Progress {
		t.Errorf("%+v", page.Items[0].History)
	}
}
