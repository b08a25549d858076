package ui

import (
	"strings"
	"testing"

	"attache/briefs/timex"
)

func TestEvidenceIsASentenceOfAnotherBrief(t *testing.T) {
	p, s := ledgerOf(t, 160, 48)
	p.press("E").shows("no sentence is selected: ) goes to one")
	p.press("j ) E").shows("taken as evidence: r on the commitment")
	p.press("q j enter ] r").shows("delivered, by “India and the European Union").write("delivered").press("enter").shows("reported delivered, 29 Dec 2025")
	if len(s.added.Outcomes) != 1 {
		t.Fatalf("%+v", s.added.Outcomes)
	}
	o := s.added.Outcomes[0]
	if o.Evidence != "India and the European Union will table the services annex by 20 January 2026." || o.Source != "Delhi and Brussels set a date for the services annex, Quay Street Journal, 29 Dec 2025, brief samples/annex.md" || o.Valid != timex.On(2025, 12, 29) {
		t.Errorf("%+v", o)
	}
	p.press("r").hides("delivered, by “").press("esc") // it is used once
	p.press("enter").shows("Outcome", "“India and the European Union", "Delhi and Brussels set a date", "annex.md")
}

// While an outcome is typed its sentence can be chosen in any brief; what was typed is
// there again.
func TestEvidenceIsChosenFromThePrompt(t *testing.T) {
	p, s := ledgerOf(t, 160, 48)
	p.press("a r").shows("ctrl+o chooses a sentence").write("progress").shows("ctrl+o chooses a sentence").press("ctrl+o").shows("▸ evidence for an outcome", "the sentence that reports it: open its brief, ) goes to it, E takes it")
	p.press("esc").shows("BY WHEN").hides("evidence for an outcome")
	p.press("r").write("progress").press("ctrl+o").press("enter j ) E").shows("BY WHEN", "what became of it progress").press("enter").shows("progress reported")
	if len(s.added.Outcomes) != 1 || s.added.Outcomes[0].Evidence == "" || s.added.Outcomes[0].Anchor.Quote != "will table the services annex by 20 January 2026" {
		t.Fatalf("%+v", s.added.Outcomes)
	}
	p.press("esc enter ] r ctrl+o ) E").shows("what became of it", "delivered, by “").press("esc : ctrl+o").shows("what to do")
}

func TestSentencesAreGoneThroughAndCopied(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press(")").shows("sentence 1 of").press("(").shows("there is no sentence before this one").press(") ) )").shows("sentence 4 of")
	p.press("y").shows("the sentence sent to clipboard")
	p.press(")").press("] y").shows("citation 1 sent to clipboard")
}

// A sentence is chosen in one burst of keys, also where its brief is still being read
// and set.
func TestEvidenceIsChosenInABurst(t *testing.T) {
	for _, keys := range []string{
		"a r :progress ctrl+o enter j ) E enter",
		"enter ] r :progress ctrl+o j ) E enter",
		"enter ] r :progress ctrl+o ) ) E enter",
		"j ) E q k enter ] r :progress enter",
		"j j ) ) E",
		"j } } E",
	} {
		for _, size := range [][2]int{{160, 48}, {80, 24}} {
			whole, kept := ledgerOf(t, size[0], size[1])
			for _, key := range strings.Fields(keys) {
				if letters, typed := strings.CutPrefix(key, ":"); typed {
					whole.write(letters)
				} else {
					whole.press(key)
				}
			}
			for _, backwards := range []bool{false, true} {
				p, s := ledgerOf(t, size[0], size[1])
				got := (&slow{player: p}).burst(keys).bring(backwards)
				if got.screen() != whole.screen() {
					t.Errorf("%q at %v, brought backwards %v:\n%s\nwant\n%s", keys, size, backwards, got.screen(), whole.screen())
				}
				if len(s.added.Outcomes) != len(kept.added.Outcomes) || len(s.added.Outcomes) > 0 && s.added.Outcomes[0].Evidence != kept.added.Outcomes[0].Evidence {
					t.Errorf("%q at %v: %+v, want %+v", keys, size, s.added.Outcomes, kept.added.Outcomes)
				}
			}
		}
	}
}
