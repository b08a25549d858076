package ledger

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"attache/briefs"
	"attache/briefs/text"
	"attache/briefs/timex"
)

// chile is a brief with two commitments.
func chile(t testing.TB) briefs.Brief {
	t.Helper()
	b := briefs.Read(briefs.Article{
		Title: "Chile and Vietnam agree on fruit", Given: timex.On(2026, 3, 10),
		Body: text.Plain("Chile and Vietnam agreed to open their markets to cherries by 30 June 2026. Chile will publish its list of pests next month. Ministers exchanged views on steel."),
	}, timex.On(2026, 3, 12))
	if len(b.Commitments) != 2 {
		t.Fatalf("%d commitments, want 2", len(b.Commitments))
	}
	return b
}

func ExampleApply() {
	b := briefs.Read(briefs.Article{Body: text.Plain("Chile agreed to open its market to cherries by 30 June 2026.")}, timex.On(2026, 3, 12))
	fix := Correction{Anchor: AnchorOf(&b, 0), Field: "firmness", Value: "effort"}
	fmt.Println(fix.Check(&b), "was", fix.Was)
	Apply(&b, []Correction{fix})
	fmt.Println(b.Commitments[0].Firmness)
	// Output:
	// <nil> was firm
	// effort
}

func TestCorrectableFieldsTakeTheirOwnExamples(t *testing.T) {
	b := chile(t)
	for _, row := range correctables {
		bad := Correction{Field: row.name, Value: row.Not, Anchor: AnchorOf(&b, 0)}
		if err := bad.Check(&b); err == nil {
			t.Errorf("%s takes %q", row.name, row.Not)
		}
		good := Correction{Field: row.name, Value: row.Match, Anchor: AnchorOf(&b, 0)}
		if err := good.Check(&b); err != nil {
			t.Errorf("%s: %v", row.name, err)
		}
		got := chile(t)
		Apply(&got, []Correction{good})
		if row.name == "commitment" {
			if len(got.Commitments) != 1 {
				t.Error("what is no commitment still is one")
			}
		} else if is := row.written(&got, 0); is != row.Match {
			t.Errorf("%s is %q after it was set to %q", row.name, is, row.Match)
		}
	}
	for _, c := range []Correction{{Field: "weather"}, {Field: "due", Value: "2026-01-01", Anchor: Anchor{ID: "none"}}} {
		if err := c.Check(&b); err == nil {
			t.Errorf("%+v passes", c)
		}
	}
}

func TestCheckLeavesTheBriefAsItWas(t *testing.T) {
	b, want := chile(t), chile(t)
	c := Correction{Field: "by", Value: "JP", Anchor: AnchorOf(&b, 0)}
	if err := c.Check(&b); err != nil || c.Was != "CL,VN" {
		t.Fatal(c.Was, err)
	}
	if got := b.Commitments[0].By; fmt.Sprint(got) != fmt.Sprint(want.Commitments[0].By) {
		t.Errorf("checking has set it to %v", got)
	}
}

func TestACommitmentTheReaderFound(t *testing.T) {
	b := chile(t)
	c := Correction{Field: "commitment", Value: "yes", Anchor: Anchor{ID: "own", Quote: "exchanged views on steel"}}
	if err := c.Check(&b); err != nil {
		t.Fatal(err)
	}
	none := Correction{Field: "commitment", Value: "yes", Anchor: Anchor{Quote: "sell the moon"}}
	if err := none.Check(&b); err == nil {
		t.Error("words that do not stand in the text can be a commitment")
	}
	twice := Correction{Field: "commitment", Value: "yes", Anchor: Anchor{Quote: b.Commitments[1].Of(b.Body.Text)}}
	if err := twice.Check(&b); err == nil || !strings.Contains(err.Error(), "commitment 2 holds these words already") {
		t.Errorf("words of a commitment can be one again: %v", err)
	}
	Apply(&b, []Correction{c, none})
	if len(b.Commitments) != 3 {
		t.Fatalf("%d commitments, want 3", len(b.Commitments))
	}
	for _, k := range b.Commitments {
		if k.ID == "own" && (k.Of(b.Body.Text) != "exchanged views on steel" || k.Line == "") {
			t.Errorf("%+v", k)
		}
	}
}

func TestAnchorHoldsOn(t *testing.T) {
	b := chile(t)
	at := AnchorOf(&b, 1)
	for what, a := range map[string]Anchor{
		"by its id":                 {ID: at.ID},
		"by its words, id is new":   {ID: "other", Quote: at.Quote, Start: at.Start},
		"by fewer words":            {Quote: at.Quote[:len(at.Quote)-4]},
		"as it is kept and read":    ParseAnchor(at.String()),
		"by words that have moved":  {Quote: at.Quote, Start: at.Start + 300},
		"by more words than before": {Quote: b.Body.Text[at.Start:]},
	} {
		if i := a.In(&b); i != 1 {
			t.Errorf("%s: %d, want 1", what, i)
		}
	}
	for what, a := range map[string]Anchor{"the article": {}, "an id of none": {ID: "x"}, "what was damaged": ParseAnchor("{")} {
		if i := a.In(&b); i != -1 {
			t.Errorf("%s: %d, want none", what, i)
		}
	}
}

func TestOutcomesSayWhatTheyLack(t *testing.T) {
	for _, o := range []Outcome{
		{Kind: "broken", Evidence: "x"},
		{Kind: Delivered},
		{Kind: Retracted},
		{Kind: Rescheduled, Evidence: "x"},
		{Kind: Rescheduled, Evidence: "x", From: timex.On(2027, 2, 1), To: timex.On(2027, 1, 1)},
	} {
		if o.Check() == nil {
			t.Errorf("%+v passes", o)
		}
	}
	for _, o := range []Outcome{{Kind: Delivered, Evidence: "It was signed."}, {Kind: Delayed, Note: "told by phone"}, {Kind: Retracted, Withdraws: "a"}} {
		if err := o.Check(); err != nil {
			t.Errorf("%+v: %v", o, err)
		}
	}
}

func TestHistories(t *testing.T) {
	b := chile(t)
	at, other := AnchorOf(&b, 0), AnchorOf(&b, 1)
	recorded := time.Date(2026, 7, 1, 9, 0, 0, 0, time.UTC)
	all := []Outcome{
		{ID: "1", Anchor: at, Kind: Delivered, Valid: timex.On(2026, 6, 30), Recorded: recorded},
		{ID: "2", Anchor: at, Kind: Progress, Valid: timex.On(2026, 5, 1), Recorded: recorded.Add(1)},
		{ID: "3", Anchor: other, Kind: Withdrawn, Valid: timex.On(2026, 5, 1)},
		{ID: "4", Kind: Retracted, Withdraws: "3"},
		{ID: "5", Anchor: at, Kind: Reaffirmed, Valid: timex.On(2026, 7, 1)},
		{ID: "6", Anchor: Anchor{ID: "lost"}, Kind: Delayed},
	}
	got := Histories(&b, all)
	if len(got) != 2 || len(got[0]) != 3 || got[0][0].ID != "2" || len(got[1]) != 0 {
		t.Fatalf("%+v", got)
	}
	if o, ok := Latest(got[0]); !ok || o.ID != "1" {
		t.Errorf("the latest is %q, want the delivery: to affirm again takes nothing back", o.ID)
	}
	if o, ok := Latest(got[0][2:]); !ok || o.Kind != Reaffirmed {
		t.Errorf("%+v %v", o, ok)
	}
	if _, ok := Latest(nil); ok {
		t.Error("nothing was reported")
	}
}

// What is typed is kept as the ledger knows it, or refused with what is near.
func TestWhatIsTypedIsResolved(t *testing.T) {
	b := chile(t)
	b.Body.Text += " The Andes Board of Trade met Vale in Hanoi."
	at := AnchorOf(&b, 0)
	for _, c := range []struct{ field, typed, is, says string }{
		{"by", "Britain", "GB", ""},
		{"by", "viet nam, chilean", "CL,VN", ""},
		{"by", "cl, CL", "CL", ""},
		{"by", "Soviet Union", "SU", ""},
		{"by", "European Union", "EU", ""},
		{"by", "Andes Board of Trade", "Andes Board of Trade", ""},
		{"by", "Vale", "Vale", ""},
		{"by", "Val", "", "is no state or bloc"},
		{"by", "met", "", "is no state or bloc"},
		{"by", "ZZ", "", "is no state or bloc"},
		{"by", "Kena", "", "did you mean KE"},
		{"by", " , ", "", "empty"},
		{"to", "", "", ""},
		{"to", "Polend", "", "did you mean PL"},
		{"pair", "Kenya-Poland", "KE-PL", ""},
		{"pair", "guinea-bissau–chile", "CL-GW", ""},
		{"pair", "Chile-Chile", "", "twice"},
		{"pair", "Chile-Atlantis", "", "Atlantis"},
		{"due", "2027-03..2027-05", "2027-03-01..2027-05-31", ""},
		{"due", "2027-Q3", "2027-07-01..2027-09-30", ""},
		{"due", "2027-H1", "2027-01-01..2027-06-30", ""},
		{"due", "..2027", "2027-12-31", ""},
		{"due", "2027-06..", "2027-06-01..", ""},
		{"due", "2027-05..2027-03", "", "ends before it begins"},
		{"due", "spring", "", "2026-Q3"},
	} {
		fix := Correction{Field: c.field, Value: c.typed, Anchor: at}
		err := fix.Check(&b)
		if c.says == "" && (err != nil || fix.Value != c.is) || c.says != "" && (err == nil || !strings.Contains(err.Error(), c.says)) {
			t.Errorf("%s %q is kept as %q, %v; want %q %s", c.field, c.typed, fix.Value, err, c.is, c.says)
		}
	}
}
