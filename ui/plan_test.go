package ui

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"attache/briefs/commitments"
	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/timex"
	"attache/briefs/topics"
	"attache/feed"
)

// Lines implements feed.Agenda.
func (s *fakeShelf) Lines(ctx context.Context, at []feed.CommitmentRef) ([]feed.Line, error) {
	out := make([]feed.Line, len(at))
	for i, ref := range at {
		b, err := s.Open(ctx, ref.Ref)
		if err != nil {
			return nil, err
		}
		out[i] = feed.LineOf(&b, ref.Index)
	}
	return out, s.failure
}

// Promised implements feed.Agenda.
func (s *fakeShelf) Commitments(_ context.Context, q query.Query, asOf timex.Date) (out []feed.CommitmentRef, err error) {
	for i := range s.stories {
		b := s.stories[i].brief()
		if !q.Matches(&b, query.Known{}, asOf) {
			continue
		}
		for _, place := range q.Commitments(&b, query.Known{}, asOf) {
			out = append(out, feed.CommitmentRef{Ref: feed.Ref{Path: b.Path}, Index: place})
		}
	}
	return out, nil
}

// Reported implements feed.Agenda.
func (s *fakeShelf) Reported(context.Context, timex.Date) (map[feed.CommitmentRef]ledger.Outcome, error) {
	return s.reported, s.unreported
}

func TestTheAgendaLeadsToTheSentenceAndBack(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press("a").shows("Due within 30 days  1", "table the services annex", "Date passed, no report  1", "No date  2")
	p.press("enter").shows("Delhi and Brussels set a date", "COMMITMENTS")
	if p.app.panel.Selected() != 0 || p.app.focus != onArticle {
		t.Errorf("commitment %d has the focus of pane %d", p.app.panel.Selected(), p.app.focus)
	}
	p.press("esc").shows("BY WHEN", "1 of 7")
	p.press("j j enter").shows("Washington and Beijing name a figure for soybeans")
	p.press("q").shows("BY WHEN", "2 of 7")
	p.press("q").shows("BRIEFS").hides("BY WHEN")
}

func TestTheAgendaFollowsWhatChanges(t *testing.T) {
	s := shelfOf(stories)
	p := play(t, s, 160, 48)
	p.press("p a").shows("CN–KR", "Scheduled: 2026 Q1").hides("services annex")
	p.press("q esc a").shows("services annex")
	p.press("f").shows("next 90 days", "Scheduled: 2026 Q1").hides("soybeans")
	p.press("f f").hides("next 90 days").shows("soybeans")
	p.press("D").write("2026-06-01").press("enter").shows("Due within 30 days  1", "hold another ministers")
	s.reported = map[feed.CommitmentRef]ledger.Outcome{{Ref: feed.Ref{Path: "samples/soy.txt"}}: {Kind: ledger.Delivered, Valid: timex.On(2025, 11, 29)}}
	p.app.plans.acts++
	p.press("D").write("2025-12-30").press("enter").shows("Reported delivered or withdrawn  1").hides("Date passed")
}

// What nobody looks at for long is let go, and is as it was when it is asked for again.
func TestAnUnusedAgendaIsGatheredAgain(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	gaveUp := 0
	p.app.gaveUp = func() { gaveUp++ }
	p.press("a j j").shows("2 of 7")
	was := p.screen()
	p.send(unusedMsg{})
	if !p.app.plans.agenda.is {
		t.Error("the agenda is let go while it is on the screen")
	}
	p.press("q")
	p.send(unusedMsg{})
	if p.app.plans.agenda.is || gaveUp != 2 {
		t.Errorf("the agenda is kept: %v; given up %d times, want 2", p.app.plans.agenda.is, gaveUp)
	}
	p.send(unusedMsg{}) // nothing is left of it
	if p.press("a"); p.screen() != was {
		t.Errorf("it comes back as\n%s\nwant\n%s", p.screen(), was)
	}
}

func TestTheAgendaTakesWhatTheSearchFinds(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press("/").write("by:EU").press("enter a").shows("services annex", "publish the text").hides("soybeans", "hold another")
}

// The header counts what the filter asks for of the commitments, in the list as in the
// agenda, and says of how many.
func TestTheHeaderCountsWhatTheFilterAsksFor(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.shows("5 briefs · 7 commitments · 1 due within 30 days · 1 passed")
	p.press("/").write("by:EU").press("enter").shows("1 brief · 2 commitments · 1 due")
	p.press("esc /").write("firmness:repeat").press("enter").shows("1 brief · 1 of 4 commitments · as of")
	p.press("a f").shows("next 90 days", "1 brief · 0 of 4 commitments · as of").press("q").shows("1 of 4 commitments · as of")
	p.press("P").shows("CN–KR                                    1         1      1  ").press("q esc").shows("7 commitments")
	p.press("/").write("clock:passed").press("enter").shows("1 brief · 1 commitment · 1 passed")
}

// Of many commitments those that the filter asks for are counted once the keys rest.
func TestManyAreCountedWhenTheKeysRest(t *testing.T) {
	s := shelfOf(stories)
	many := make([]feed.Commitment, atOnce)
	for i := range many {
		many[i] = feed.Commitment{Firmness: uint8(commitments.Repeat), Topics: 1 << topics.Index("agr.talks")}
	}
	s.batches[0].Rows[1].Commitments = feed.Pack(many...)
	p := play(t, s, 160, 48)
	_, cmd := p.app.Update(keyOf("1"))
	p.shows("2 briefs · … of 5,004 commitments")
	p.run(cmd)
	p.shows("2 briefs · 5,000 of 5,004 commitments")
	if !slices.ContainsFunc(p.got, func(m tea.Msg) bool { _, ok := m.(restedMsg); return ok }) {
		t.Error("they are counted at every key")
	}
}

func TestTheAgendaSaysWhatItCannotTell(t *testing.T) {
	s := shelfOf(stories)
	s.failure = errors.New("the disk is gone")
	play(t, s, 160, 48).press("a").shows("some commitments cannot be told: the disk is gone")
	none := play(t, shelfOf(stories[3:4]), 80, 24)
	none.press("a").shows("No commitment stands in this selection.")
	none.press("enter").shows("there is no group to fold")
}

func TestKeysOfTheAgendaSayWhyTheyCannotAct(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48).press("a")
	p.hides("tab chart")
	p.press("tab").shows("list and chart are both in view")
	p.press("+ + + + +").shows("the chart is as fine as it can be")
	p.press("-").resize(100, 30)
	p.shows("tab chart")
}

func TestPairsLeadToTheirBriefsAndAgendaAndBack(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press("P").shows("PAIRS", "EU–IN", "CN–KR", "CN–US", "JP–KR", "1 of 4")
	p.press("a").shows("EU–IN ▸ agenda", "services annex").hides("soybeans")
	p.press("enter").shows("Delhi and Brussels set a date")
	p.press("esc").shows("BY WHEN")
	p.press("esc").shows("PAIRS", "CN–US")
	p.press("s s s").shows("by name") // CN–KR first
	p.press("g p").shows("CN–KR", "Korea, China to speed up").hides("Washington and Beijing")
	p.press("esc").shows("PAIRS", "CN–US")
	p.press("q").shows("Washington and Beijing")
}

func TestAsOfADayHidesWhatCameLater(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press("D").write("2025-12-01").press("enter")
	p.shows("as it was known on 1 Dec 2025: 2 later briefs", "as known on 1 Dec 2025", "Washington and Beijing").hides("Korea, China", "Delhi")
	p.press("a").shows("Just passed").hides("services annex")
	p.press("q D").write("today").press("enter").shows("dates are read as of 30 Dec 2025", "Korea, China", "Delhi")
}

func TestAsOfADayHidesReportsOfLater(t *testing.T) {
	p, s := ledgerOf(t, 160, 48)
	s.added.Outcomes = []ledger.Outcome{{Kind: ledger.Delivered, Valid: timex.On(2025, 12, 29), Recorded: timex.On(2025, 12, 30).Time(), Anchor: ledger.Anchor{Quote: "will buy twelve million tonnes"}}}
	p.press("j j j k").shows("reported delivered")
	p.press("D").write("2025-12-20").press("enter").shows("Washington").hides("reported delivered")
}

// Each count of the header leads to its group of the agenda, from any screen.
func TestHeaderCountsLeadToTheirGroups(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	click := func(words string) *player {
		before, _, found := strings.Cut(strings.Split(p.screen(), "\n")[0], words)
		if !found {
			t.Fatalf("the header does not count %q:\n%s", words, p.screen())
		}
		p.send(tea.MouseClickMsg{X: ansi.StringWidth(before) + 1, Y: 0, Button: tea.MouseLeft})
		return p
	}
	click("1 passed").shows("▌  ● will buy twelve million", "2 of 7")
	click("1 due").shows("▌  ● will table the services annex", "1 of 7")
	p.press("q P")
	click("1 passed").shows("▌  ● will buy twelve million")
	p.press("o")
	click("1 passed").shows("▌  ● will buy twelve million")
	p.press("q q D").write("2025-12-02").press("enter")
	click("1 just passed").shows("Just passed  1", "▌  ● will buy twelve million")

	p = play(t, shelfOf(stories), 60, 20)
	click("samples").shows("BRIEFS").hides("BY WHEN") // what is shown counts nothing
	click("1 due").shows("BY WHEN")
}

// The footer is clicked as its keys are pressed.
func TestTheFooterIsClicked(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	click := func(words string) *player {
		lines := strings.Split(p.screen(), "\n")
		before, _, found := strings.Cut(lines[47], words)
		if !found {
			t.Fatalf("the footer has no %q: %s", words, lines[47])
		}
		p.send(tea.MouseClickMsg{X: ansi.StringWidth(before) + 1, Y: 47, Button: tea.MouseLeft})
		return p
	}
	click("t topics").shows("TOPICS")
	click("+ include").shows("+   negotiations and upgrades", "2 briefs")
	click("enter apply").shows("BRIEFS", "▸ negotiations and upgrades")
	p.press("p P a").shows("No commitment is what the filter asks for, though briefs are").press("q q esc esc j")
	click("tab pane").shows("enter detail")
	click("P pairs").shows("PAIRS")
	click("a agenda").shows("BY WHEN")
	click("o fold").shows("▸ folded")
	click("q back").shows("PAIRS")
	click("q back").shows("COMMITMENTS")
	click("/ search").shows("search ")
}

// The acts on a commitment are done where one reads of it.
func TestCommitmentsOfTheAgendaAreActedOn(t *testing.T) {
	p, s := ledgerOf(t, 160, 48)
	p.press("a r").shows("BY WHEN", "what became of it").write("delivered “The annex lies on the table.”").press("enter")
	p.shows("BY WHEN", "reported delivered")
	if len(s.added.Outcomes) != 1 || s.added.Outcomes[0].Anchor.Quote != "will table the services annex by 20 January 2026" {
		t.Fatalf("%+v", s.added.Outcomes)
	}
	p.press("j j y").shows("citation 1 sent to clipboard")
	p.press("x").shows("correct commitment 1").press("esc w").shows("note on commitment 1").press("esc m").shows("starred", "BY WHEN")
	p.press("u").shows("marked as unread", "BY WHEN").press("X").shows("its words, as they stand in the text").press("esc")
	p.press("#").write("lobby").press("enter").shows("tags: lobby", "BY WHEN")
	p.press("o r").shows("this needs a commitment under the cursor: o unfolds the group")
	p.press("o r").shows("this needs a commitment under the cursor: j goes to the next")
}

func TestCommitmentsOfTheDossierAreActedOn(t *testing.T) {
	p, s := ledgerOf(t, 160, 48)
	p.press("j j d j r").shows("NEXT 90 DAYS", "what became of it").write("withdrawn said so").press("enter")
	if len(s.added.Outcomes) != 1 || s.added.Outcomes[0].Anchor.Quote == "" {
		t.Fatalf("%+v", s.added.Outcomes)
	}
	p.shows("CN–US ▸ dossier").press("a").shows("CN–US ▸ agenda", "soybeans").hides("services annex")
	p.press("esc").shows("dossier").press("esc").shows("5 briefs", "▌ Washington and Beijing")
}

// A reader that could not gather tries again when one comes again.
func TestWhatCouldNotBeGatheredIsTriedAgain(t *testing.T) {
	s := shelfOf(stories)
	s.unreported = errors.New("the disk is gone")
	p := play(t, s, 160, 48).press("a")
	p.shows("commitments cannot be told: the disk is gone").hides("No commitment stands")
	p.press("j").shows("commitments cannot be told: the disk is gone")
	s.unreported = nil
	p.press("q a").shows("services annex").hides("the disk is gone")
	s.unreported = errors.New("the disk is gone")
	p.app.plans.acts++
	p.press("j").shows("services annex", "the disk is gone")
	s.unreported = nil
	p.press("q P").shows("EU–IN").hides("the disk is gone")
}

// On a heading the footer says what enter does there.
func TestTheFooterSaysWhatEnterDoesOnAGroup(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48).press("a g").shows("enter fold").press("enter").shows("enter unfold", "▸ folded")
	p.press("enter j").shows("enter the sentence")
}

// The agenda is gone to from the detail too, and what a key does elsewhere names all
// places where it does something.
func TestKeysNameAllTheirPlaces(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48).press("enter ] enter a").shows("BY WHEN").press("q").shows("Firmness")
	p.press("f").shows("f works in the briefs, the agenda")
}
