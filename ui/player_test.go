package ui

import (
	"context"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// player presses keys and runs what they ask for, one thing after another.
type player struct {
	t   testing.TB
	app *App
	got []tea.Msg // what commands brought that the app knows nothing of
}

func play(t testing.TB, shelf *fakeShelf, w, h int) *player {
	t.Helper()
	p := unread(t, shelf, w, h)
	p.run(p.app.Init())
	return p
}

// unread is a player before the first article has been read.
func unread(t testing.TB, shelf *fakeShelf, w, h int) *player {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	t.Cleanup(cancel)
	p := &player{t: t, app: New(ctx, Options{Shelf: shelf, AsOf: newYearsEve, Name: "samples"})}
	p.send(tea.WindowSizeMsg{Width: w, Height: h})
	return p
}

func (p *player) send(msg tea.Msg) {
	p.t.Helper()
	_, cmd := p.app.Update(msg)
	p.run(cmd)
}

func (p *player) run(cmd tea.Cmd) {
	p.t.Helper()
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case nil:
	case tea.BatchMsg:
		for _, c := range msg {
			p.run(c)
		}
	case tea.QuitMsg:
		p.got = append(p.got, msg)
	default:
		p.got = append(p.got, msg)
		p.send(msg)
	}
}

var named = map[string]rune{
	"enter": tea.KeyEnter, "esc": tea.KeyEscape, "tab": tea.KeyTab, "down": tea.KeyDown, "up": tea.KeyUp,
	"pgdown": tea.KeyPgDown, "pgup": tea.KeyPgUp, "backspace": tea.KeyBackspace, "left": tea.KeyLeft, "right": tea.KeyRight,
}

// press presses keys named as in the key table, blanks between them.
func (p *player) press(keys string) *player {
	p.t.Helper()
	for _, key := range strings.Fields(keys) {
		p.send(keyOf(key))
	}
	return p
}

func keyOf(key string) tea.KeyPressMsg {
	if code, ok := named[key]; ok {
		return tea.KeyPressMsg{Code: code}
	}
	if key == "space" {
		return tea.KeyPressMsg{Code: tea.KeySpace, Text: " "}
	}
	if mod, rest, ok := strings.Cut(key, "+"); ok && mod == "ctrl" {
		return tea.KeyPressMsg{Code: rune(rest[0]), Mod: tea.ModCtrl}
	}
	if key == "shift+tab" {
		return tea.KeyPressMsg{Code: tea.KeyTab, Mod: tea.ModShift}
	}
	return tea.KeyPressMsg{Code: []rune(key)[0], Text: key}
}

// write types characters.
func (p *player) write(s string) *player {
	p.t.Helper()
	for _, r := range s {
		p.send(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
	return p
}

func (p *player) resize(w, h int) { p.send(tea.WindowSizeMsg{Width: w, Height: h}) }

// screen is the frame without its styles.
func (p *player) screen() string { return ansi.Strip(p.app.View().Content) }

func (p *player) shows(words ...string) *player {
	p.t.Helper()
	for _, w := range words {
		if !strings.Contains(p.screen(), w) {
			p.t.Fatalf("the screen does not show %q:\n%s", w, p.screen())
		}
	}
	return p
}

func (p *player) hides(words ...string) *player {
	p.t.Helper()
	for _, w := range words {
		if strings.Contains(p.screen(), w) {
			p.t.Fatalf("the screen shows %q:\n%s", w, p.screen())
		}
	}
	return p
}
