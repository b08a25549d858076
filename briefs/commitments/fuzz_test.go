package commitments

import (
	"testing"

	"attache/briefs/text"
	"attache/briefs/timex"
)

// Whatever the text, a finding quotes it, stays in its sentence, and its reasons
// point into the text.
func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"Peru and Norway agreed to hold a first round in May and a second round in September.",
		"The accord calls for Peru to open its market by 2028 -- and drop its quota -- by May.",
		"The Ministers:\n1. Agreed to open a desk;\n2. Decided to name an envoy.",
		"''We will cut duties,'' he said, ``once Lima does.'' They will, however, not sign.",
		"Japan will: \n\n- lower the duty\n- by June",
		"They agreed to:\n\nname",
		"agreed to agreed to and and to to, or will will be been held, which that who",
		"will be put to a vote and signed on and on and on 5 May and 6 May and the",
		"Neither party shall (it was decided) refrain from not lifting until unless if",
		"한국과 will 합의했다 by 2026년 and 中国 agreed to 同意",
		"\"Be w'll 0!",
		"will\n* !!",
		"those on Chilean tyres will be raised in May",
		"“ “ ” will ” agreed “ to ; and to ; to ; -- and — and – and",
	} {
		f.Add(s)
	}
	lex, r, times, parties := newTestReader()
	f.Fuzz(func(t *testing.T, s string) {
		d := lex.Parse(text.Plain(s))
		for _, c := range r.Find(d, Facts{Anchor: timex.On(2025, 12, 30), Mentions: parties.Find(d), Times: times.Find(d)}) {
			if c.Empty() || !c.Sentence.Covers(c.Span) || c.Sentence.End > len(d.Text) {
				t.Fatalf("quotation %v of sentence %v in %q", c.Span, c.Sentence, d.Text)
			}
			if c.Confidence <= 0 || c.Confidence > 1 {
				t.Fatalf("confidence %v of %q", c.Confidence, c.Of(d.Text))
			}
			for _, why := range c.Why {
				if why.Rule == "" || why.Words.Start < 0 || why.Words.End > len(d.Text) || why.Words.Start > why.Words.End {
					t.Fatalf("reason %+v in %q", why, d.Text)
				}
			}
		}
	})
}
