package actors

import (
	"strings"
)

// An instrument says once how it calls its parties: "the Government of Peru (hereinafter referred to as “the
// Lending Party”) … The Lending Party shall". The term stands for the party from there on.

// longestTerm is how many words a term has at the most.
const longestTerm = 4

// define remembers the term that the words from the bracket or comma at token i on give whom was named right before
// it, and is where they end; i where they give none.
func (s *search) define(i, first, end int) int {
	m := s.lastMention()
	if m == nil || m.Last != i || len(m.Codes) == 0 || m.Kind > Body && m.Kind != Office {
		return i
	}
	term, last := s.termBehind(i, end)
	if term == last || s.isLetters(term) || s.isOfMore(last-1, first, m.First) {
		return i
	}
	if s.terms == nil {
		s.terms = map[string]*entry{}
	}
	s.terms[strings.ToLower(s.d.Words(term, last))] = &entry{kind: Body, codes: m.Codes, name: s.d.Words(term, last)}
	return last
}

// termBehind is the term that the words behind the bracket or comma at token i give, half open; empty for none.
func (s *search) termBehind(i, end int) (term, last int) {
	k, isSaid := s.pastCalled(i+1, end)
	k, isQuoted := s.pastQuotation(k, end)
	if !isSaid && (!isQuoted || s.d.Tokens[i].Of(s.d.Text) != "(") {
		return k, k
	}
	for last = k; last < end && last < k+longestTerm && s.isName(last); last++ {
	}
	return k, last
}

// isOfMore reports whether the term that ends with token k is not of whom was named last alone: “the Parties”, or
// “the Committee” behind “the Joint | Committee | between Peru and Chile”, whose words are tokens first to last.
func (s *search) isOfMore(k, first, last int) bool {
	word := s.d.Tokens[k].Of(s.d.Text)
	if strings.HasSuffix(word, "s") {
		return true
	}
	for k := first; k < last; k++ {
		if s.isWord(k, word) {
			return true
		}
	}
	return false
}

// pastCalled is the token behind words that say how one is called from here on: "hereinafter referred to as |".
func (s *search) pastCalled(k, end int) (past int, isSaid bool) {
	if !s.isWord(k, "hereinafter", "hereafter", "henceforth") {
		return k, false
	}
	for k++; k < end && s.isWord(k, "also", "jointly", "referred", "to", "as", "called", "known", "designated"); k++ {
	}
	return k, true
}

// pastQuotation is the token behind the quotation mark in which a term stands, before or behind its article, and
// behind the article.
func (s *search) pastQuotation(k, end int) (past int, isQuoted bool) {
	for ; k < end; k++ {
		switch {
		case isQuotation(s.d.Tokens[k].Of(s.d.Text)):
			isQuoted = true
		case !s.isWord(k, "the"):
			return k, isQuoted
		}
	}
	return k, isQuoted
}

func isQuotation(mark string) bool {
	switch mark {
	case `"`, "“", "”", "‘", "’", "'", "«", "»", "„":
		return true
	}
	return false
}

// defined is whom the term at token i, or behind the article there, stands for by the text's own words, and where it
// ends; nil for nobody.
func (s *search) defined(i, end int) (*entry, int) {
	if s.terms == nil {
		return nil, 0
	}
	if s.isWord(i, "the") {
		i++
	}
	for k := min(i+longestTerm, end); k > i && s.isName(i); k-- {
		if e := s.terms[strings.ToLower(s.d.Words(i, k))]; e != nil {
			return e, k
		}
	}
	return nil, 0
}
