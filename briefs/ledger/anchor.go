package ledger

import (
	"encoding/json"
	"strings"

	"attache/briefs"
)

// Anchor is how a note, an outcome or a correction holds on to a commitment,
// also when newer rules read the text: by its id, else by its words. The zero
// Anchor is the article as a whole.
type Anchor struct {
	ID    string `json:"id,omitempty"`    // the commitment's
	Quote string `json:"quote,omitempty"` // its words
	Start int    `json:"start,omitempty"` // where they stood, to tell two alike apart
}

// AnchorOf is the anchor of a brief's commitment i.
func AnchorOf(b *briefs.Brief, i int) Anchor {
	c := &b.Commitments[i]
	return Anchor{ID: c.ID, Quote: strings.Clone(c.Of(b.Body.Text)), Start: c.Start}
}

// In is the place of the anchor's commitment in a brief, -1 when it is no
// longer there.
func (a Anchor) In(b *briefs.Brief) int {
	best, off := -1, 0
	for i := range b.Commitments {
		c := &b.Commitments[i]
		if a.ID != "" && c.ID == a.ID {
			return i
		}
		quote := c.Of(b.Body.Text)
		if a.Quote == "" || !strings.Contains(quote, a.Quote) && !strings.Contains(a.Quote, quote) {
			continue
		}
		if far := abs(c.Start - a.Start); best < 0 || far < off {
			best, off = i, far
		}
	}
	return best
}

func abs(n int) int { return max(n, -n) }

// String is the anchor as it is kept, "" for the article as a whole; ParseAnchor
// reads it.
func (a Anchor) String() string {
	if a == (Anchor{}) {
		return ""
	}
	out, err := json.Marshal(a)
	if err != nil {
		return "" // strings and a number
	}
	return string(out)
}

// ParseAnchor reads what String wrote. What was damaged holds on to the article.
func ParseAnchor(kept string) Anchor {
	var a Anchor
	_ = json.Unmarshal([]byte(kept), &a)
	return a
}
