package main

import (
	"fmt"
	"strings"
)

// deed is something that is done by a key again and again, and undone.
type deed struct {
	name   string
	before string // keys that lead to where it is done
	keys   []string
	after  string // keys that lead back
	lands  string // what the screen then shows
}

// done are the deeds of a desk, from the list of all.
var done = []deed{
	{name: "next article", keys: []string{"j"}},
	{name: "moving in the article", before: "\t", keys: []string{"j", "k"}, after: "\x1b"},
	{name: "next commitment", keys: []string{"]", "["}},
	{name: "switching pane", keys: []string{"\t"}, after: "\x1b"},
	{name: "filter by a topic", keys: []string{"1", "\x1b"}},
	{name: "filter by a pair", keys: []string{"p", "\x1b"}},
	{name: "the agenda and back", keys: []string{"a", "\x1b"}},
	{name: "moving in the agenda", before: "a", keys: []string{"j", "k"}, after: "\x1b"},
	{name: "the pairs and back", keys: []string{"P", "\x1b"}},
	{name: "the next order of the list", keys: []string{"s"}},
}

// gathered are the screens that are made of all articles, timed when they are
// opened first.
var gathered = []deed{
	{name: "the agenda of all, first", keys: []string{"a"}, lands: "by when"},
	{name: "the pairs of all, first", keys: []string{"P"}, lands: "by next due"},
	{name: "the dossier of a pair, first", keys: []string{"d"}, lands: "next 90 days"},
}

// deeds does what a desk does all day, and notes how long each takes.
func (s *screen) deeds(into *figures, presses int) error {
	for _, d := range gathered {
		took, err := s.answer(d.keys[0], func(screen string) bool { return strings.Contains(strings.ToLower(screen), d.lands) })
		if err != nil {
			return err
		}
		into.took(d.name, took)
		if _, err := s.answer("\x1b", func(screen string) bool { return strings.Contains(screen, "newest first") }); err != nil {
			return err
		}
	}
	for _, d := range done {
		if err := s.do(&d, into, presses); err != nil {
			return fmt.Errorf("%s: %w", d.name, err)
		}
	}
	return nil
}

func (s *screen) do(d *deed, into *figures, presses int) error {
	if d.before != "" {
		if _, _, err := s.press(d.before); err != nil {
			return err
		}
	}
	for i := range presses {
		took, bytes, err := s.press(d.keys[i%len(d.keys)])
		if err != nil {
			return err
		}
		if d.keys[i%len(d.keys)] != "\x1b" { // a lone escape is waited for
			into.pressed(d.name, took, bytes)
		}
	}
	return s.presses(d.after)
}
