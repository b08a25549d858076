package topics

import (
	"sync"

	"attache/briefs/match"
	"attache/briefs/text"
)

// Tagger finds topics by their vocabulary. It may be used by several
// goroutines at once, after the lexicon's last word is known.
type Tagger struct {
	lex     *text.Lexicon
	set     match.Trie[uint16] // indices in ballots
	ballots []ballot
	offices offices
	duties  []uint16  // the ballots of words for a levy that a remedy may be
	pool    sync.Pool // of *Evidence
}

// New is a Tagger that enters its words in the lexicon.
func New(lex *text.Lexicon) *Tagger {
	t := &Tagger{lex: lex, offices: newOffices(lex)}
	t.enter(lex)
	t.pool.New = func() any { return &Evidence{t: t, index: make([]uint16, len(t.ballots))} }
	return t
}

// scan calls yield with each phrase that votes among tokens first to last.
func (t *Tagger) scan(d *text.Doc, first, last int, yield func(i, j int, ballot uint16)) {
	for i := first; i < last; {
		isName := isCapital(d, i)
		if !isName && !t.set.Begins(d.Tokens[i].Sym) {
			i++
			continue
		}
		found, j := t.set.Longest(d.Tokens, i, last)
		if isName {
			// A body whose whole name is a phrase is meant: "World Trade Organization".
			if k := t.offices.end(d, i, first, last); k > i && (found == nil || j < k || j == k && t.offices.isPact(d, k)) {
				i = t.beyond(d, i+1, k, last)
				continue
			}
		}
		if found == nil || t.ballots[*found].upper && d.Tokens[i].Shape != text.Upper {
			i++
			continue
		}
		if *found != silence {
			yield(i, j, *found)
		}
		i = j
	}
}

// beyond is where reading goes on behind a silent proper name that ends at token
// k: there, or at the phrase that begins inside it, from token i on, and is the
// longer name: "The General Agreement" of "on Tariffs and Trade".
func (t *Tagger) beyond(d *text.Doc, i, k, last int) int {
	for ; i < k; i++ {
		if _, j := t.set.Longest(d.Tokens, i, last); j > k {
			return i
		}
	}
	return k
}
