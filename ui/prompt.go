package ui

import (
	"errors"
	"strings"

	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/feed"
	"attache/ui/theme"
	"attache/ui/wording"
)

// prompt is one line of typing at the foot of the screen.
type prompt struct {
	label   string
	hint    string // what can be typed
	input   textinput.Model
	refused bool                              // it was not accepted as it stands
	problem string                            // why what was typed cannot be accepted
	typed   func(a *App, s string) tea.Cmd    // after each key
	accept  func(a *App, s string) (ok error) // what enter does
	then    func(a *App, s string) tea.Cmd    // what it leads to once the line is gone, nil for nothing
	leave   func(a *App) tea.Cmd              // what esc does

	// complete is what the word that ends at byte at may become.
	complete func(a *App, s string, at int) (text.Span, []string)

	choose func(a *App, s string) tea.Cmd // goes to choose what is not typed, nil where nothing is chosen

	recalls bool     // the arrows go through earlier lines
	palette *palette // what is chosen from above the line, nil for nothing
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

// askDate changes the day as of which clocks are read.
func (a *App) askDate() tea.Cmd {
	return a.ask(prompt{
		label: "as of",
		hint:  "2026-01-12 or today",
		accept: func(a *App, s string) error {
			if strings.TrimSpace(s) == "" {
				return nil
			}
			_, err := a.dateOf(s)
			return err
		},
		then: func(a *App, s string) tea.Cmd {
			if strings.TrimSpace(s) == "" {
				return nil
			}
			d, _ := a.dateOf(s)
			return a.setAsOf(d)
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

// setAsOf reads clocks as of a day, and shows what was known on it: what was
// published or reported later is hidden, and that is said. The search in force is run
// anew: what it asks of days and clocks is of that day.
func (a *App) setAsOf(d timex.Date) tea.Cmd {
	a.asOf, a.known = d, timex.Date{}
	if d.Before(a.today) {
		a.known = d
	}
	a.list.AsOf(d)
	hidden := a.list.Know(a.known)
	switch {
	case a.known.IsZero():
		a.say("dates are read as of " + wording.Date(d))
	case hidden == 0:
		a.say("as it was known on " + wording.Date(d) + ": reports of later are hidden")
	default:
		a.say("as it was known on " + wording.Date(d) + ": " + theme.Counted(hidden, "later brief") + " and reports of later are hidden")
	}
	if a.brief != nil {
		a.panel.Show(a.brief, d)
		a.annotate(annotated{a.opening.wanted, a.added})
	}
	if a.finding.typed == "" {
		return nil
	}
	return a.search(a.finding.typed)
}

func (a *App) typePrompt(msg tea.Msg) tea.Cmd {
	p := a.prompt
	was := p.input.Value()
	var cmd tea.Cmd
	p.input, cmd = p.input.Update(msg)
	if s := p.input.Value(); s != was {
		p.problem, p.refused = "", false
		if p.typed != nil {
			cmd = tea.Batch(cmd, p.typed(a, s))
		}
	}
	return cmd
}

func (a *App) acceptPrompt() tea.Cmd {
	p := a.prompt
	if p.palette != nil {
		return a.choosePalette(p.palette)
	}
	if err := p.accept(a, p.input.Value()); err != nil {
		p.problem, p.refused = err.Error(), true
		return nil
	}
	a.prompt = nil
	if p.then == nil {
		return nil
	}
	return p.then(a, p.input.Value())
}

func (a *App) leavePrompt() tea.Cmd {
	p := a.prompt
	a.prompt = nil
	if p.leave != nil {
		return p.leave(a)
	}
	return nil
}

// proposals is what the word at the cursor may become.
func (p *prompt) proposals(a *App) (at text.Span, words []string) {
	if p.complete == nil {
		return at, nil
	}
	s := p.input.Value()
	runes := []rune(s)
	return p.complete(a, s, len(string(runes[:min(p.input.Position(), len(runes))])))
}

// proposes reports whether proposals are told: not those that are typed already, and
// not in the place of why the line was not accepted.
func (p *prompt) proposes(at text.Span, words []string) bool {
	typed := p.input.Value()
	switch {
	case len(words) == 0 || typed == "" || p.refused || p.problem != "" && at.End != len(typed):
		return false
	}
	return len(words) > 1 || words[0] != at.Of(typed)
}

// completePrompt puts the first proposal in the place of what was typed, or the
// second where that is the first.
func (a *App) completePrompt() tea.Cmd {
	p := a.prompt
	at, words := p.proposals(a)
	s := p.input.Value()
	if len(words) > 1 && at.Of(s) == words[0] {
		words = words[1:]
	}
	if len(words) == 0 {
		return nil
	}
	p.input.SetValue(s[:at.Start] + words[0] + s[at.End:])
	p.input.SetCursor(len([]rune(s[:at.Start] + words[0])))
	p.problem, p.refused = "", false
	if p.typed == nil {
		return nil
	}
	return p.typed(a, p.input.Value())
}

// chooseForPrompt leaves the prompt to choose what it cannot take from the keyboard.
func (a *App) chooseForPrompt() tea.Cmd {
	p := a.prompt
	if p.choose == nil {
		return nil
	}
	a.prompt = nil
	return p.choose(a, p.input.Value())
}

// moveFound moves the selection while something is typed.
func (a *App) moveFound(n int) tea.Cmd {
	if p := a.prompt.palette; p != nil {
		p.move(n)
		return nil
	}
	if a.prompt.typed != nil {
		a.list.Move(n)
	}
	return nil
}

// paste is text that the terminal hands over at once: words of what is being typed,
// or an article.
func (a *App) paste(msg tea.PasteMsg) tea.Cmd {
	clean, _ := sanitise.Text(msg.Content)
	switch a.scope() {
	case inPrompt:
		return a.typePrompt(tea.PasteMsg{Content: strings.Join(strings.Fields(clean), " ")})
	case inChooser:
		a.chooser.Type(clean)
	default:
		return a.askTake(clean)
	}
	return nil
}

// askTake takes a pasted article into the library.
func (a *App) askTake(words string) tea.Cmd {
	t, n := a.source.shelf, len(strings.Fields(words))
	if n == 0 || !a.can(feed.Takes) {
		return nil
	}
	first := strings.Join(strings.Fields(words)[:min(n, 8)], " ")
	return a.ask(prompt{
		label: "take in " + theme.Counted(n, "word"), hint: sanitise.Line(first) + " …",
		accept: func(a *App, _ string) error {
			ctx := a.source.ctx
			a.later = append(a.later, writing{do: func() keptMsg {
				said, err := t.Take(ctx, words)
				return keptMsg{said: "what was pasted: " + said, err: err}
			}})
			return nil
		},
	}, "")
}
