package ui

import (
	"errors"
	"regexp"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"attache/briefs/sanitise"
	"attache/feed"
)

var (
	styling = regexp.MustCompile("\x1b\\[[0-9;:]*m")
	leading = regexp.MustCompile(`\x1b\]8;(?:;|id=\d+;(?:https?://|mailto:)[!-~]+)(?:\x1b\\|\x07)`)
)

// harmless fails when a frame holds anything but cells, their styles and where its
// links lead, when a link goes on past its line, or when the frame is not as large
// as the terminal.
func harmless(t *testing.T, p *player) {
	t.Helper()
	view := p.app.View()
	for y, line := range strings.Split(view.Content, "\n") {
		if n := ansi.StringWidth(line); n != p.app.w {
			t.Fatalf("line %d has %d cells: %q", y, n, line)
		}
		if ends := leading.FindAllString(line, -1); len(ends)%2 != 0 || len(ends) > 0 && strings.Contains(ends[len(ends)-1], "id=") {
			t.Fatalf("line %d leaves a link open: %q", y, line)
		}
		for _, r := range leading.ReplaceAllString(styling.ReplaceAllString(line, ""), "") {
			if sanitise.IsHidden(r) && r != '\u200c' && r != '\u200d' {
				t.Fatalf("line %d holds %U: %q", y, r, line)
			}
		}
	}
	for _, r := range view.WindowTitle {
		if sanitise.IsHidden(r) {
			t.Fatalf("the window title holds %U: %q", r, view.WindowTitle)
		}
	}
}

// FuzzNothingHostileReachesTheTerminal puts one string into every place that
// the world outside can write to.
func FuzzNothingHostileReachesTheTerminal(f *testing.F) {
	for _, s := range []string{
		"\x1b]0;owned\a", "\x1b[2J\x1b[H", "&#27;[31m", "a\u202eb\u2066c", "\xff\xfe", "\u200b\ufeff", "a\r\nb\tc", "\u0085\u009b31m",
		"한국어 中文 日本語", "e\u0301\u0301\u0301", "👩‍👩‍👧‍👦 🇰🇷", strings.Repeat("w", 3000), "", "\u3164\ufff9", "क्‍ष",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		evil := story{
			path: "in/" + s, title: s, source: s, day: newYearsEve, pair: [2]string{s, "KR"}, topics: []string{"agr.talks"},
			body: []string{s + " and the ministry will act. " + s, s},
			url:  "https://example.org/" + s, links: map[string]string{"the ministry": "http://example.org/?q=" + s, "will": s},
			commits: []commitment{{quote: "will act", verb: "will", by: codes(s)}},
		}
		shut := evil
		shut.path, shut.err = "in/shut"+s, errors.New(s)
		shelf := shelfOf([]story{evil, shut})
		shelf.batches[0].Skips = []feed.Skip{{Path: s, Err: errors.New(s)}}
		p := unread(t, shelf, 120, 24)
		p.app.links.browser = browser{named: "browser", has: func(string) bool { return true }, run: func(command []string) tea.Cmd {
			if address := command[len(command)-1]; !regexp.MustCompile(`^(https?://|mailto:)[!-~]+$`).MatchString(address) {
				t.Fatalf("%q is opened", address)
			}
			return nil
		}}
		p.app.name = New(t.Context(), Options{Shelf: shelf, AsOf: newYearsEve, Name: s}).name
		p.run(p.app.Init())
		harmless(t, p)
		p.send(tea.PasteMsg{Content: s})
		for _, keys := range []string{"enter ]", "enter", "q p", "esc esc G", "S", "q t space", "esc } }", "L j", "o", "esc /"} {
			harmless(t, p.press(keys))
		}
		p.send(tea.PasteMsg{Content: s})
		harmless(t, p)
		p.resize(60, 20)
		harmless(t, p.press("esc g enter"))
		b := evil.brief()
		for _, r := range citation(&b, 0) {
			if sanitise.IsHidden(r) {
				t.Fatalf("the citation holds %U", r)
			}
		}
	})
}
