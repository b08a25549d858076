package wording

import (
	"fmt"
	"strings"
	"testing"

	"attache/briefs"
	"attache/briefs/actors"
	"attache/briefs/clock"
	"attache/briefs/commitments"
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

func ExampleInterval() {
	fmt.Println(Interval(timex.On(2026, 1, 1), timex.On(2026, 6, 30), timex.Half))
	fmt.Println(Interval(timex.On(2026, 7, 1), timex.On(2026, 9, 30), timex.Quarter))
	fmt.Println(Interval(timex.On(2026, 6, 1), timex.On(2026, 6, 30), timex.Month))
	// Output:
	// H1 2026
	// Q3 2026
	// June 2026
}

func ExampleClockOf() {
	c := commitments.Commitment{Due: &timex.Due{Role: timex.Deadline, To: timex.On(2026, 6, 30)}}
	for _, asOf := range []timex.Date{timex.On(2026, 1, 12), timex.On(2026, 6, 22), timex.On(2026, 7, 2), timex.On(2026, 8, 1)} {
		fmt.Println(ClockOf(&c, "", asOf))
	}
	// Output:
	// by 30 Jun 2026 · 169 days
	// by 30 Jun 2026 · 8 days
	// just passed 30 Jun 2026 · 2 days ago
	// date passed 30 Jun 2026
}

func TestInterval(t *testing.T) {
	for _, c := range []struct {
		from, to string
		p        timex.Precision
		want     string
	}{
		{"", "", timex.Day, ""},
		{"2026-06-30", "2026-06-30", timex.Day, "30 Jun 2026"},
		{"2026-01-05", "2026-01-11", timex.Week, "5–11 Jan 2026"},
		{"2026-01-29", "2026-02-03", timex.Day, "29 Jan – 3 Feb 2026"},
		{"2025-12-29", "2026-01-04", timex.Week, "29 Dec 2025 – 4 Jan 2026"},
		{"2026-02-01", "2026-02-28", timex.Month, "February 2026"},
		{"2024-02-01", "2024-02-28", timex.Day, "1–28 Feb 2024"},
		{"2026-10-01", "2026-12-31", timex.Quarter, "Q4 2026"},
		{"2026-10-01", "2026-12-31", timex.Vague, "Oct–Dec 2026"},
		{"2026-07-01", "2026-12-31", timex.Half, "H2 2026"},
		{"2026-04-01", "2026-09-30", timex.Half, "Apr–Sep 2026"},
		{"2026-01-01", "2026-12-31", timex.Year, "2026"},
		{"2026-01-01", "2030-12-31", timex.MultiYear, "2026–2030"},
		{"2026-04-01", "2027-03-31", timex.Year, "Apr 2026 – Mar 2027"},
		{"2026-04-01", "", timex.Day, "from 1 Apr 2026"},
		{"", "2026-04-01", timex.Day, "until 1 Apr 2026"},
	} {
		if got := Interval(day(c.from), day(c.to), c.p); got != c.want {
			t.Errorf("%s … %s: %q, want %q", c.from, c.to, got, c.want)
		}
	}
}

func TestDueAndEDTF(t *testing.T) {
	for _, c := range []struct {
		role       timex.Role
		from, to   string
		p          timex.Precision
		recurs     bool
		want, edtf string
	}{
		{timex.Deadline, "", "2026-06-30", timex.Day, false, "by 30 Jun 2026", "../2026-06-30"},
		{timex.Deadline, "", "2026-02-24", timex.Vague, false, "by about 24 Feb 2026", "../2026-02-24~"},
		{timex.Until, "", "2026-11-10", timex.Day, false, "until 10 Nov 2026", "../2026-11-10"},
		{timex.Window, "2026-01-01", "2026-06-30", timex.Half, false, "H1 2026, by 30 Jun", "2026-40"},
		{timex.Window, "2026-07-01", "2026-12-31", timex.Half, false, "H2 2026, by 31 Dec", "2026-41"},
		{timex.Window, "2026-04-01", "2026-06-30", timex.Quarter, false, "Q2 2026, by 30 Jun", "2026-34"},
		{timex.Window, "2026-10-01", "2026-12-31", timex.Quarter, false, "Q4 2026, by 31 Dec", "2026-36"},
		{timex.Window, "2026-06-01", "2026-06-30", timex.Month, false, "June 2026, by 30 Jun", "2026-06"},
		{timex.Window, "2026-01-01", "2030-12-31", timex.MultiYear, false, "2026–2030, by 31 Dec 2030", "2026-01-01/2030-12-31"},
		{timex.Window, "2026-01-01", "2026-04-30", timex.Vague, false, "about Jan–Apr 2026", "2026-01-01~/2026-04-30~"},
		{timex.Act, "2026-01-10", "2026-01-10", timex.Day, false, "on 10 Jan 2026", "2026-01-10"},
		{timex.Start, "2026-01-01", "2026-12-31", timex.Year, false, "from 2026", "2026/.."},
		{timex.Start, "2026-04-01", "2026-04-01", timex.Day, false, "from 1 Apr 2026", "2026-04-01/.."},
		{timex.Start, "2026-01-01", "2026-12-31", timex.Year, true, "from 2026, recurring", "2026/.."},
		{timex.Until, "2025-05-14", "2025-08-12", timex.Day, false, "until 12 Aug 2025", "2025-05-14/2025-08-12"},
		{timex.Window, "2026-01-12", "2026-12-31", timex.Year, false, "later in 2026", "2026-01-12/2026-12-31"},
		{timex.Window, "2026-06-18", "2026-06-30", timex.Month, false, "later in June 2026", "2026-06-18/2026-06-30"},
		{timex.Start, "2026-04-01", "", timex.Day, false, "from 1 Apr 2026", "2026-04-01/.."},
		{timex.Recurring, "2026-01-01", "2028-12-31", timex.Repeats, true, "2026–2028, recurring", "2026-01-01/2028-12-31"},
		{timex.Recurring, "", "", timex.Repeats, true, "", ""},
	} {
		d := timex.Due{Role: c.role, From: day(c.from), To: day(c.to), Precision: c.p, Recurs: c.recurs}
		if got := Due(d, ""); got != c.want {
			t.Errorf("due %s … %s: %q, want %q", c.from, c.to, got, c.want)
		}
		if got := EDTF(d); got != c.edtf {
			t.Errorf("EDTF %s … %s: %q, want %q", c.from, c.to, got, c.edtf)
		}
	}
}

func TestClock(t *testing.T) {
	const article = "once ratified, every year, as soon as possible, within 15 years, within the year, see him later that year, within two years of its start"
	words := func(s string) text.Span {
		i := strings.Index(article, s)
		return text.Span{Start: i, End: i + len(s)}
	}
	for _, c := range []struct {
		name string
		c    commitments.Commitment
		want string
	}{
		{"nothing said", commitments.Commitment{Firmness: commitments.Firm}, "no date"},
		{"continuing", commitments.Commitment{Firmness: commitments.Repeat}, "ongoing · ∞"},
		{"waits", commitments.Commitment{Condition: words("once ratified")}, "condition: “once ratified”"},
		{"waits with a date", commitments.Commitment{Condition: words("once ratified"), Due: &timex.Due{Role: timex.Deadline, To: day("2026-12-31")}},
			"by 31 Dec 2026 · 353 days · condition: “once ratified”"},
		{"recurs", commitments.Commitment{Due: &timex.Due{Span: words("every year"), Role: timex.Recurring, Recurs: true}}, "every year · ↻"},
		{"no end", commitments.Commitment{Due: &timex.Due{Span: words("as soon as possible"), Role: timex.Deadline, Precision: timex.Vague}},
			"no date · “as soon as possible”"},
		{"started", commitments.Commitment{Due: &timex.Due{Role: timex.Start, From: day("2025-07-01"), To: day("2025-07-01")}}, "from 1 Jul 2025 · ∞"},
		{"starts", commitments.Commitment{Due: &timex.Due{Role: timex.Start, From: day("2026-04-01"), To: day("2026-04-01")}}, "from 1 Apr 2026 · in 79 days"},
		{"single day soon", commitments.Commitment{Due: &timex.Due{Role: timex.Act, From: day("2026-01-20"), To: day("2026-01-20")}}, "on 20 Jan 2026 · 8 days"},
		{"today", commitments.Commitment{Due: &timex.Due{Role: timex.Deadline, To: day("2026-01-12")}}, "by 12 Jan 2026 · today"},
		{"holds", commitments.Commitment{Due: &timex.Due{Role: timex.Until, To: day("2026-11-10")}}, "until 10 Nov 2026 · 302 days"},
		{"held", commitments.Commitment{Due: &timex.Due{Role: timex.Until, To: day("2026-01-02")}}, "ended on 2 Jan 2026"},
		{"comes again from a day", commitments.Commitment{Due: &timex.Due{Role: timex.Start, From: day("2026-04-01"), To: day("2026-04-01"), Recurs: true}},
			"from 1 Apr 2026, recurring · in 79 days"},
		{"a year that is just over", commitments.Commitment{Due: &timex.Due{Role: timex.Window, From: day("2025-01-01"), To: day("2025-12-31"), Precision: timex.Year}},
			"just passed 31 Dec 2025 · 12 days ago"},
		{"until something happens", commitments.Commitment{Due: &timex.Due{Span: words("once ratified"), Role: timex.Until, Basis: timex.ByEvent}}, "“once ratified”"},
		{"years from a day that is not told", commitments.Commitment{Due: &timex.Due{Span: words("within 15 years"), Role: timex.Deadline, Basis: timex.ByFeel, Precision: timex.Vague, To: day("2041-01-09")}},
			"within 15 years, from when is not said"},
		{"years from a day that is told without its date", commitments.Commitment{Due: &timex.Due{Span: words("within two years"), Role: timex.Deadline, Basis: timex.ByFeel, Precision: timex.Vague, To: day("2028-01-09")}},
			"within two years of a day that is not given"},
		{"later that year", commitments.Commitment{Due: &timex.Due{Span: words("that year"), Role: timex.Window, Precision: timex.Year, From: day("2027-01-01"), To: day("2027-12-31")}},
			"later in 2027 · 718 days"},
		{"a year by the calendar", commitments.Commitment{Due: &timex.Due{Span: words("within the year"), Role: timex.Deadline, Basis: timex.Relative, Precision: timex.Year, To: day("2026-12-31")}},
			"by 31 Dec 2026 · 353 days"},
		{"far", commitments.Commitment{Due: &timex.Due{Role: timex.Deadline, To: day("2030-12-31")}}, "by 31 Dec 2030 · about 5 years"},
		{"vague and over", commitments.Commitment{Due: &timex.Due{Role: timex.Window, From: day("2024-01-01"), To: day("2024-04-30"), Precision: timex.Vague}},
			"about Jan–Apr 2024 · now over"},
	} {
		if got := ClockOf(&c.c, article, day("2026-01-12")).String(); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestNoOutcomeInOurOwnVoice(t *testing.T) {
	for _, role := range []timex.Role{timex.Window, timex.Deadline, timex.Start, timex.Recurring, timex.Act, timex.Until} {
		for _, asOf := range []string{"2025-12-01", "2026-06-20", "2026-07-01", "2029-01-01"} {
			c := commitments.Commitment{Due: &timex.Due{Role: role, From: day("2026-01-01"), To: day("2026-06-30")}}
			said := ClockOf(&c, "", day(asOf)).String() + OnDay(&c, "", day(asOf))
			for _, word := range []string{"broken", "fail", "violat", "missed", "overdue"} {
				if strings.Contains(said, word) {
					t.Errorf("%q says %q", said, word)
				}
			}
		}
	}
}

func TestOnDay(t *testing.T) {
	c := commitments.Commitment{Due: &timex.Due{Role: timex.Window, From: day("2026-01-01"), To: day("2026-06-30"), Precision: timex.Half}}
	for asOf, want := range map[string]string{
		"2025-12-30": "As of 30 Dec 2025: opens 1 Jan 2026, in 2 days; ends 30 Jun 2026, in 182 days.",
		"2026-02-01": "As of 1 Feb 2026: due by 30 Jun 2026, in 149 days.",
		"2026-06-30": "As of 30 Jun 2026: due by 30 Jun 2026, today.",
		"2026-07-04": "As of 4 Jul 2026: just passed 30 Jun 2026, 4 days ago; no outcome report in this brief.",
		"2026-10-08": "As of 8 Oct 2026: date passed 30 Jun 2026, 100 days ago; no outcome report in this brief.",
	} {
		if got := OnDay(&c, "", day(asOf)); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestParties(t *testing.T) {
	for _, c := range []struct {
		by, to []string
		want   string
	}{
		{[]string{"CN", "KR"}, nil, "CN–KR"},
		{[]string{"KR"}, []string{"CN"}, "KR → CN"},
		{[]string{"CN", "KR"}, []string{"CN", "KR"}, "CN–KR"},
		{[]string{"Hanbit Motors", "KR"}, nil, "Hanbit Motors, KR"},
		{nil, nil, "party not named"},
	} {
		if got := Parties(c.by, c.to); got != c.want {
			t.Errorf("%v → %v: %q, want %q", c.by, c.to, got, c.want)
		}
	}
	if got := Named([]string{"CN", "XX"}, []actors.Party{{ID: "CN", Name: "China"}}); got != "CN China, XX" {
		t.Error(got)
	}
}

func TestLanguage(t *testing.T) {
	for code, want := range map[string]string{"en-GB": "English", "ko": "Korean", "zh": "Chinese", "zh-Hant-TW": "Chinese", "ja": "Japanese", "??": "??", "und": "und"} {
		if got := Language(code); got != want {
			t.Errorf("%s: %q, want %q", code, got, want)
		}
	}
	if !IsEnglish("") || !IsEnglish("en-US") || IsEnglish("ko") {
		t.Error("English is English, and unknown is not foreign")
	}
}

func TestActSaysWhatIsNotDone(t *testing.T) {
	for action, want := range map[string]string{
		"impose new duties":          "not to impose new duties",
		"not impose new duties":      "not to impose new duties",
		"not to impose new duties":   "not to impose new duties",
		"refrain from new duties":    "refrain from new duties",
		"no longer impose the levy":  "no longer impose the levy",
		"notify the other of duties": "not to notify the other of duties",
	} {
		if got := Act(&commitments.Commitment{Action: action, Negative: true}, ""); got != want {
			t.Errorf("%q: %q, want %q", action, got, want)
		}
	}
}

func TestActIsTheLine(t *testing.T) {
	c := commitments.Commitment{Line: "not impose new duties", Action: "imposing new duties", Negative: true}
	if got := Act(&c, ""); got != "not impose new duties" {
		t.Error(got)
	}
}

func TestFirmnessCounts(t *testing.T) {
	counts := CountFirmness([]commitments.Commitment{{Firmness: commitments.Firm}, {Firmness: commitments.Effort}, {Firmness: commitments.Legal}, {Firmness: commitments.Firm}})
	if got := counts.String(); got != "legal 1 · firm 2 · effort 1" {
		t.Error(got)
	}
	if got := counts.Glyphs(); got != "■1 ●2 ○1" {
		t.Error(got)
	}
}

func TestPublished(t *testing.T) {
	if got := Published(briefs.Published{Date: day("2025-12-30"), From: "dateline"}); got != "30 Dec 2025 (dateline, year inferred)" {
		t.Error(got)
	}
	if got := Published(briefs.Published{}); got != "date not known" {
		t.Error(got)
	}
}

func TestUrgentIsNotPassed(t *testing.T) {
	if (Clock{State: clock.Open, Left: faded}).IsUrgent() || !(Clock{State: clock.Soon, Left: "8 days"}).IsUrgent() {
		t.Error("a vague date that is over is not urgent, a near one is")
	}
}

func TestHowRead(t *testing.T) {
	for want, d := range map[string]timex.Due{
		"a deadline · to the month · stated in full":              {Role: timex.Deadline, Precision: timex.Month},
		"a window · to the half-year · counted from another date": {Role: timex.Window, Precision: timex.Half, Basis: timex.Relative},
		"again and again · stated in full":                        {Role: timex.Recurring, Precision: timex.Repeats},
		"a start · to an event":                                   {Role: timex.Start, Precision: timex.Event, Basis: timex.ByEvent},
	} {
		if got := HowRead(d); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestRule(t *testing.T) {
	for rule, want := range map[string]string{"": "", "refers back": "what these words refer back to", "agreed to": "row “agreed to”"} {
		if got := Rule(rule); got != want {
			t.Errorf("Rule(%q) is %q, want %q", rule, got, want)
		}
	}
}

// What decided whose a promise is, and what a line took from elsewhere, is told in an
// analyst's words, and not by the name of a rule.
func TestRulesAreTold(t *testing.T) {
	for _, in := range []string{
		"Lima, 4 May 2026. Peru and Norway met. The accord on trout will be signed in Oslo in June. Norway agreed to publish its port fees and to halve them by June.",
		"Lima, 4 May 2026. Peru met Norway. On squid, Norway intends to offer terms no less favourable than those of the trout accord. Aircraft will be exempt. We will not sign, the Norwegian minister said.",
		"Lima, 4 May 2026. Peru cut its duty on Norwegian wool. The first cut applies from today; the second will follow on 1 July. Norway sent the accord on trout, the draft of which will be shared by Peru in May.",
		"Lima, 4 May 2026. Norway intends for the gains of the accord to accrue to small farms of Peru. Talks with Peru on cod will resume in June. Norway's firms will be granted access to Peru's ports.",
	} {
		b := briefs.Read(briefs.Article{Body: text.Plain(in)}, timex.On(2026, 6, 1))
		for _, c := range b.Commitments {
			for _, why := range c.Why {
				if (why.Field == "by" || why.Field == "line") && why.Rule != "" && Told(why.Rule) == "" {
					t.Errorf("%s: %q is told by no words", why.Field, why.Rule)
				}
			}
		}
		if len(b.Commitments) == 0 {
			t.Errorf("nothing was found in %q", in)
		}
	}
}
