package actors

import (
	"fmt"
	"os"
	"testing"

	"attache/briefs/text"
)

func TestDump(t *testing.T) {
	lex := text.NewLexicon()
	r := New(lex)
	for _, f := range []string{os.Getenv("DUMP")} {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Skip()
		}
		d := lex.Parse(text.Plain(string(b)))
		s := &search{names: r.names, d: d, cast: &Cast{}, surnames: map[string]int{}}
		for i := range d.Sentences {
			s.sentence(i)
		}
		s.uses()
		s.weigh()
		s.resolve()
		fmt.Println("HOME", s.home, "PAIR", s.cast.Pair, s.cast.Parties)
		for _, p := range s.cast.People {
			fmt.Printf("PERSON %q %q %q\n", p.Name, p.Title, p.Party)
		}
		for i, sen := range d.Sentences {
			fmt.Println("--", sen.Of(d.Text))
			for k, m := range s.cast.Mentions {
				if int(s.notes[k].sentence) == i {
					fmt.Printf("     %q kind=%d use=%d and=%v codes=%v rank=%d\n", d.Words(m.First, m.Last), m.Kind, m.Use, m.And, m.Codes, s.notes[k].rank)
				}
			}
		}
	}
}
