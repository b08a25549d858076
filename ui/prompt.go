package ui

import (
	"errors"
	"strings"

	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/ui/list"
	"attache/ui/theme"
	"attache/ui/wording"
)

// prompt is one line of typing at the foot of the screen.
type prompt struct {
	label   string
	hint    string // what can be typed
	input   textinput.Model
	problem string                            // why what was typed cannot be accepted
	typed   func(a *App, s string)            // after each key
	accept  func(a *App, s string) (ok error) // what enter does
	leave   func(a *App)                      // what esc does
}

// maxTyped is how many characters a prompt takes.
const maxTyped = 200

func (a *App) ask(p prompt, value string) tea.Cmd {
	p.input = textinput.New()
	p.input.Prompt = ""
	p.input.CharLimit = maxTyped
	p.input.SetStyles(textinput.Styles{})
	p.input.SetVirtualCursor(false)
	p.input.SetValue(value)
	p.input.CursorEnd()
	a.prompt = &p
	return p.input.Focus()
}

// askWords filters as it is typed.
func (a *App) askWords() tea.Cmd {
	a.before = a.list.Filter()
	from, pane := a.opening.wanted, a.focus
	a.focus = onList // where the results are
	was := ""
	if s := a.before.Of(list.Words); len(s) > 0 {
		was = s[0].Words
	}
	return a.ask(prompt{
		label: "find",
		hint:  "words of a title, source or pair",
		typed: func(a *App, s string) {
			f := a.list.Filter().Except(list.Words)
			if s = strings.TrimSpace(s); s != "" {
				f = f.Toggle(list.Step{Kind: list.Words, Words: theme.Safe(s)})
			}
			a.narrow(f)
		},
		accept: func(*App, string) error { return nil },
		leave: func(a *App) {
			a.list.Narrow(a.before)
			a.list.Select(from)
			a.focus = pane
		},
	}, was)
}

// askDate changes the day as of which clocks are read.
func (a *App) askDate() tea.Cmd {
	return a.ask(prompt{
		label: "as of",
		hint:  "2026-01-12 or today",
		accept: func(a *App, s string) error {
			if strings.TrimSpace(s) == "" {
				return nil
			}
			d, err := a.dateOf(s)
			if err == nil {
				a.setAsOf(d)
			}
			return err
		},
	}, "")
}

func (a *App) dateOf(s string) (timex.Date, error) {
	if s = strings.TrimSpace(s); strings.EqualFold(s, "today") {
		return a.today, nil
	}
	d, err := timex.ParseDate(s)
	if err != nil {
		return d, errors.New("write 2026-01-12 or today: not a date")
	}
	return d, nil
}

func (a *App) setAsOf(d timex.Date) {
	a.asOf = d
	a.list.AsOf(d)
	a.say("dates are read as of " + wording.Date(d))
	if a.brief == nil {
		return
	}
	a.panel.Show(a.brief, d)
}

func (a *App) typePrompt(msg tea.Msg) tea.Cmd {
	p := a.prompt
	was := p.input.Value()
	var cmd tea.Cmd
	p.input, cmd = p.input.Update(msg)
	if s := p.input.Value(); s != was {
		p.problem = ""
		if p.typed != nil {
			p.typed(a, s)
		}
	}
	return cmd
}

func (a *App) acceptPrompt() tea.Cmd {
	p := a.prompt
	if err := p.accept(a, p.input.Value()); err != nil {
		p.problem = err.Error()
		return nil
	}
	a.prompt = nil
	return nil
}

func (a *App) leavePrompt() tea.Cmd {
	p := a.prompt
	a.prompt = nil
	if p.leave != nil {
		p.leave(a)
	}
	return nil
}

// paste is text that the terminal hands over at once.
func (a *App) paste(msg tea.PasteMsg) tea.Cmd {
	clean, _ := text.Clean(msg.Content)
	switch a.place() {
	case inPrompt:
		return a.typePrompt(tea.PasteMsg{Content: strings.Join(strings.Fields(clean), " ")})
	case inChooser:
		a.chooser.Type(clean)
	}
	return nil
}
