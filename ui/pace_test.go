package ui

import (
	"bytes"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// clockSeeker quits once it has looked for the clock of its program.
type clockSeeker struct {
	program **tea.Program
	found   *bool
}

func (m clockSeeker) Init() tea.Cmd { return func() tea.Msg { return m } }

func (m clockSeeker) View() tea.View { return tea.NewView("") }

func (m clockSeeker) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if _, isOurs := msg.(clockSeeker); !isOurs {
		return m, nil
	}
	*m.found = frameClock(*m.program) != nil
	p := &pace{program: *m.program}
	p.wake()
	p.turn(false)
	p.wake()
	return m, tea.Quit
}

// A reader that is left alone rests only as long as Bubble Tea's clock is where it is
// looked for.
func TestTheClockOfFramesIsFound(t *testing.T) {
	var program *tea.Program
	found := false
	program = tea.NewProgram(clockSeeker{&program, &found}, tea.WithInput(nil), tea.WithOutput(&bytes.Buffer{}))
	if _, err := program.Run(); err != nil || !found {
		t.Errorf("found %v: %v", found, err)
	}
}
