package match_test

import (
	"fmt"
	"strings"
	"testing"

	"attache/briefs/match"
	"attache/briefs/text"
)

func ExampleTable_Find() {
	lex := text.NewLexicon()
	voc := match.NewVocabulary(lex)
	voc.Class("month", "june, july")
	voc.Class("state", "korea, south korea")
	table := match.Compile(voc, []match.Row[string]{
		{Name: "deadline", Pattern: "by the? (end|close) of m:<month>", Yield: "deadline"},
		{Name: "month", Pattern: "m:<month>", Yield: "month"},
		{Name: "state", Pattern: "<state>", Yield: "state"},
	})
	d := lex.Parse(text.Plain("South Korea will act by the end of June, not in July."))
	table.Find(d, 0, len(d.Tokens), func(m match.Match[string]) {
		fmt.Printf("%s: %s\n", m.Row.Yield, d.Words(m.First, m.Last))
	})
	// Output:
	// state: South Korea
	// deadline: by the end of June
	// month: July
}

func TestPatterns(t *testing.T) {
	tests := []struct{ pattern, in, want string }{
		{"a b? c", "x a c y", "a c"},
		{"a b? c", "a b c", "a b c"},
		{"a b* c", "a b b b c", "a b b b c"},
		{"a b+ c", "a c", ""},
		{"a _{0,2} c", "a x y c", "a x y c"},
		{"a _{0,2} c", "a x y z c", ""},
		{"(a|b c|d) e", "b c e", "b c e"},
		{"(a|b c|d) e", "d e", "d e"},
		{"(a|b) (c|d)?", "b", "b"},
		{"follow-up talks", "the follow-up talks", "follow-up talks"},
		{"korea 's", "Korea’s plan", "Korea’s"},
		{"n:<num> days", "in 90 days", "90 days"},
		{"<pair> x", "south korea x", "south korea x"},
		{"<pair> x", "south x", "south x"},
	}
	for _, tt := range tests {
		lex := text.NewLexicon()
		voc := match.NewVocabulary(lex)
		voc.Class("pair", "south, south korea")
		voc.Test("num", func(d *text.Doc, i int) bool { return d.Tokens[i].Kind == text.Number }, text.Number)
		table := match.Compile(voc, []match.Row[int]{{Name: "row", Pattern: tt.pattern}})
		d := lex.Parse(text.Plain(tt.in + "."))
		got := ""
		table.Find(d, 0, len(d.Tokens), func(m match.Match[int]) { got = d.Words(m.First, m.Last) })
		if got != tt.want {
			t.Errorf("%q in %q = %q, want %q", tt.pattern, tt.in, got, tt.want)
		}
	}
}

func TestBadRowsFailAtOnce(t *testing.T) {
	for _, pattern := range []string{"", "a?", "(a", "a)", "<none>", "a||b", "a{3,1}"} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%q was compiled", pattern)
				}
			}()
			match.Compile(match.NewVocabulary(text.NewLexicon()), []match.Row[int]{{Name: "bad", Pattern: pattern}})
		}()
	}
}

func TestLongestRowWins(t *testing.T) {
	lex := text.NewLexicon()
	table := match.Compile(match.NewVocabulary(lex), []match.Row[string]{
		{Name: "short", Pattern: "next year", Yield: "short"},
		{Name: "same", Pattern: "next (year|month)", Yield: "same"},
		{Name: "long", Pattern: "next year or so", Yield: "long"},
	})
	for in, want := range map[string]string{"next year": "short", "next year or so": "long", "next month": "same"} {
		d := lex.Parse(text.Plain(in + "."))
		if m, ok := table.At(d, 0, len(d.Tokens)); !ok || m.Row.Yield != want {
			t.Errorf("%q read by %+v, want %s", in, m.Row, want)
		}
	}
}

// There may be any number of classes, and a word in any number of them.
func TestManyClasses(t *testing.T) {
	lex := text.NewLexicon()
	voc := match.NewVocabulary(lex)
	var rows []match.Row[int]
	for i := range 200 {
		name := fmt.Sprint("class", i)
		voc.Class(name, fmt.Sprintf("all, word%d", i))
		rows = append(rows, match.Row[int]{Name: name, Pattern: "now <" + name + ">", Yield: i})
	}
	table := match.Compile(voc, rows)
	for i := range 200 {
		d := lex.Parse(text.Plain(fmt.Sprintf("now word%d", i)))
		if m, ok := table.At(d, 0, 2); !ok || m.Row.Yield != i {
			t.Errorf("now word%d is read by %+v", i, m.Row)
		}
	}
	d := lex.Parse(text.Plain("all word130 word66 word2 other"))
	set := voc.Set("class130", "class66")
	for i, want := range []bool{true, true, true, false, false} {
		if got := set.Has(d.Tokens[i]); got != want {
			t.Errorf("token %d in the set: %v, want %v", i, got, want)
		}
	}
}

func TestNextSkipsWhatBeginsNothing(t *testing.T) {
	lex := text.NewLexicon()
	table := match.Compile(match.NewVocabulary(lex), []match.Row[int]{{Name: "row", Pattern: "(a|b) c"}})
	d := lex.Parse(text.Plain("x y b z a"))
	for from, want := range []int{2, 2, 2, 4, 4, 5} {
		if got := table.Next(d, from, len(d.Tokens)); got != want {
			t.Errorf("after token %d a row can begin at %d, want %d", from, got, want)
		}
	}
}

// A branch that fails leaves no capture behind.
func TestCapturesOfFailedBranches(t *testing.T) {
	lex := text.NewLexicon()
	table := match.Compile(match.NewVocabulary(lex), []match.Row[int]{{Name: "row", Pattern: "(x:a b c | y:a b d | z:a b+)"}})
	d := lex.Parse(text.Plain("a b b e"))
	m, ok := table.At(d, 0, len(d.Tokens))
	if !ok || m.Last != 3 || m.Kept.Has(table.Slot("x")) || m.Kept.Has(table.Slot("y")) || !m.Kept.Has(table.Slot("z")) {
		t.Errorf("read %+v", m)
	}
}

func TestBacktrackingIsBounded(t *testing.T) {
	lex := text.NewLexicon()
	table := match.Compile(match.NewVocabulary(lex), []match.Row[int]{{Name: "evil", Pattern: "(a* a*)* (a* a*)* b"}})
	d := lex.Parse(text.Plain(strings.Repeat("a ", 2000)))
	table.Find(d, 0, len(d.Tokens), func(match.Match[int]) { t.Error("matched") })
}

func TestAcceptGivesOthersTheirTurn(t *testing.T) {
	lex := text.NewLexicon()
	table := match.Compile(match.NewVocabulary(lex), []match.Row[string]{
		{Name: "long", Pattern: "next year or so", Yield: "long"},
		{Name: "short", Pattern: "next year", Yield: "short"},
		{Name: "same", Pattern: "next _", Yield: "same"},
	})
	table.Accept = func(d *text.Doc, m match.Match[string]) bool {
		return m.Row.Yield == "same" || d.Words(m.First, m.Last) == ""
	}
	d := lex.Parse(text.Plain("next year or so."))
	if m, ok := table.At(d, 0, len(d.Tokens)); !ok || m.Row.Yield != "same" {
		t.Errorf("read by %+v, want same", m.Row)
	}
}
