package ui

import (
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
	if o.Evidence != "India and the European Union will table the services annex by 20 January 2026." || o.Source != "samples/annex.md" || o.Valid != timex.On(2025, 12, 29) {
		t.Errorf("%+v", o)
	}
	p.press("r").hides("delivered, by “").press("esc") // it is used once
	p.press("enter").shows("Outcome", "“India and the European Union", "samples/annex.md")
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
