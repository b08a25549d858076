package ui

import (
	"context"
	"errors"
	"slices"
	"testing"

	tea "charm.land/bubbletea/v2"

	"attache/briefs/timex"
	"attache/feed"
)

func TestSearchSpeaksTheQueryLanguage(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press("/").write("by:CN firmness:firm")
	p.shows("▸ “by:CN firmness:firm”")
	if n := p.app.list.Counts().Briefs; n != 2 {
		t.Errorf("%d briefs, want 2", n)
	}
	p.press("enter").shows("1/2")
	p.press("esc")
	if n := p.app.list.Counts().Briefs; n != len(stories) || p.app.finding.marker != nil {
		t.Errorf("%d briefs once the search is taken away", n)
	}
}

func TestAWrongQueryLeavesTheLastResult(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press("/").write("soybeans (")
	p.shows("“soybeans…”", "(")
	if p.app.prompt.problem == "" {
		t.Error("an open parenthesis is no problem")
	}
	p.press("enter")
	if p.app.prompt == nil {
		t.Fatal("a query that is not understood was accepted")
	}
	p.press("backspace").write("firmnes:firm").shows("did you mean firmness? there is no field firmnes:")
	p.press("esc")
	if n := p.app.list.Counts().Briefs; n != len(stories) || p.app.prompt != nil {
		t.Errorf("%d briefs after esc", n)
	}
}

func TestCompletion(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press("/").write("firmn").press("tab")
	if got := p.app.prompt.input.Value(); got != "firmness:" {
		t.Errorf("completed to %q", got)
	}
	p.write("eff").press("tab").shows("“firmness:effort”")
}

func TestFoundWordsAreMarkedAndGoneTo(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press("n").shows("nothing is searched for")
	p.press("/").write("ministers").press("enter")
	p.press("n").shows("match 1 of 1")
	p.press("n").shows("this is the last match")
	p.press("N").shows("this is the first match")
	if p.app.article.Found() != 1 {
		t.Errorf("%d words are marked", p.app.article.Found())
	}
	p.press("esc esc")
	if p.app.article.Found() != 0 {
		t.Error("words stay marked when the search is gone")
	}
}

func TestTheBestComeFirst(t *testing.T) {
	shelf := shelfOf(stories)
	shelf.ranks = true
	p := play(t, shelf, 160, 48)
	p.press("/").write("and").press("enter").shows("best first")
	for _, want := range []string{"newest first", "oldest first", "by pair", "most due first", "best first", "newest first"} {
		p.press("s").shows("BRIEFS  " + want)
	}
}

// keepingShelf remembers, or fails to.
type keepingShelf struct {
	*fakeShelf
	seen, starred map[string]bool
	places        map[string]int
	err           error
}

// Lacks implements feed.Store.
func (s *keepingShelf) Lacks(a feed.Ability) error {
	if a == feed.Annotates || a == feed.Undoes {
		return nil
	}
	return a
}

func (s *keepingShelf) set(in map[string]bool, on bool, refs []feed.Ref) error {
	for _, ref := range refs {
		in[ref.Path] = on
	}
	return s.err
}

func (s *keepingShelf) SetSeen(_ context.Context, on bool, refs ...feed.Ref) error {
	return s.set(s.seen, on, refs)
}

func (s *keepingShelf) Opened(_ context.Context, ref feed.Ref) error {
	return s.set(s.seen, true, []feed.Ref{ref})
}

func (s *keepingShelf) SetStar(_ context.Context, on bool, refs ...feed.Ref) error {
	return s.set(s.starred, on, refs)
}

func (s *keepingShelf) Position(_ context.Context, ref feed.Ref) (int, error) {
	return s.places[ref.Path], s.err
}

func (s *keepingShelf) SetPosition(_ context.Context, ref feed.Ref, at int) error {
	s.places[ref.Path] = at
	return s.err
}

func keeping(t *testing.T, w, h int) (*player, *keepingShelf) {
	t.Helper()
	s := &keepingShelf{fakeShelf: shelfOf(stories), seen: map[string]bool{}, starred: map[string]bool{}, places: map[string]int{}}
	p := unread(t, s.fakeShelf, w, h)
	p.app.source.shelf = s
	p.run(p.app.Init())
	return p, s
}

// Undo and Redo make the shelf one that takes back.
func (s *keepingShelf) Undo(context.Context) (string, error) {
	return "gave “Talks” a star", s.set(s.starred, false, []feed.Ref{{Path: "samples/talks.md"}})
}

func (s *keepingShelf) Redo(context.Context) (string, error) {
	return "", errors.New("there is nothing to do again")
}

func TestActsAreTakenBack(t *testing.T) {
	p, s := keeping(t, 160, 48)
	s.starred["samples/talks.md"] = true
	p.press("z").shows("taken back (Z does it again): gave “Talks” a star")
	if s.starred["samples/talks.md"] {
		t.Error("the star stays")
	}
	p.press("Z").shows("there is nothing to do again")
	play(t, shelfOf(stories), 160, 48).press("z").shows("only the library remembers")
}

func TestMarksAreKept(t *testing.T) {
	p, s := keeping(t, 160, 48)
	p.press("m").shows("starred", "★")
	p.press("enter")
	if !s.starred["samples/talks.md"] || !s.seen["samples/talks.md"] {
		t.Errorf("%v %v", s.starred, s.seen)
	}
	p.press("u").shows("marked as unread")
	p.press("m").shows("star taken away")
	if s.starred["samples/talks.md"] || s.seen["samples/talks.md"] {
		t.Errorf("%v %v", s.starred, s.seen)
	}
	s.err = errors.New("the disk is full")
	p.press("m").shows("not kept: the disk is full")
}

func TestWhatIsNotKeptIsNotDrawn(t *testing.T) {
	p, s := keeping(t, 160, 48)
	s.err = errors.New("the disk is full")
	p.press("m").shows("not kept: the disk is full")
	p.hides("★")
	p.press("u").shows("not kept: the disk is full")
}

// TestQuittingWaits holds a write back: the reader stays until it is done, and
// stays with the reason where it fails.
func TestQuittingWaits(t *testing.T) {
	p, _ := keeping(t, 160, 48)
	p.app.later = append(p.app.later, writing{do: func() keptMsg { return keptMsg{} }})
	write := p.app.write()
	if cmd := p.app.quit(); cmd != nil {
		t.Fatal("it left while something was being written")
	}
	p.shows("writing what you did")
	if _, cmd := p.app.Update(write()); cmd == nil || !quits(cmd) {
		t.Error("it stays though all is written")
	}

	q, s := keeping(t, 160, 48)
	s.err = errors.New("the disk is full")
	q.app.later = append(q.app.later, writing{do: func() keptMsg { return keptMsg{err: s.err} }})
	write = q.app.write()
	q.app.quit()
	if _, cmd := q.app.Update(write()); quits(cmd) {
		t.Error("it left without what could not be written")
	}
	q.shows("the disk is full")
}

// quits reports whether a command ends the program.
func quits(cmd tea.Cmd) bool {
	if cmd == nil {
		return false
	}
	switch msg := cmd().(type) {
	case tea.QuitMsg:
		return true
	case tea.BatchMsg:
		return slices.ContainsFunc(msg, quits)
	}
	return false
}

func TestMarksOfFilesAreForNow(t *testing.T) {
	play(t, shelfOf(stories), 160, 48).press("m").shows("until you quit")
}

func TestTheReadersPlaceIsKept(t *testing.T) {
	p, s := keeping(t, 60, 14)
	p.press("enter j j j j j j").press("q j")
	at := s.places["samples/talks.md"]
	if at == 0 {
		t.Fatal("nothing was kept")
	}
	p.press("k enter")
	if got := p.app.article.Offset(); got != at {
		t.Errorf("opened at %d, left at %d", got, at)
	}
}

// A code or a name that is typed as a word proposes the pairs that it may mean.
func TestPartiesAsWordsProposeTheirPairs(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press("/").write("cn").shows("tab pair:CN-KR  pair:CN-US").press("tab").shows("Korea, China").hides("Delhi")
	p.press("ctrl+u").write("talks kor").shows("pair:CN-KR").hides("pair:CN-US").write("xx").hides("pair:CN-KR")
	p.press("ctrl+u").write("pair:cn").hides("tab pair:").press("ctrl+u").write("cn").press("enter")
	p.shows("No brief passes the filter.", "Near it stands: pair:CN-KR,")
}

func TestChangesLeaveTheReadersPlace(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	row := stories[0].row()
	row.Ref.Path, row.Title, row.Published = "new.md", "A brief that has just come", newYearsEve
	p.send(changedMsg{Batch: feed.Batch{Rows: []feed.Row{row}, Skips: []feed.Skip{{Err: errors.New("odd.txt: broken")}}}})
	p.shows("A brief that has just come", "3 skipped")
	if got, _ := p.app.list.Selected(); got.Ref.Path != "samples/talks.md" {
		t.Errorf("%s is selected", got.Ref.Path)
	}
	p.send(changedMsg{Batch: feed.Batch{Gone: []feed.Ref{{Path: "new.md"}}}})
	if n := p.app.list.Counts().Briefs; n != len(stories) {
		t.Errorf("%d briefs", n)
	}
}

// TestTheEndOfWhatFollowsIsTold stands for a library whose file was replaced.
func TestTheEndOfWhatFollowsIsTold(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	why := errors.New("the library's file was replaced\x1b[2J")
	p.send(changedMsg{Batch: feed.Batch{Skips: []feed.Skip{{Err: why}}}, ended: why})
	p.shows("the library's file was replaced")
	harmless(t, p)
}

func TestSearchesAreFoundAgainWithTheArrows(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press("/").write("soybeans").press("enter / ctrl+u").write("annex").press("enter")
	p.press("/ ctrl+u").press("up").shows("search annex").press("up").shows("search soybeans", "Washington").press("up").shows("search soybeans").press("down down").hides("search soybeans")
}

func TestAFieldWithoutItsValueLeavesTheResult(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press("/").write("soybeans clock:").shows("Washington and Beijing").hides("Delhi and Brussels", "needs a value")
	p.write("passed").shows("Washington and Beijing")
}

// The panel says which commitments of the brief a search has found.
func TestFoundCommitmentsAreMarked(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press("/").write("firmness:repeat").press("enter").shows("COMMITMENTS  4 · 1 found", "›4 ◐", " 1 ●")
	if p.press("]"); p.app.panel.Selected() != 3 {
		t.Errorf("] goes to commitment %d, want the one that was found", p.app.panel.Selected()+1)
	}
	p.press("esc").hides("found", "›4")
}

func TestThePanelIsEnteredAtWhatWasFound(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press("/").write("firmness:repeat").press("enter").press("tab").press("tab")
	if p.app.focus != onPanel || p.app.panel.Selected() != 3 {
		t.Errorf("pane %v stands on commitment %d, want the fourth of the panel", p.app.focus, p.app.panel.Selected()+1)
	}
}

func TestNothingFoundProposesWhatIsNear(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press("/").write("soybaens").press("enter").shows("No brief passes the filter.", "Near it stands: soybeans.")
}

func TestMatchesGoOnIntoTheNextBrief(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press("/").write("the").press("enter g")
	first := p.app.opening.wanted
	for range 40 {
		if p.press("n"); p.app.opening.wanted != first {
			break
		}
	}
	if p.app.opening.wanted == first {
		t.Fatal("n stays in the first brief")
	}
	if p.press("N"); p.app.opening.wanted != first {
		t.Error("N does not go back to the brief before")
	}
	for range 200 {
		p.press("n")
	}
	p.shows("this is the last match")
}

// A pair that is half typed leaves the last good result; what is accepted counts as it
// stands.
func TestAPairThatIsHalfTypedLeavesTheResult(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press("/").write("pair:c").shows("Korea, China", "Delhi").write("n").shows("Korea, China").hides("Delhi").write("-k").shows("Korea, China").hides("Delhi")
	p.write("r").hides("Washington").press("enter").shows("“pair:cn-kr”")
	p.press("/ ctrl+u").write("pair:zz").press("enter").shows("No brief passes the filter.")
	p.press("/ ctrl+u").write("pair:korea").shows("tab KP  KR").press("esc")
}

// What a search asks of clocks is of the day as of which one reads.
func TestAnotherDaySearchesAnew(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press("/").write("clock:passed").press("enter").shows("“clock:passed”", "Washington and Beijing")
	p.press("D").write("2025-11-10").press("enter").shows("“clock:passed”", "No brief passes the filter.", "as it was known on 10 Nov 2025")
	p.press("D").write("today").press("enter").shows("Washington and Beijing")
	p.press("/ ctrl+u").write("published:<today").press("enter").hides("No brief passes")
	before := p.app.list.Counts().Briefs
	p.press("D").write("2026-01-15").press("enter")
	if n := p.app.list.Counts().Briefs; n != before+1 {
		t.Errorf("%d briefs are from before the other day, want one more than %d", n, before)
	}
}

// What an earlier day's search finds once the day is another one is no longer asked for.
func TestAnswersOfAnEarlierDayAreDropped(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	older := p.app.search("clock:passed")
	newer := p.app.setAsOf(timex.On(2025, 11, 10))
	p.run(newer)
	p.run(older)
	p.shows("No brief passes the filter.")
	p = play(t, shelfOf(stories), 160, 48)
	older = p.app.search("clock:passed")
	newer = p.app.setAsOf(timex.On(2025, 11, 10))
	p.run(older)
	p.run(newer)
	p.shows("No brief passes the filter.")
}

func TestADayWithoutASearchSearchesNothing(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	if cmd := p.app.setAsOf(timex.On(2025, 11, 10)); cmd != nil || p.app.finding.isWanted {
		t.Error("a day alone is searched for")
	}
}
