package commitments

import "strings"

// fieldsEnd is where the words end that only say that a list of fields follows: "in | a wide range
// of areas such as | fish and ports". It is k where none begin there, and where no list follows.
func (x *line) fieldsEnd(k, last int) int {
	if k <= x.a.inner+1 || !x.has(k-1, x.words.Prep) || x.word(k-2) == "including" {
		return k
	}
	p, _ := x.phraseAt(k, last)
	if x.has(p.head, x.words.Amountnoun) {
		p, _ = x.phraseAt(p.Last+1, last)
	}
	if !x.isPlural(p.head) || !x.has(p.head, x.words.Fieldnoun) {
		return k
	}
	p.Last = x.ofMutual(p.Last) // "matters | of mutual interest | including"
	n := x.listFrom(p.Last)
	q, _ := x.phraseAt(n, last)
	_, isMore := x.phraseAt(q.Last+1, last)
	if n > 0 && isMore && (x.isComma(q.Last) || x.isEither(q.Last, "and", "or")) { // two things or more
		return n
	}
	return k
}

// spelling is the word at token k in small letters, whether a list holds it or not; "" where there is
// no token.
func (r *reading) spelling(k int) string {
	if k < 0 || k >= len(r.d.Tokens) {
		return ""
	}
	t := &r.d.Tokens[k]
	if w := r.lex.Word(t.Sym); len(w) == int(t.End-t.Start) {
		return w // most: nothing but capitals was folded
	}
	return strings.ToLower(t.Of(r.d.Text))
}

// listFrom is where a list begins behind the word for its fields that ends before token k; 0 for
// none.
func (x *line) listFrom(k int) int {
	switch {
	case x.isOneOf(k, "of", "including", "like"):
		return k + 1
	case x.word(k) == "such":
		return k + 2
	}
	return 0
}
