package actors

import (
	"slices"
	"sort"
	"sync"

	"attache/briefs/text"
)

// Kind says how a mention names its party.
type Kind uint8

// The kinds of mentions.
const (
	State      Kind = iota // "South Korea", "South Koreans"
	Demonym                // "Korean", before a thing: "Korean exports"
	Seat                   // a capital or seat of government: "Seoul", "the White House"
	Bloc                   // "the EU", "ASEAN"
	Body                   // a ministry, agency, chamber, firm; "Chinese buyers"
	Individual             // a person with a title, later by name alone
	Joint                  // "the two sides", "both countries", "the ministers"
	Pronoun                // "it", "they", "he", "we"
	Office                 // "the ministry", "the minister", "the government"
)

// Use says what a mention does in its sentence.
type Use uint8

// The uses of mentions.
const (
	Plain    Use = iota // nothing tells
	Agent               // acts: "China agreed", "signed by China"
	Partner             // is dealt with: "with China", "met Li Chenggang"
	Modifier            // only describes: "Korean exports", "the Korea-China FTA"
	Place               // is where something is or goes: "in Seoul", "exports to China"
)

// Acts reports whether a mention in this use can be the one who promises.
func (u Use) Acts() bool { return u <= Partner }

// Mention is a run of tokens that names or refers to parties.
type Mention struct {
	First, Last int // tokens, half open
	Kind        Kind
	Use         Use
	And         bool     // the next mention stands beside it: "South Korea and China"
	Plural      bool     // refers to several: "they", "the ministers"
	Codes       []string // parties it refers to at this point, sorted; nil when unresolved; shared: do not change
	Name        string   // the party's or person's name; of a reference, its words
	Listed      bool     // it is someone whom the tables know
}

// Mentions is who acts in a text.
type Mentions struct {
	All      []Mention // in the text's order, not overlapping
	Parties  []Party   // most important first
	Pair     []string  // two codes, sorted; nil when the text is not about a pair
	Home     []string  // the state the text is told from; nil when unknown; shared: do not change
	PairRule string    // which rule decided the pair, or that there is none
	People   []Person  // in the text's order

	focus    []focus   // in the text's order
	meets    []focus   // the bodies of many states that meet, in the text's order
	meetings []meeting // in the text's order
	turns    []turn    // in the text's order
	pairs    pairs
	from8    []int32 // for each eighth token the first mention that ends behind it, once all are found
}

// meeting is tokens, half open, behind the mention of whom someone met, up to
// the next one who acts, and the parties of both.
type meeting struct {
	first, last int
	codes       []string
}

// Met is the parties of whom one met the other earlier in the sentence of a
// token, with no one who acts named since: at "agreed" in "Togo's minister met
// with Benin's and agreed", both. It is nil where nobody met. Codes are sorted.
func (c *Mentions) Met(token int) []string {
	k := sort.Search(len(c.meetings), func(k int) bool { return c.meetings[k].first > token })
	if k == 0 || c.meetings[k-1].last <= token {
		return nil
	}
	return c.meetings[k-1].codes
}

// Who is the parties that tokens first to last, half open, name: the first
// mention there that can act with those beside it, else the one party that the
// others only describe. Places are nobody. Codes are sorted.
func (c *Mentions) Who(first, last int) []string {
	mentions := c.In(first, last)
	for k := range mentions {
		if !mentions[k].Use.Acts() || len(mentions[k].Codes) == 0 {
			continue
		}
		codes := mentions[k].Codes
		for ; k+1 < len(mentions) && mentions[k].And; k++ {
			codes = c.pairs.union(codes, mentions[k+1].Codes)
		}
		return codes
	}
	var only []string
	for k := range mentions {
		switch m := &mentions[k]; {
		case m.Use != Modifier || len(m.Codes) == 0 || slices.Equal(m.Codes, only):
		case only != nil:
			return nil
		default:
			only = m.Codes
		}
	}
	return only
}

// Focus is the parties that "the two sides", and a promise in the passive
// ("the next round will be held"), refer to at a token; nil when there are none.
func (c *Mentions) Focus(token int) []string { return focusAt(c.focus, token) }

// Gathering is the body of many states whose people or meeting a text told of last before a token, until others met; nil for none.
func (c *Mentions) Gathering(token int) []string { return focusAt(c.meets, token) }

func focusAt(of []focus, token int) []string {
	k := sort.Search(len(of), func(k int) bool { return of[k].token > token })
	if k == 0 {
		return nil
	}
	return of[k-1].codes
}

// At is the mention that covers a token.
func (c *Mentions) At(token int) (*Mention, bool) {
	k := c.from(token)
	if k < len(c.All) && c.All[k].First <= token {
		return &c.All[k], true
	}
	return nil, false
}

// In is the mentions that lie wholly among tokens first to last, half open.
func (c *Mentions) In(first, last int) []Mention {
	i, j := c.from(first), c.from(last)
	if i < len(c.All) && c.All[i].First < first {
		i++
	}
	return c.All[i:max(i, j)]
}

// Side is the parties of the mention that covers a token and of those that
// stand beside it: for "South Korea and China", both. Codes are sorted.
func (c *Mentions) Side(token int) []string {
	k := c.from(token)
	if k >= len(c.All) || c.All[k].First > token {
		return nil
	}
	first := k
	for first > 0 && k-first < mostBeside && c.All[first-1].And {
		first--
	}
	codes := c.All[first].Codes
	for k = first; k < first+mostBeside && c.All[k].And; k++ {
		codes = c.pairs.union(codes, c.All[k+1].Codes)
	}
	return codes
}

// mostBeside is how many mentions side by side count as acting together;
// beyond it the text is a list.
const mostBeside = 8

// from is the index of the first mention that ends after a token.
func (c *Mentions) from(token int) int {
	if token >= 0 && token>>3 < len(c.from8) {
		k := int(c.from8[token>>3])
		for k < len(c.All) && c.All[k].Last <= token {
			k++
		}
		return k
	}
	return sort.Search(len(c.All), func(k int) bool { return c.All[k].Last > token })
}

// index makes At and In quick in a text of so many tokens.
func (c *Mentions) index(tokens int) {
	c.from8 = slices.Grow(c.from8[:0], tokens>>3+1)[:tokens>>3+1]
	k := 0
	for n := range c.from8 {
		for k < len(c.All) && c.All[k].Last <= n<<3 {
			k++
		}
		c.from8[n] = int32(k)
	}
}

// Reader finds who acts. It may be used by several goroutines at once, after
// the lexicon's last word is known.
type Reader struct {
	names     *names
	pool      sync.Pool // of searches, for their room
	mentioned sync.Pool // the same of mentions
}

// New is a Reader that enters its words in the lexicon.
func New(lex *text.Lexicon) *Reader { return &Reader{names: newNames(lex)} }
