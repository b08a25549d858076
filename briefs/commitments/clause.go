package commitments

import (
	"attache/briefs/match"
	"attache/briefs/text"
)

// rune1 is the first rune of token i, a quotation mark of two strokes as one.
func (r *reading) rune1(i int) rune { return r.d.Mark(i) }

func (r *reading) has(i int, s match.Set) bool {
	return i >= 0 && i < len(r.d.Tokens) && s.Has(r.d.Tokens[i])
}

func (r *reading) word(i int) string {
	if i < 0 || i >= len(r.d.Tokens) {
		return ""
	}
	return r.lex.Word(r.d.Tokens[i].Sym)
}

func (r *reading) isComma(i int) bool {
	return i >= 0 && i < len(r.d.Tokens) && r.d.Tokens[i].Kind == text.Punct && r.rune1(i) == ','
}

func (r *reading) isModal(i int) bool { return r.has(i, r.words.modal) && !r.isMonth(i) }

func (r *reading) isAux(i int) bool { return r.has(i, r.words.aux) && !r.isMonth(i) }

// isMonth keeps May apart from the modal verb.
func (r *reading) isMonth(i int) bool {
	return r.word(i) == "may" && r.d.Tokens[i].Shape != text.Lower && r.isTimePart(i)
}

// isTimePart reports whether token i stands inside a time expression.
func (r *reading) isTimePart(i int) bool {
	k := r.timeFrom(i)
	return k < len(r.times) && r.times[k].First == i || k > 0 && r.times[k-1].First < i && i < r.times[k-1].Last
}

func (r *reading) isName(i int) bool {
	return i >= 0 && i < len(r.d.Tokens) && r.d.Tokens[i].Shape != text.Lower
}

// isBreak is a mark that divides clauses: a colon, a dash, a bracket, a
// quotation mark, a full stop that is not an abbreviation's.
func (r *reading) isBreak(i int) bool {
	t := r.d.Tokens[i]
	if t.Kind != text.Punct {
		return false
	}
	switch r.rune1(i) {
	case '–':
		return t.Spaced || i+1 < len(r.d.Tokens) && r.d.Tokens[i+1].Spaced
	case ';', ':', '—', '“', '”', '"', '(', ')', '[', ']', '?', '!', '…', '‘', '*', '|':
		return true
	case '.':
		return i+1 >= len(r.d.Tokens) || r.d.Tokens[i+1].Opens
	case '-':
		return t.End-t.Start > 1 || t.Spaced
	}
	return false
}

// verb is what token i can be as a verb. A capital inside a sentence is part of
// a name: "the United States".
func (r *reading) verb(i int) verbBits {
	if i < 0 || i >= len(r.d.Tokens) || r.isCapital(i) {
		return 0
	}
	return r.words.verbs.of(r.d.Tokens[i])
}

// isCapital reports whether token i is capitalised and does not begin a
// sentence, a quotation or an item.
func (r *reading) isCapital(i int) bool {
	t := &r.d.Tokens[i]
	return t.Shape == text.Capital && !t.Opens && r.d.Tokens[i-1].Kind != text.Punct && r.d.Tokens[i-1].Kind != text.Number
}

// says reports whether token i is a verb of saying.
func (r *reading) says(i int) bool {
	return r.has(i, r.words.say) && !r.isCapital(i) && !(i > 0 && r.has(i-1, r.words.det) && r.verb(i-1) == 0 && r.verb(i)&isPast == 0)
}

// isFinite reports whether token i is surely a finite verb.
func (r *reading) isFinite(i int) bool {
	if r.isAux(i) || r.isModal(i) {
		return true
	}
	b := r.verb(i)
	if r.says(i) && b&(isIng|isBase) == 0 && r.word(i) != "according" && r.word(i) != "report" && r.word(i) != "note" {
		return true
	}
	if r.word(i) == "say" {
		return i > 0 && !r.isTo(i-1) && !r.isModal(i-1) && !r.has(i-1, r.words.will) && !r.has(i-1, r.words.not)
	}
	if r.has(i, r.words.forecast) && b&isBase == 0 {
		return r.subjectBefore(i)
	}
	return b&isPast != 0 && b&isBase == 0 && r.word(i+1) != "by" && r.subjectBefore(i)
}

// subjectBefore reports whether what stands before token i can be the subject
// of a past tense there, so that i is no participle: a party or a pronoun.
func (r *reading) subjectBefore(i int) bool {
	for i--; i >= 0 && r.has(i, r.words.adv); i-- {
	}
	if i < 0 {
		return false
	}
	m, ok := r.cast.At(i)
	return ok && m.Last == i+1 && m.Use.Acts()
}

func (r *reading) hasAny(first, last int, set match.Set) bool {
	for i := first; i < last && i < len(r.d.Tokens); i++ {
		if r.has(i, set) {
			return true
		}
	}
	return false
}

func (r *reading) quotedAt(i int) bool {
	_, in := r.d.InQuotation(int(r.d.Tokens[i].Start))
	return in
}

func isNumbered(d *text.Doc, s text.Sentence) bool {
	return d.Tokens[s.First].Kind == text.Number && s.First+1 < s.Last && !d.Tokens[s.First+1].Spaced
}
