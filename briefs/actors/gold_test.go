package actors_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"attache/briefs/actors"
	"attache/briefs/goldset"
	"attache/briefs/text"
)

var gold = os.DirFS("../../../shared/gold")

func TestGoldPairs(t *testing.T) {
	lex := text.NewLexicon()
	r := actors.New(lex)
	right, all, found, wanted, first, firsts := 0, 0, 0, 0, 0, 0
	for _, g := range goldset.Read(t, gold) {
		d := lex.Parse(goldset.Text(t, gold, g.Doc))
		c := r.Find(d)
		all++
		if slices.Equal(c.Pair, g.Pair) {
			right++
		} else {
			t.Logf("%s: pair %v, want %v (parties %v)", g.Doc, c.Pair, g.Pair, c.Parties)
		}
		for _, p := range g.Parties {
			wanted++
			if slices.ContainsFunc(c.Parties, func(q actors.Party) bool { return q.ID == p }) {
				found++
			}
		}
		for _, k := range g.Commitments {
			ok, words, by := firstActor(d, c, k.Quote, k.By)
			if words == "" {
				continue // the one who promises stands elsewhere
			}
			if firsts++; ok {
				first++
			} else {
				t.Logf("%s: by %v for %q, want %v in %.90q", g.Doc, by, words, k.By, k.Quote)
			}
		}
	}
	t.Logf("pairs %d of %d, parties found %d of %d, who promises %d of %d", right, all, found, wanted, first, firsts)
	if right*100 < all*90 {
		t.Errorf("only %d of %d pairs are right", right, all)
	}
	if first*100 < firsts*80 {
		t.Errorf("the first who acts is right in only %d of %d commitments", first, firsts)
	}
}

// firstActor reports whether who acts first in a quotation, or else whom the
// text is about there, is who promises.
func firstActor(d *text.Doc, c *actors.Mentions, quote string, by []string) (bool, string, []string) {
	at := strings.Index(d.Text, quote)
	if at < 0 {
		return false, "", nil // marks or tags stand in it
	}
	i := d.TokenAt(at)
	m, ok := c.At(i)
	if !ok {
		m, ok = c.At(min(i+1, len(d.Tokens)-1)) // after an article
	}
	if !ok || m.Use == actors.Modifier || m.Use == actors.Place {
		return false, "", nil
	}
	codes, words := c.Side(m.First), d.Words(m.First, m.Last)
	return slices.Equal(codes, by), words, codes
}
