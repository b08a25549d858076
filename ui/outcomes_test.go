package ui

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"attache/briefs"
	"attache/briefs/ledger"
	"attache/briefs/timex"
	"attache/feed"
)

// ledgerShelf keeps what is added to briefs, and takes the last outcome back.
type ledgerShelf struct {
	tagged []int // briefs, by each act
	*keepingShelf
	added feed.Additions
}

// Lacks implements feed.Store.
func (s *ledgerShelf) Lacks(a feed.Ability) error {
	if a == feed.Keeps {
		return nil
	}
	return s.keepingShelf.Lacks(a)
}

func (s *ledgerShelf) Open(ctx context.Context, ref feed.Ref) (briefs.Brief, error) {
	b, err := s.keepingShelf.Open(ctx, ref)
	ledger.Apply(&b, s.added.Corrections)
	return b, err
}

// Additions implements feed.Ledger.
func (s *ledgerShelf) Additions(context.Context, feed.Ref) (feed.Additions, error) {
	return s.added, nil
}

func (s *ledgerShelf) Record(_ context.Context, _ feed.Ref, o ledger.Outcome) error {
	if s.err == nil {
		s.added.Outcomes = append(s.added.Outcomes, o)
	}
	return s.err
}

func (s *ledgerShelf) Correct(_ context.Context, _ feed.Ref, c ledger.Correction) error {
	if s.err == nil {
		s.added.Corrections = append(s.added.Corrections, c)
	}
	return s.err
}

func (s *ledgerShelf) Note(_ context.Context, _ feed.Ref, n ledger.Note) error {
	s.added.Notes = append(s.added.Notes, n)
	return s.err
}

func (s *ledgerShelf) Tag(_ context.Context, given, taken []string, refs ...feed.Ref) error {
	s.tagged = append(s.tagged, len(refs))
	s.added.Tags = append(slices.DeleteFunc(s.added.Tags, func(t string) bool { return slices.Contains(taken, t) }), given...)
	return s.err
}

func (s *ledgerShelf) Undo(context.Context) (string, error) {
	s.added.Outcomes = s.added.Outcomes[:len(s.added.Outcomes)-1]
	return "recorded delivered", nil
}

func ledgerOf(t *testing.T, w, h int) (*player, *ledgerShelf) {
	t.Helper()
	p, k := keeping(t, w, h)
	s := &ledgerShelf{keepingShelf: k}
	p.app.source.shelf = s
	return p, s
}

func TestWhatBecameOfItIsRecorded(t *testing.T) {
	p, s := ledgerOf(t, 160, 48)
	p.press("enter ] ]").press("r").shows("what became of it")
	p.write("delivered 2025-12-20 “The ministers met on Saturday.”").press("enter")
	p.shows("reported delivered, 20 Dec 2025", "z takes it back")
	if len(s.added.Outcomes) != 1 || s.added.Outcomes[0].Evidence != "The ministers met on Saturday." || s.added.Outcomes[0].Valid != timex.On(2025, 12, 20) || s.added.Outcomes[0].Anchor == (ledger.Anchor{}) {
		t.Fatalf("%+v", s.added.Outcomes)
	}
	p.press("enter").shows("Outcome", "“The ministers met on Saturday.”")
	p.press("esc z").shows("taken back (Z does it again): recorded delivered")
	p.hides("reported delivered")
}

// Who takes something back, or sets it right, stays where that is told.
func TestTheDetailStaysWhenTheBriefIsReadAnew(t *testing.T) {
	p, _ := ledgerOf(t, 160, 48)
	p.press("enter ] ] enter r").write("progress told by phone").press("enter").shows("COMMITMENT  2 of 4", "told by phone")
	p.press("z").shows("taken back (Z does it again): ", "COMMITMENT  2 of 4", "no report recorded").hides("told by phone")
	p.press("x").write("firmness effort").press("enter").shows("COMMITMENT  2 of 4", "○ effort")
	p.press("x").write("none").press("enter").hides("COMMITMENT  2 of").shows("COMMITMENTS  3")
	p.press("] ]")
	before := p.app.View().Content
	p.press("r").write("progress told by phone").press("enter z").shows("taken back")
	if after := p.app.View().Content; strings.Count(after, "█") != strings.Count(before, "█") || !strings.Contains(after, "█") {
		t.Error("the words of the selected commitment are no longer marked")
	}
}

func TestAnOutcomeThatIsNotKeptIsNotShown(t *testing.T) {
	p, s := ledgerOf(t, 160, 48)
	s.err = errors.New("the disk is full")
	p.press("enter ]").press("r").write("delayed told by phone").press("enter")
	p.shows("not kept: the disk is full")
	p.hides("reported delayed")
}

func TestACommitmentIsSetRight(t *testing.T) {
	p, s := ledgerOf(t, 160, 48)
	p.press("enter ] ] ]").press("x").shows("correct commitment 3")
	p.write("du").press("tab").write(" 2026-04-30").press("enter").shows("due is now 2026-04-30", "by 30 Apr 2026", "corrected")
	if len(s.added.Corrections) != 1 || s.added.Corrections[0].Field != "due" {
		t.Fatalf("%+v", s.added.Corrections)
	}
	p.press("enter").shows("by 30 Apr 2026", "set right; read as")
	p.press("esc x").write("none").press("enter").shows("taken out: no commitment", "COMMITMENTS  3", "No commitment, by your word")
	p.press("x").write("weather fair").press("enter").shows("begin with a field")
	p.press("esc x").write("firmness shaky").press("enter").shows("firmness is effort, repeat, firm or legal")
}

func TestABriefIsSetRightAndNotedOn(t *testing.T) {
	p, s := ledgerOf(t, 160, 48)
	p.press("x").shows("correct the brief").write("due 2026-01-01").press("enter").shows("select one first")
	p.press("esc x").write("source Quay Street").press("enter").shows("Corrected: source is Quay Street; read as Harbour Wire")
	p.press("w").write("ask Oslo").press("enter").shows("noted", ": ask Oslo")
	p.press("#").write("cherries, ports").press("enter").shows("Tags: cherries, ports")
	if len(s.added.Tags) != 2 || len(s.added.Notes) != 1 {
		t.Errorf("%+v", s.added)
	}
	p.press("enter ] w").shows("note on commitment 1").write("who said so?").press("enter").shows("note")
	p.press("enter").shows("who said so?")
}

func TestWordsOfTheTextBecomeACommitment(t *testing.T) {
	p, _ := ledgerOf(t, 160, 48)
	p.press("X").write("Nothing was dec").press("tab").shows("Nothing was decided there").press("enter").shows("marked as a commitment", "COMMITMENTS  5", "Nothing was decided there")
	p.press("X").write("pigs can fly").press("enter").shows("a commitment's words must stand in the text")
}

func TestOnlyALibraryTakesAWord(t *testing.T) {
	for _, key := range []string{"x", "X", "w", "#"} {
		play(t, shelfOf(stories), 160, 48).press(key).shows("only the library remembers what you add")
	}
}

// A narrow screen tells the beginning of what can be typed.
func TestAPromptSaysWhatCanBeTypedAtAnyWidth(t *testing.T) {
	for _, c := range []struct {
		w         int
		key, want string
	}{
		{60, "enter ] r", "delivered 2026-06-20 “the s… "},
		{80, "enter ] r", "delivered 2026-06-20 “the sentence” "},
		{60, "w", "your own words "},
		{60, "enter ] x", "due 2026-06-30 · by CN,KR "},
		{60, "#", "with commas between them · enter accepts "},
	} {
		p, _ := ledgerOf(t, c.w, 20)
		p.press(c.key)
		if lines := strings.Split(p.screen(), "\n"); !strings.HasSuffix(lines[len(lines)-1], c.want) {
			t.Errorf("%q at %d cells: %q", c.key, c.w, lines[len(lines)-1])
		}
	}
}
