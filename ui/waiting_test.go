package ui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// slow is a player behind whom nothing is brought until it is asked for.
type slow struct {
	*player
	asked []tea.Cmd
}

// slowly is a reader of the stories, all read, whose commands now wait.
func slowly(t *testing.T, w, h int) *slow {
	t.Helper()
	return &slow{player: play(t, shelfOf(stories), w, h)}
}

// burst presses keys, and letters behind a ":", while nothing is brought.
func (s *slow) burst(keys string) *slow {
	for _, key := range strings.Fields(keys) {
		letters, typed := strings.CutPrefix(key, ":")
		if !typed || letters == "" {
			s.take(keyOf(key))
			continue
		}
		for _, r := range letters {
			s.take(tea.KeyPressMsg{Code: r, Text: string(r)})
		}
	}
	return s
}

func (s *slow) take(msg tea.Msg) {
	_, cmd := s.app.Update(msg)
	if cmd != nil {
		s.asked = append(s.asked, cmd)
	}
}

// bring brings what was asked for, the last first where backwards.
func (s *slow) bring(backwards bool) *slow {
	for len(s.asked) > 0 {
		i := 0
		if backwards {
			i = len(s.asked) - 1
		}
		cmd := s.asked[i]
		s.asked = append(s.asked[:i:i], s.asked[i+1:]...)
		switch msg := cmd().(type) {
		case nil:
		case tea.BatchMsg:
			for _, one := range msg {
				if one != nil {
					s.asked = append(s.asked, one)
				}
			}
		default:
			s.take(msg)
		}
	}
	return s
}

// TestNoKeyIsLost types a burst of keys on readers that bring nothing before the last
// key, and compares with one that brings everything at once.
func TestNoKeyIsLost(t *testing.T) {
	for _, keys := range []string{
		"j enter ] ] ]",
		"j j enter ] enter",
		"j enter G",
		"j ] ] y",
		"enter ] j ] [",
		"a j j enter",
		"a j j enter ] esc",
		"a j enter esc j enter",
		"p a j enter",
		"a f j enter",
		"P j enter j",
		"P j a j enter ]",
		"P j j p enter ]",
		"d j j enter",
		"/ :soy enter enter ]",
		"/ :the enter n n n",
		"/ :the enter j n n",
		"/ :annex enter a j",
		"/ :pair:eu-in enter enter ]",
		"1 enter ] ]",
		"D :2025-12-01 enter enter ]",
		"t j + enter enter ]",
		"a j y q",
		"j tab tab j j",
		"tab tab j enter ] q",
	} {
		for _, size := range [][2]int{{160, 48}, {80, 24}} {
			want := slowly(t, size[0], size[1]).player
			for _, key := range strings.Fields(keys) {
				if letters, typed := strings.CutPrefix(key, ":"); typed {
					want.write(letters)
					continue
				}
				want.press(key)
			}
			backwards := size[0] == 80
			if got := slowly(t, size[0], size[1]).burst(keys).bring(backwards); got.screen() != want.screen() {
				t.Errorf("%q at %v, brought backwards %v:\n%s\nwant\n%s", keys, size, backwards, got.screen(), want.screen())
			}
		}
	}
}

// Keys that are pressed before the first brief has come wait for it.
func TestKeysBeforeTheFirstBrief(t *testing.T) {
	for _, keys := range []string{"j j enter ]", "G", "j 1", "ctrl+d k"} {
		want := play(t, shelfOf(stories), 160, 48).press(keys)
		s := &slow{player: unread(t, shelfOf(stories), 160, 48)}
		s.burst(keys)
		s.asked = append(s.asked, s.app.Init())
		if s.bring(false); s.screen() != want.screen() {
			t.Errorf("%q:\n%s\nwant\n%s", keys, s.screen(), want.screen())
		}
	}
	play(t, shelfOf(nil), 160, 48).press("j").shows("there is no brief to go to")
}

func TestWhatWaitsCanBeTakenBack(t *testing.T) {
	s := slowly(t, 160, 48).burst("j enter ] ]")
	s.shows("being read … esc esc takes back what was pressed meanwhile")
	s.burst("esc esc").shows("3 keys taken back")
	if s.bring(false); s.app.panel.Selected() >= 0 {
		t.Error("a key that was taken back was done")
	}
	if s = slowly(t, 160, 48).burst("j enter ] ctrl+c"); len(s.app.held) > 0 {
		t.Error("ctrl+c waits")
	}
}

// A brief that cannot be opened loses no key either: they say why.
func TestKeysForABriefThatCannotBeOpened(t *testing.T) {
	s := slowly(t, 160, 48).burst("G enter ] ]").bring(false)
	s.shows("This brief could not be opened.", "no brief is open")
	if len(s.app.held) > 0 {
		t.Errorf("%d keys wait for ever", len(s.app.held))
	}
}
