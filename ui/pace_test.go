package ui

import (
	"bytes"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// clockSeeker quits once it has looked for the clock of its program.
type clockSeeker struct {
	program             **tea.Program
	found, stays, rests *bool
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
	p.sleep() // something has just happened
	*m.stays = p.isFast
	p.last = p.last.Add(-tired)
	p.sleep()
	*m.rests = !p.isFast
	return m, tea.Quit
}

// Whoever opened the reader is told once nothing has happened for long.
func TestRestIsTold(t *testing.T) {
	told := make(chan bool, 1)
	p := &pace{program: tea.NewProgram(clockSeeker{}), rested: func() { told <- true }}
	p.wake()
	p.wake()
	select {
	case <-told:
		t.Fatal("it was told at once")
	default:
	}
	p.pause.Reset(0)
	<-told
}

// A reader that is left alone rests only as long as Bubble Tea's clock is where it is
// looked for.
func TestTheClockOfFramesIsFound(t *testing.T) {
	var program *tea.Program
	var found, stays, rests bool
	program = tea.NewProgram(clockSeeker{&program, &found, &stays, &rests}, tea.WithInput(nil), tea.WithOutput(&bytes.Buffer{}))
	if _, err := program.Run(); err != nil || !found || !stays || !rests {
		t.Errorf("found %v, stays awake %v, rests %v: %v", found, stays, rests, err)
	}
}
