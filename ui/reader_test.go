package ui

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"attache/briefs/timex"
	"attache/feed"
)

var sizes = []struct{ w, h int }{{160, 48}, {120, 40}, {80, 24}, {60, 20}}

// states are the screens of the reader and the keys that lead to them.
var states = []struct{ name, keys string }{
	{"home", ""},
	{"commitment", "enter ] ]"},
	{"panel", "tab tab j"},
	{"detail", "enter ] enter"},
	{"topics", "t space"},
	{"agenda", "a j"},
	{"sentence from the agenda", "a j j enter"},
	{"pairs", "P j"},
	{"links", "L j"},
	{"outline", "j j j O j"},
	{"palette", ": p a i r down"},
	{"help", "?"},
	{"skipped", "S"},
	{"nothing passes", "1 / z z z enter"},
	{"not opened", "G enter"},
	{"asked for a date", "D x enter"},
	{"search", "/ t a l k s"},
	{"the article alone", "enter F"},
	{"marks", "enter M } }"},
	{"outcome", "enter ] r"},
	{"export", "e"},
}

func TestScreens(t *testing.T) {
	for _, size := range sizes {
		for _, s := range states {
			t.Run(fmt.Sprintf("%dx%d/%s", size.w, size.h, s.name), func(t *testing.T) {
				p := play(t, shelfOf(stories), size.w, size.h).press(s.keys)
				golden.RequireEqual(t, trimmed(p.screen()))
			})
		}
	}
}

// Colours are not what a screen says: without them, and on a light ground, the same
// words and signs stand in the same cells.
func TestScreensSayTheSameInEveryTheme(t *testing.T) {
	hasColour := regexp.MustCompile(`\x1b\[(?:[0-9;]*;)?(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]`)
	for _, size := range sizes {
		for _, s := range states {
			t.Run(fmt.Sprintf("%dx%d/%s", size.w, size.h, s.name), func(t *testing.T) {
				p := play(t, shelfOf(stories), size.w, size.h).press(s.keys)
				dark := p.app.View().Content
				says := p.screen()
				p.app.restyle(false, colorprofile.TrueColor)
				if p.screen() != says {
					t.Errorf("on a light ground it says\n%s\non a dark one\n%s", p.screen(), says)
				}
				if light := p.app.View().Content; light == dark || !hasColour.MatchString(light) {
					t.Error("the light theme is the dark one, or none")
				}
				p.app.restyle(true, colorprofile.ASCII)
				if p.screen() != says {
					t.Errorf("without colours it says\n%s\nwith them\n%s", p.screen(), says)
				}
				if frame := p.app.View().Content; hasColour.MatchString(frame) {
					t.Errorf("a colour is left: %q", hasColour.FindString(frame))
				}
			})
		}
	}
}

// trimmed leaves out the blanks at line ends, which editors would remove.
func trimmed(screen string) string {
	lines := strings.Split(screen, "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.Join(lines, "\n") + "\n"
}

func TestEveryFrameIsAsLargeAsTheTerminal(t *testing.T) {
	loading := func(t *testing.T) *player { return unread(t, shelfOf(stories), 80, 24) }
	empty := func(t *testing.T) *player {
		return play(t, &fakeShelf{batches: []feed.Batch{{Done: true}}}, 80, 24)
	}
	full := func(t *testing.T) *player { return play(t, shelfOf(stories), 80, 24) }
	try := func(name, keys string, start func(*testing.T) *player) {
		t.Run(name, func(t *testing.T) {
			p := start(t).press(keys)
			for _, colours := range []colorprofile.Profile{colorprofile.TrueColor, colorprofile.ANSI, colorprofile.ASCII} {
				p.app.restyle(true, colours)
				sweep(t, p)
			}
		})
	}
	for _, s := range states {
		try(s.name, s.keys, full)
	}
	try("loading", "", loading)
	try("empty", "", empty)
}

func sweep(t *testing.T, p *player) {
	t.Helper()
	for _, w := range []int{1, 2, 10, 39, 40, 59, 60, 80, 99, 100, 139, 140, 200} {
		for _, h := range []int{1, 2, 5, 9, 10, 24, 60} {
			p.resize(w, h)
			lines := strings.Split(p.app.View().Content, "\n")
			if len(lines) != h {
				t.Fatalf("%d×%d: %d lines", w, h, len(lines))
			}
			for y, line := range lines {
				if n := ansi.StringWidth(line); n != w {
					t.Fatalf("%d×%d: line %d has %d cells: %q", w, h, y, n, line)
				}
			}
		}
	}
}

func TestReadingABrief(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.shows("5 briefs · 7 commitments · 1 due within 30 days · 1 passed · as of 30 Dec 2025", "second stage of talks under")

	p.press("j") // the next brief opens as the selection moves
	p.shows("Quay Street Journal · 29 Dec 2025", "COMMITMENTS  2", "read 0 of 5")

	p.press("enter ]")
	p.shows("read 1 of 5")
	if got := p.app.panel.Selected(); got != 0 {
		t.Fatalf("] goes to the first commitment, not %d", got)
	}
	p.press("] ]")
	p.shows("this is the last commitment")

	p.press("enter").shows("COMMITMENT  2 of 2", "“intends to publish the text”")
	p.press("[").shows("COMMITMENT  1 of 2", "Due         by 20 Jan 2026")
	p.press("q").shows("COMMITMENTS  2")
	p.press("q q")
	if _, quits := p.got[len(p.got)-1].(tea.QuitMsg); !quits {
		t.Fatal("q from the list does not quit")
	}
}

func TestTopicsAreChosenOnASight(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press("t").write("procure").press("+")
	p.shows("▸ government procurement", "1 brief ·", "TOPICS  procure")

	p.press("esc").hides("▸ government procurement")
	p.shows("5 briefs")

	p.press("t down -").press("enter")
	p.shows("▸ not implementation and review", "5 briefs")
	p.press("esc").shows("not implementation and review taken away").hides("▸")
	p.press("esc").shows("no filter is set")

	p.press("1 2").shows("▸ negotiations and upgrades ▸ services trade", "2 briefs")
	p.press("2").hides("▸ services trade")
	p.press("9").shows("no topic has the number 9")
	p.press("p").shows("negotiations and upgrades ▸ CN–KR", "1 brief ·")
	p.press("esc").hides("▸ CN–KR")
}

func TestTheMouseChoosesTopics(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48).press("t")
	line := func(words string) int {
		for y, l := range strings.Split(p.screen(), "\n") {
			if strings.Contains(l, words) {
				return y
			}
		}
		t.Fatalf("%q is not on the screen", words)
		return 0
	}
	p.send(tea.MouseClickMsg{X: 8, Y: line("services trade"), Button: tea.MouseLeft})
	p.shows("▸ services trade", "2 briefs")
	p.send(tea.MouseClickMsg{X: 8, Y: line("government procurement"), Button: tea.MouseRight})
	p.shows("▸ services trade ▸ not government procurement", "1 brief ·")
	p.send(tea.MouseClickMsg{X: 8, Y: line("−   government procurement"), Button: tea.MouseRight})
	p.hides("▸ not government procurement")
}

func TestParentsTakeAnyOfTheirTopics(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press("t").write("market").press("space").write("acc").press("up + enter")
	p.shows("▸ Market access", "2 briefs", "soybeans", "origin rules")
}

func TestFindingNarrowsAsItIsTyped(t *testing.T) {
	p := play(t, shelfOf(stories), 80, 24)
	p.press("j /").write("soy")
	p.shows("▸ “soy…”", "1 brief", "soybeans")
	p.press("esc").hides("“soy”")
	if row, _ := p.app.list.Selected(); row.Ref.Path != "samples/annex.md" {
		t.Fatalf("the selection went to %s", row.Ref.Path)
	}
	p.press("/").write("zzz").press("enter")
	p.shows("No brief passes the filter.", "“zzz…”", "Every word must stand in the brief", "esc takes the last step away")
}

func TestTheDayCanBeChanged(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.app.today = timex.On(2026, 7, 20)
	p.press("D").write("next week").press("enter")
	p.shows("write 2026-01-12 or today: not a date")
	for range "next week" {
		p.press("backspace")
	}
	p.write("2026-01-12").press("enter").shows("as known on 12 Jan 2026", "from 2026")
	p.press("D").write("Today").press("enter").shows("as of 20 Jul 2026", "3 passed")
}

func TestOrderIsSaid(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press("s").shows("BRIEFS  oldest first")
	p.press("s").shows("BRIEFS  by pair")
	p.press("s").shows("BRIEFS  most due first")
	if row, _ := p.app.list.Selected(); row.Ref.Path != "samples/talks.md" {
		t.Fatalf("the selection went to %s", row.Ref.Path)
	}
}

func TestAFileThatCannotBeOpenedSaysWhy(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48).press("G")
	p.shows("This brief could not be opened.", "permission denied", "The others are not affected.")
	p.press("] enter ]").shows("no brief is open")
	p.press("q k").shows("origin rules")
	p.hides("permission denied")
}

func TestNothingFoundSaysHowToGoOn(t *testing.T) {
	skip := feed.Skip{Path: "a.pdf", Err: os.ErrInvalid}
	p := play(t, &fakeShelf{batches: []feed.Batch{{Skips: []feed.Skip{skip}, Done: true}}}, 80, 24)
	p.shows("No articles were found.", "Looked in: samples", "1 input skipped")
	p.press("enter").shows("no brief is selected")
	p.press("S").shows("Skipped  1 input")
}

func TestKeysThatCannotActSayWhy(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press("k").shows("this is the first brief")
	p.press("h").shows("there is no pane on that side")
	p.press("b").shows("b is not a key of this program")
	p.press("y").shows("no commitment is selected")
	p.press("? t").shows("t works in the briefs, the agenda, the pairs: choose topics · q goes back")
}

func TestRowsArriveAroundTheSelection(t *testing.T) {
	shelf := shelfOf(stories)
	rows := shelf.batches[0].Rows
	waiting := rows[3]
	waiting.Read, waiting.Commitments = false, ""
	shelf.batches = []feed.Batch{
		{Rows: []feed.Row{waiting, rows[2]}, Found: 5},
		{Rows: []feed.Row{rows[1]}, Found: 5},
		{Rows: []feed.Row{rows[0], rows[3], rows[4]}, Found: 5, Done: true},
	}
	p := unread(t, shelf, 160, 48)
	arrive := func() { p.app.Update(p.app.fetch()()) }
	arrive()
	p.shows("reading 1 of 5", "2 briefs")
	if len(shelf.hurried) != 1 || shelf.hurried[0][0] != waiting.Ref {
		t.Fatalf("asked to hurry: %v", shelf.hurried)
	}
	p.press("j")
	arrive()
	arrive()
	p.hides("reading")
	if row, _ := p.app.list.Selected(); row.Ref != waiting.Ref {
		t.Fatalf("the selection went to %s", row.Ref.Path)
	}
	p.shows("4/5")
}

func TestLateArticlesAreDropped(t *testing.T) {
	shelf := shelfOf(stories)
	p := play(t, shelf, 160, 48)
	_, slow := p.app.Update(keyOf("j"))
	p.press("j")
	p.run(slow)
	p.shows("Prairie Desk · 3 Nov 2025")
	if p.app.brief.Path != "samples/soy.txt" {
		t.Fatalf("shows %s", p.app.brief.Path)
	}
}

func TestRowsOfFilesThatWereNoArticlesGo(t *testing.T) {
	shelf := shelfOf(stories)
	last := shelf.batches[0]
	shelf.batches = []feed.Batch{{Rows: last.Rows, Found: 5}, {Skips: []feed.Skip{{Path: "samples/soy.txt", Err: os.ErrInvalid}}, Done: true}}
	p := play(t, shelf, 160, 48)
	p.shows("4 briefs", "1 skipped")
	p.hides("soybeans")
}

func TestMouse(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.send(tea.MouseClickMsg{X: 10, Y: 6, Button: tea.MouseLeft})
	p.shows("Quay Street Journal · 29 Dec 2025", "2/5")
	panel := p.app.frame.Panel
	p.send(tea.MouseClickMsg{X: panel.X + 6, Y: panel.Y + 5, Button: tea.MouseLeft})
	if p.app.focus != onPanel || p.app.panel.Selected() != 1 {
		t.Fatalf("focus %d, commitment %d", p.app.focus, p.app.panel.Selected())
	}
	p.send(tea.MouseWheelMsg{X: panel.X + 6, Y: panel.Y + 3, Button: tea.MouseWheelUp})
	if p.app.panel.Selected() != 0 {
		t.Fatal("the wheel does not move the panel")
	}
	p.send(tea.MouseWheelMsg{X: 5, Y: 5, Button: tea.MouseWheelDown})
	p.shows("2/5")
}

func TestResizingKeepsThePlace(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48).press("j enter ] ]")
	for _, size := range []struct{ w, h int }{{60, 20}, {1, 1}, {100, 10}, {200, 60}, {160, 48}} {
		p.resize(size.w, size.h)
	}
	row, _ := p.app.list.Selected()
	if row.Ref.Path != "samples/annex.md" || p.app.panel.Selected() != 1 || p.app.focus != onArticle {
		t.Fatalf("at %s, commitment %d, pane %d", row.Ref.Path, p.app.panel.Selected(), p.app.focus)
	}
}

func TestCitation(t *testing.T) {
	b := stories[1].brief()
	want := "“will table the services annex by 20 January 2026” (Delhi and Brussels set a date for the services annex, Quay Street Journal, 29 Dec 2025)"
	if got := citation(&b, 0); got != want {
		t.Fatalf("got %s", got)
	}
	b.Published.From = "file time"
	if got := citation(&b, 0); !strings.HasSuffix(got, "29 Dec 2025 by the file's own time)") {
		t.Errorf("a day that only the file tells is cited as the article's: %s", got)
	}
	b.Title = "Annex\x1b]52;c;AAAA\a\u202e"
	if got := citation(&b, 0); strings.ContainsAny(got, "\x1b\a\u202e") {
		t.Fatalf("not clean: %q", got)
	}
}

func TestColoursFollowTheTerminal(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	dark := p.app.View().Content
	p.press("T")
	if p.app.View().Content == dark {
		t.Fatal("T changes nothing")
	}
	p.send(tea.ColorProfileMsg{Profile: colorprofile.ANSI})
	if strings.Contains(p.app.View().Content, "38;2;") {
		t.Fatal("colours that are not among the terminal's sixteen")
	}
	p.send(tea.ColorProfileMsg{Profile: colorprofile.ASCII})
	if strings.Contains(p.app.View().Content, "38;2;") {
		t.Fatal("colours on a terminal that has none")
	}
}

func TestEachKeyHasOneMeaningInAPlace(t *testing.T) {
	for place := inList; place != 0; place <<= 1 {
		seen := map[string]bool{}
		for _, b := range keyTable() {
			for _, key := range b.keys {
				if b.where&place != 0 && seen[key] {
					t.Errorf("%q is bound twice in place %b", key, place)
				}
				if b.where&place != 0 {
					seen[key] = true
				}
			}
		}
	}
}

func TestEveryActionHasItsOwnName(t *testing.T) {
	ids := map[string]bool{}
	for _, b := range keyTable() {
		if b.id == "" || ids[b.id] {
			t.Errorf("%q names two actions, or none", b.id)
		}
		ids[b.id] = true
	}
	for _, b := range keyTable() {
		if b.with != "" && !ids[b.with] {
			t.Errorf("%s is printed with %s, which is no action", b.id, b.with)
		}
	}
}

func click(x, y int) tea.MouseClickMsg { return tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft} }

// cell is where words stand on the screen.
func (p *player) cell(words string) (x, y int) {
	p.t.Helper()
	for y, line := range strings.Split(p.screen(), "\n") {
		if i := strings.Index(line, words); i >= 0 {
			return ansi.StringWidth(line[:i]), y
		}
	}
	p.t.Fatalf("the screen does not show %q", words)
	return 0, 0
}

func TestTheMouseReachesEverything(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.send(click(p.cell("1 due within 30 days")))
	p.shows("BY WHEN")
	p.send(click(p.cell("soybeans by the end")))
	p.shows("2 of 7")
	p.send(click(p.cell("soybeans by the end"))) // the second on one cell
	p.shows("Washington and Beijing name a figure")
	p.press("esc esc")
	p.send(click(p.cell("t topics")))
	p.shows("enter apply")
	p.send(click(p.cell("esc leave")))
	p.send(click(p.cell("as of 30 Dec 2025")))
	p.shows("2026-01-12 or today").press("esc")
}

func TestOnePaneIsGoneThroughByClicks(t *testing.T) {
	p := play(t, shelfOf(stories), 80, 24)
	p.send(click(p.cell("Delhi and Brussels")))
	p.shows("India and the European Union will table")
	p.send(click(p.cell("Commitments 2")))
	p.shows("COMMITMENTS")
	p.send(click(p.cell("Briefs")))
	p.shows("BRIEFS")
}
