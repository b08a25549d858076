package dossier

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"attache/briefs"
	"attache/briefs/commitments"
	"attache/briefs/dossier"
	"attache/briefs/ledger"
	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/feed"
	"attache/ui/theme"
)

var asOf = timex.On(2026, 1, 12)

type vow struct {
	by, line string
	firmness commitments.Firmness
	due      *timex.Due
}

func by(y, m, d int) *timex.Due { return &timex.Due{Role: timex.Deadline, To: timex.On(y, m, d)} }

// telling is a brief of Kenya and Japan, a sentence for each promise.
func telling(id string, published timex.Date, all ...vow) *briefs.Brief {
	b := &briefs.Brief{ID: id, Title: "Harbour talks, part " + id, Source: "Dock Letter", Published: briefs.Published{Date: published}, Pair: []string{"JP", "KE"}}
	for i, v := range all {
		quote := "It was agreed in Mombasa, after two days behind closed doors, to " + v.line
		start := len(b.Body.Text)
		b.Body.Text += quote + ". "
		b.Commitments = append(b.Commitments, commitments.Commitment{
			Span: text.Span{Start: start, End: start + len(quote)}, ID: fmt.Sprintf("%s-%d", id, i), By: strings.Fields(v.by), Line: v.line, Firmness: v.firmness, Due: v.due, Topics: []string{"bdr.customs"},
		})
	}
	return b
}

func harbour() []*briefs.Brief {
	return []*briefs.Brief{
		telling("1", timex.On(2025, 6, 1),
			vow{"JP", "lend two dredgers to the port of Lamu", commitments.Firm, by(2026, 2, 28)},
			vow{"KE", "weigh every container once and no more", commitments.Legal, by(2025, 12, 31)},
			vow{"KE", "continue to publish the tariff book in English and Swahili", commitments.Repeat, nil},
			vow{"KE", "open a window for 일본 shippers 港湾", commitments.Effort, &timex.Due{From: timex.On(2026, 1, 1), To: timex.On(2026, 12, 31), Precision: timex.Year}},
		),
		telling("2", timex.On(2025, 12, 3),
			vow{"JP KE", "meet again in Yokohama", commitments.Firm, &timex.Due{From: timex.On(2026, 4, 1), To: timex.On(2026, 6, 30), Precision: timex.Quarter}},
			vow{"JP", "train pilots for the new channel, its buoys and its lights, at its own cost and for as long as the port asks for it", commitments.Firm, by(2027, 3, 31)},
			vow{"KE", "cut the berth fee", commitments.Firm, by(2026, 1, 10)},
		),
	}
}

func page(t testing.TB, own string, all ...*briefs.Brief) *dossier.Page {
	t.Helper()
	m := dossier.Matter{Pair: [2]string{"JP", "KE"}, Names: map[string]string{"JP": "Japan", "KE": "Kenya"}}
	for k, b := range all {
		var reports []ledger.Outcome
		if k == 0 && len(b.Commitments) > 0 {
			reports = []ledger.Outcome{{ID: "1", Anchor: ledger.AnchorOf(b, 0), Kind: ledger.Progress, Valid: timex.On(2025, 11, 2), Recorded: asOf.Time(), Note: "one has sailed"}}
		}
		m.Briefs = append(m.Briefs, dossier.Of(b, dossier.Ref{Path: "desk", Item: b.ID}, timex.Date{}, reports))
	}
	p := dossier.Compose(m, dossier.Options{AsOf: asOf, Own: own})
	err := p.Cite(func(at dossier.Ref) (briefs.Brief, error) {
		return *all[slices.IndexFunc(all, func(b *briefs.Brief) bool { return b.ID == at.Item })], nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return &p
}

func shown(t testing.TB, th theme.Theme, w, h int) *Pane {
	t.Helper()
	p := New(th)
	p.Resize(w, h)
	p.Show(page(t, "JP", harbour()...))
	return p
}

// plainly is the pane without its styles; every line is as wide as the pane.
func plainly(t testing.TB, p *Pane) string {
	t.Helper()
	lines := p.View()
	if len(lines) != p.h {
		t.Errorf("%d lines, want %d", len(lines), p.h)
	}
	for i := range lines {
		if n := ansi.StringWidth(lines[i]); n != p.w {
			t.Errorf("line %d is %d cells wide, want %d", i, n, p.w)
		}
		lines[i] = strings.TrimRight(ansi.Strip(lines[i]), " ")
	}
	return strings.Join(lines, "\n")
}

func TestScreens(t *testing.T) {
	for _, size := range [][2]int{{160, 72}, {100, 80}, {80, 24}, {60, 100}} {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			p := shown(t, theme.New(true, false), size[0], size[1])
			p.Move(2)
			golden.RequireEqual(t, plainly(t, p))
		})
	}
}

func TestLooks(t *testing.T) {
	for name, th := range map[string]theme.Theme{"dark": theme.New(true, false), "light": theme.New(false, false), "plain": theme.New(true, true)} {
		t.Run(name, func(t *testing.T) {
			p := shown(t, th, 100, 40)
			p.Move(3)
			golden.RequireEqual(t, strings.ReplaceAll(strings.Join(p.View(), "\n"), "\x1b", "␛"))
		})
	}
}

func TestEverySizeIsFilled(t *testing.T) {
	for w := 1; w <= 170; w += 13 {
		for h := 1; h <= 60; h += 9 {
			p := shown(t, theme.New(true, false), w, h)
			for range 40 {
				plainly(t, p)
				if !p.Move(3) {
					break
				}
			}
		}
	}
}

// The cursor is always in view, and each item can be reached.
func TestCursorIsInView(t *testing.T) {
	for _, size := range [][2]int{{160, 20}, {100, 17}, {60, 12}} {
		p := shown(t, theme.New(true, false), size[0], size[1])
		for n := 1; ; n++ {
			if !strings.Contains(plainly(t, p), "▌") {
				t.Fatalf("%v: item %d is not in view", size, n)
			}
			if want := fmt.Sprintf("%d of %d", n, len(p.stops)); p.Position() != want {
				t.Fatalf("%q, want %q", p.Position(), want)
			}
			if !p.Move(1) {
				break
			}
		}
		seen := map[int]bool{}
		for _, s := range p.stops {
			seen[s.item] = true
		}
		if len(seen) != len(p.page.Items) {
			t.Errorf("%d of %d items can be reached", len(seen), len(p.page.Items))
		}
		if p.Top(); !strings.Contains(plainly(t, p), "2 briefs") {
			t.Error("the top does not show what the page rests on")
		}
	}
}

func TestSelectedLeadsToTheSentence(t *testing.T) {
	p := shown(t, theme.New(true, false), 120, 40)
	all := harbour()
	for {
		ref, ok := p.Selected()
		if !ok || ref.Path != "desk" {
			t.Fatalf("%+v, %v", ref, ok)
		}
		b := all[ref.Item[0]-'1']
		want := p.page.Items[p.stops[p.cursor].item].Quote()
		if got := b.Commitments[ref.Index].Of(b.Body.Text); got != want {
			t.Errorf("%q, want %q", got, want)
		}
		if foot := plainly(t, p); !strings.Contains(strings.Join(strings.Fields(foot[strings.LastIndex(foot, "───"):]), " "), "“"+want+"”") {
			t.Errorf("the foot does not quote %q", want)
		}
		if !p.Move(1) {
			return
		}
	}
}

func TestAcross(t *testing.T) {
	p := shown(t, theme.New(true, false), 120, 40)
	at := func() string { return p.page.Items[p.stops[p.cursor].item].Line }
	for p.stops[p.cursor].column == 0 && p.page.Sections[p.stops[p.cursor].section].Kind != dossier.Party {
		p.Move(1)
	}
	if was := at(); !p.Across(1) || p.stops[p.cursor].column != 1 || at() == was {
		t.Errorf("from %q to %q", was, at())
	}
	if p.Across(1) {
		t.Error("there is a third column")
	}
	if !p.Across(-1) || p.stops[p.cursor].column != 0 {
		t.Error("there is no way back")
	}
	p.Resize(80, 40)
	if p.Across(1) {
		t.Error("one column has two")
	}
}

func TestClick(t *testing.T) {
	p := shown(t, theme.New(true, false), 120, 60)
	lines := strings.Split(plainly(t, p), "\n")
	for words, hit := range map[string]bool{"weigh every": true, "lend two": true, "OPEN BY TOPIC": false, "Japan and Kenya": false} {
		y := slices.IndexFunc(lines, func(l string) bool { return strings.Contains(l, words) })
		x := ansi.StringWidth(lines[y][:strings.Index(lines[y], words)])
		if got := p.Click(x, y); got != hit {
			t.Fatalf("a click on %q at %d,%d hits: %v", words, x, y, got)
		}
		if hit && !strings.HasPrefix(p.page.Items[p.stops[p.cursor].item].Line, words) {
			t.Errorf("a click on %q goes to %q", words, p.page.Items[p.stops[p.cursor].item].Line)
		}
	}
	if p.Click(5, 999) {
		t.Error("a click below the pane hits")
	}
}

func TestCursorStaysOnItsItem(t *testing.T) {
	p := shown(t, theme.New(true, false), 120, 40)
	p.Move(4)
	was, _ := p.Selected()
	p.Show(page(t, "KE", harbour()...))
	if now, _ := p.Selected(); now != was {
		t.Errorf("from %v to %v", was, now)
	}
	p.Resize(60, 20)
	p.Restyle(theme.New(false, false))
	if now, _ := p.Selected(); now != was {
		t.Errorf("narrower, from %v to %v", was, now)
	}
}

func TestNothingToShow(t *testing.T) {
	p := New(theme.New(true, false))
	p.Resize(60, 10)
	for _, none := range []*dossier.Page{nil, page(t, ""), page(t, "", telling("1", asOf))} {
		p.Show(none)
		p.Move(1)
		p.Page(1)
		p.Bottom()
		if ref, ok := p.Selected(); ok || ref != (feed.CommitmentRef{}) || p.Across(1) || p.Position() != "" {
			t.Errorf("%v is selected", ref)
		}
		if got := plainly(t, p); none != nil && none.Briefs == 1 != strings.Contains(got, "nothing that is open") {
			t.Errorf("%s", got)
		}
	}
}

// No words of an article control the terminal.
func TestWordsAreHarmless(t *testing.T) {
	b := telling("1", asOf, vow{"KE", "a\x1b]0;x\x07\u009b2J\u202eb\U000E0041\nc", commitments.Firm, nil})
	b.Title, b.Source = "\x1b[2Jt", "\u202es"
	p := New(theme.New(true, true))
	p.Resize(100, 40)
	p.Show(page(t, "", b))
	for p.Move(1) {
	}
	for _, l := range p.View() {
		for _, r := range ansi.Strip(l) {
			if sanitise.IsHidden(r) {
				t.Errorf("%U in %q", r, l)
			}
		}
		if strings.Contains(l, "\x1b]") || strings.Contains(l, "\x1b[2J") {
			t.Errorf("%q", l)
		}
	}
}

func BenchmarkView(b *testing.B) {
	p := shown(b, theme.New(true, false), 160, 48)
	for b.Loop() {
		p.Move(1)
		p.View()
	}
}

// A page is as wide as the eye can follow on a screen of any width.
func TestAWideScreenLeavesThePage(t *testing.T) {
	narrow := strings.Split(plainly(t, shown(t, theme.New(true, false), widest, 30)), "\n")
	wide := strings.Split(plainly(t, shown(t, theme.New(true, false), widest+60, 30)), "\n")
	for i := range narrow[:30-footing] {
		if strings.TrimRight(narrow[i], " ") != strings.TrimRight(wide[i], " ") {
			t.Errorf("line %d is %q on a wide screen, else %q", i, wide[i], narrow[i])
		}
	}
}
