package article

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"attache/briefs"
	"attache/briefs/text"
)

// ledger is a table of more columns than a screen has room for.
func ledger() *briefs.Brief {
	var b text.Builder
	table(&b, [][]string{
		{"Measure", "Who", "Duty today", "Duty from July, as both sides will apply it", "By", "Remarks of the joint committee"},
		{"Timber & boards", "Auroria", "12 %", "Auroria will cut it to 4 % and will not raise it before 2030", "30 June 2026", "Subject to the review of the second year; a side letter lists the mills."},
		{"한국어 목재와 합판", "Borea", "8 %", "양국은 2026년까지 관세를 철폐하기로 합의했다", "2026", ""},
		{"木材", "Both", "none", "双方将在年内完成审查", "", "A word of https://example.org/an/address/that/is/long/enough."},
	})
	b.Begin(text.Block{})
	b.Write("And so on.")
	table(&b, [][]string{{"Round", "Place"}, {"1", "Port Aurora"}, {"2", "Lima"}})
	return &briefs.Brief{ID: "ledger", Title: "A ledger", Body: b.Body()}
}

func TestTables(t *testing.T) {
	for _, w := range []int{79, 60, 40, 24} {
		t.Run(fmt.Sprint(w), func(t *testing.T) {
			p := shown(t, ledger(), w, 60)
			p.Resize(w, p.lines())
			golden.RequireEqual(t, stripped(p.View(true)))
		})
	}
}

func TestATableOfOneWordAColumnIsSetByItsWeight(t *testing.T) {
	columns := []column{{natural: 6, least: 6, load: 60}, {natural: 90, least: 10, load: 400}, {natural: 40, least: 10, load: 100}}
	for _, c := range []struct {
		width int
		fits  bool
		want  [3]int
	}{{142, true, [3]int{6, 90, 40}}, {76, true, [3]int{6, 51, 13}}, {32, true, [3]int{6, 10, 10}}, {31, false, [3]int{6, 10, 10}}} {
		fits := share(columns, c.width)
		if got := [3]int{columns[0].width, columns[1].width, columns[2].width}; fits != c.fits || got != c.want {
			t.Errorf("in %d cells %v, %v; want %v, %v", c.width, got, fits, c.want, c.fits)
		}
	}
}

// A column of numbers is as narrow as its heading can be broken, and rows of which some
// wrap stand apart.
func TestNumbersTakeNoRoomFromWords(t *testing.T) {
	var b text.Builder
	table(&b, [][]string{
		{"Good", "Duty now", "Duty from the first of July on", "Remarks"},
		{"Cherries", "12", "6", "To be looked at by the joint committee at its third session, in Lima"},
		{"Plums", "25", "9", "None"},
	})
	p := shown(t, &briefs.Brief{ID: "duties", Body: b.Body()}, 60, 20)
	p.Resize(60, p.lines())
	want := strings.TrimPrefix(`
  Good     │ Duty │ Duty from   │ Remarks
           │ now  │ the first   │
           │      │ of July on  │
  ─────────────────────────────────────────────────────────
  Cherries │ 12   │ 6           │ To be looked at by the
           │      │             │ joint committee at its
           │      │             │ third session, in Lima
           │      │             │
  Plums    │ 25   │ 9           │ None`, "\n")
	if got := stripped(p.View(true)); !strings.Contains(got, want) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestEveryWordOfATableIsThereAtEveryWidth(t *testing.T) {
	b := ledger()
	for w := 9; w < 100; w++ {
		p := shown(t, b, w, 40)
		p.Resize(w, p.lines())
		checkSize(t, p.View(true), w, p.h, "table")
		var all string
		for i := len(p.layout.head); i < p.lines(); i++ {
			for _, r := range p.layout.line(i).runs {
				if r.rule == 0 {
					all += b.Body.Text[r.from:r.to]
				}
			}
		}
		if got, want := inOrder(squeezed(all)), inOrder(squeezed(b.Body.Text)); got != want {
			t.Fatalf("at %d cells:\n%q, want\n%q", w, got, want)
		}
	}
}
