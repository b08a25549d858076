package wording

import (
	"slices"
	"strconv"
	"strings"

	"attache/briefs/commitments"
)

// Glyph is the mark of a firmness: ■ legal ● firm ◐ repeat ○ effort. What is no
// commitment has "·".
func Glyph(f commitments.Firmness) string {
	switch f {
	case commitments.Legal:
		return "■"
	case commitments.Firm:
		return "●"
	case commitments.Repeat:
		return "◐"
	case commitments.Effort:
		return "○"
	}
	return "·"
}

// forbearing are verbs that say themselves that nothing is done.
var forbearing = []string{"refrain", "abstain", "desist", "forgo", "forego", "no longer"}

// Act is what is promised, in the words that stand without the article: the
// commitment's line. Where it has none it is the action, a promise not to act with
// "not to" before it unless its verb says so itself ("refrain from"), and where no
// action was found the quotation.
func Act(c *commitments.Commitment, text string) string {
	if c.Line != "" {
		return c.Line
	}
	act := c.Action
	if act == "" {
		return c.Span.Of(text)
	}
	if !c.Negative || slices.ContainsFunc(forbearing, func(v string) bool { return strings.HasPrefix(act, v+" ") }) {
		return act
	}
	for _, lead := range []string{"not to ", "not ", "never "} {
		act = strings.TrimPrefix(act, lead)
	}
	return "not to " + act
}

// FirmnessCounts is how many commitments there are of each firmness.
type FirmnessCounts [commitments.Legal + 1]int

// CountFirmness counts commitments by firmness.
func CountFirmness(all []commitments.Commitment) (t FirmnessCounts) {
	for i := range all {
		if f := all[i].Firmness; int(f) < len(t) {
			t[f]++
		}
	}
	return t
}

// String is "firm 6 · repeat 1 · effort 1", the most binding first.
func (t FirmnessCounts) String() string {
	return t.join(" · ", func(f commitments.Firmness) string { return f.String() + " " })
}

// Glyphs are the counts in few cells: "●6 ◐1 ○1".
func (t FirmnessCounts) Glyphs() string { return t.join(" ", Glyph) }

func (t FirmnessCounts) join(sep string, name func(commitments.Firmness) string) string {
	var parts []string
	for f := commitments.Legal; f >= commitments.Effort; f-- {
		if t[f] > 0 {
			parts = append(parts, name(f)+strconv.Itoa(t[f]))
		}
	}
	return strings.Join(parts, sep)
}
