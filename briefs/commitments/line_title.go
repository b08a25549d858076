package commitments

import (
	"unicode/utf8"

	"attache/briefs/actors"
	"attache/briefs/text"
)

// mostName is how many characters the full name of a text or body has at the most that is
// said for its last noun: "Agreement on Fisheries and Ports" for "the Agreement".
const mostName = 80

// fullName is the first phrase of the text with the head of p, where that is written as a
// name is: what a text calls "the Agreement" is named at its beginning.
func (x *line) fullName(k int, p phrase) (best phrase) {
	if !x.isName(p.head) || x.isNamed(p.head, ^mentioned(actors.Body, actors.Bloc)) {
		return best
	}
	want := x.headWord(p.head)
	var room [64]phrase
	for n, sentence := range x.d.Sentences {
		if sentence.First > k {
			break
		}
		for _, q := range x.phrasesUpTo(room[:0], n, k) {
			if x.isName(q.head) && x.headWord(q.head) == want && !x.hasAny(q.First, q.head, x.words.elsewhere) {
				if best = x.titled(q, sentence); x.told(best) > x.told(p) && utf8.RuneCountInString(x.d.Words(best.First, best.Last)) <= mostName {
					return best
				}
			}
		}
	}
	return phrase{}
}

// phrasesUpTo is the noun phrases of a sentence that begin before token k, in some room or where they
// were found before.
func (x *line) phrasesUpTo(room []phrase, sentence, k int) []phrase {
	if s := x.d.Sentences[sentence]; sentence >= x.s.Index || s.Last > k {
		return x.phrasesIn(room, s, k, s.Last)
	}
	return x.phrasesOf(sentence)
}

// pastPairIn is where a title begins without those whose it is, where they are told beside the
// line: "a Peru-Norway | Agreement on Fish".
func (x *line) pastPairIn(p phrase) int {
	first := x.pastDet(p.First)
	if m, ok := x.mentions.At(first); ok {
		if end := x.pairedNames(m.First); end > m.First {
			return end
		}
		if first == p.First {
			return m.First
		}
	}
	return p.First
}

// titled is a phrase whose head is written as a name, with the words that its title goes on
// with: "the Agreement | on Fair, Balanced and Open Trade".
func (x *line) titled(p phrase, s text.Sentence) phrase {
	for p.First-2 >= s.First && x.isHyphen(p.First-1) {
		p.First -= 2 // "10-Year Plan"
	}
	p.First = x.pastPairIn(p)
	end, last := p.Last, s.Last
	for k := p.Last; k < last && k < p.Last+16; k++ {
		if k == p.Last && !x.isOneOf(k, "on", "of", "for", "in", "to") {
			break
		}
		switch {
		case x.isName(k):
			end = k + 1
		case x.isComma(k), x.has(k, x.words.Conj), x.has(k, x.words.Article), x.isOneOf(k, "on", "of", "for", "in", "to"):
		default:
			k = last
		}
	}
	p.Last = end
	return p
}
