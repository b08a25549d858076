package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"attache/briefs"
	"attache/briefs/clock"
	"attache/briefs/commitments"
	"attache/briefs/gist"
	"attache/briefs/ledger"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/briefs/topics"
)

// section is the rows of the table under a heading of docs/domain.md, and its words.
func section(t *testing.T, heading string) (rows [][]string, words string) {
	t.Helper()
	data, err := os.ReadFile("docs/domain.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, ok := strings.Cut(string(data), "\n## "+heading+"\n")
	if !ok {
		t.Fatalf("docs/domain.md has no section %q", heading)
	}
	words, _, _ = strings.Cut(rest, "\n## ")
	isHead := true
	for line := range strings.Lines(words) {
		line = strings.TrimSpace(line)
		switch {
		case !strings.HasPrefix(line, "|"):
			isHead = true
		case strings.HasPrefix(line, "|---"):
			isHead = false
		case !isHead:
			cells := strings.Split(strings.Trim(line, "| "), " | ")
			rows = append(rows, cells)
		}
	}
	return rows, words
}

// column is one cell of each row.
func column(rows [][]string, i int) (all []string) {
	for _, row := range rows {
		all = append(all, row[i])
	}
	return all
}

// The tables that code cites say what the code does.
func TestDomainNamesWhatThereIs(t *testing.T) {
	var firmnesses, clocks, outcomes, labels []string
	for f := commitments.Legal; ; f-- {
		firmnesses = append(firmnesses, f.String())
		if f == commitments.EventOnly {
			break
		}
	}
	for _, c := range clock.States {
		clocks = append(clocks, c.String())
	}
	for _, k := range ledger.OutcomeKinds {
		outcomes = append(outcomes, string(k))
	}
	for i := range topics.All {
		labels = append(labels, topics.All[i].ID+": "+topics.All[i].Label)
	}
	of := func(heading string, i int) []string {
		rows, _ := section(t, heading)
		return column(rows, i)
	}
	var told []string
	for _, cell := range of("Topics", 1) {
		told = append(told, strings.Split(cell, " · ")...)
	}
	for _, c := range []struct {
		of         string
		told, want []string
	}{
		{"firmness", of("Firmness", 1), firmnesses}, {"clocks", of("Clock", 0)[:len(clocks)], clocks},
		{"outcomes", of("Outcomes", 0), outcomes}, {"topics", told, labels},
	} {
		if !slices.Equal(c.told, c.want) {
			t.Errorf("%s: %q, want %q", c.of, c.told, c.want)
		}
	}
	_, words := section(t, "Instruments")
	at := 0
	for _, id := range gist.Instruments() {
		next := strings.Index(words[at:], id)
		if next < 0 {
			t.Fatalf("the instrument %s is not told in its place", id)
		}
		at += next
	}
}

func TestDomainTellsTheGrace(t *testing.T) {
	rows, _ := section(t, "Clock")
	end := timex.On(2026, 6, 30)
	for _, row := range rows[len(clock.States):] {
		for p := timex.Day; p <= timex.Vague; p++ {
			if p.String() != row[0] {
				continue
			}
			terms, days := clock.Terms{To: end, Role: timex.Deadline, Precision: p}, 0
			for terms.On(end.AddDays(days+1)) == clock.Grace {
				days++
			}
			if row[1] != fmt.Sprint(days) {
				t.Errorf("%s: %s days of grace, and it is %d", row[0], row[1], days)
			}
		}
	}
}

// reading is the due of the only promise of a text of 30 December 2025.
func reading(t *testing.T, says string) timex.Due {
	t.Helper()
	b := briefs.Read(briefs.Article{Given: timex.On(2025, 12, 30), Body: text.Plain(says)}, timex.On(2026, 1, 5))
	if len(b.Commitments) != 1 || b.Commitments[0].Due == nil {
		t.Fatalf("%q has %+v", says, b.Commitments)
	}
	return *b.Commitments[0].Due
}

func TestDomainTellsTheTimes(t *testing.T) {
	rows, _ := section(t, "Times")
	if len(rows) < 20 {
		t.Fatalf("%d rows", len(rows))
	}
	for _, row := range rows {
		d := reading(t, "Japan and Chile agreed to hold talks on rice "+row[0]+".")
		got := []string{row[0], d.From.String() + ".." + d.To.String(), d.Precision.String(), d.Role.String(), fmt.Sprintf("%.2f", d.Confidence)}
		if !slices.Equal(got, row) {
			t.Errorf("%q, and it is %q", row, got)
		}
	}
}

// states are those of the fiscal years, as a ministry of theirs is called.
var states = map[string]string{
	"US": "the United States", "JP": "Japan", "IN": "India", "GB": "the United Kingdom", "CA": "Canada", "SG": "Singapore", "HK": "Hong Kong", "AU": "Australia",
	"NZ": "New Zealand", "KR": "South Korea", "CN": "China", "EU": "the European Union", "BR": "Brazil", "MX": "Mexico", "SA": "Saudi Arabia", "AE": "the United Arab Emirates",
	"ZA": "South Africa", "EG": "Egypt", "PK": "Pakistan", "BD": "Bangladesh", "KE": "Kenya", "TH": "Thailand",
}

func TestDomainTellsTheFiscalYears(t *testing.T) {
	rows, _ := section(t, "Fiscal years")
	for _, row := range rows {
		for _, code := range strings.Split(row[0], ", ") {
			d := reading(t, states[code]+" will lower its duties on rice in fiscal year 2027.")
			begins := 2027
			if row[2] == "its end" {
				begins--
			}
			if d.From.IsZero() || fmt.Sprint(int(d.From.Month)) != row[1] || int(d.From.Year) != begins {
				t.Errorf("%s: %v, and it is %v", code, row, d)
			}
		}
	}
}
