package actors

import (
	"strings"

	"attache/briefs/text"
)

// A firm of a state is named once with its state and then alone: "the Norwegian
// shipper Havgas Ltd has … Havgas will". The state is kept under the name, and under
// its first word that no list holds.

// withFirm takes the name of a firm that follows what it is, "Spanish grid operator
// | Redalta", into the mention, and remembers it.
func (s *search) withFirm(m *Mention, end int) {
	k := m.Last
	if k >= end || len(m.Codes) != 1 || m.Plural || !s.words.in(s.d.Tokens[k-1], makerWord|crowdWord|houseWord) && !s.makes(k-1) {
		return
	}
	comma := s.d.Tokens[k].Of(s.d.Text) == ","
	if comma {
		k++
	}
	last, words := s.firmEnd(k, end)
	switch {
	case words == 0, comma && !s.isFirmName(k, last) && !s.isMakerNamed(m.Last-1, last), words > 1 && !s.isFirmName(k, last) && !s.words.in(s.d.Tokens[m.Last-1], houseWord) && s.isBesideSaying(k, last, end):
		return
	}
	if !comma {
		m.Last = last
	}
	s.rememberFirm(k, last, m.Codes)
}

// makes reports whether the word at token k is of those who make what it begins with: "planemaker".
func (s *search) makes(k int) bool {
	w := s.d.Tokens[k].Of(s.d.Text)
	return len(w) > len("maker") && strings.HasSuffix(w, "maker")
}

// isHouse reports whether the word at token k says what the firm is whose name follows: "Danish
// shipping | line | Varde".
func (s *search) isHouse(k, end int) bool {
	if !s.words.in(s.d.Tokens[k], houseWord) && !s.makes(k) || k+1 >= end || s.d.Tokens[k].Shape != text.Lower {
		return false
	}
	_, words := s.firmEnd(k+1, end)
	return words > 0
}

// isOfTrade reports whether the apposition behind the comma at token last says what firm one is: ", a
// Danish shipping line,", ", South Korea's second-largest retailer,".
func (s *search) isOfTrade(last int) bool {
	d := s.d
	if last+2 >= len(d.Tokens) || d.Tokens[last].Of(d.Text) != "," {
		return false
	}
	if !s.words.in(d.Tokens[last+1], articleWord) && s.ownerAt(last+1) == nil {
		return false
	}
	for k := last + 2; k < min(last+longestTrade, len(d.Tokens)) && !isStop(d.Tokens[k].Of(d.Text)); k++ {
		if t := &d.Tokens[k]; t.Shape == text.Lower && (s.words.in(*t, makerWord|houseWord) || s.makes(k)) {
			return true
		}
	}
	return false
}

// agencyOf is the state whose agency one is, by the apposition behind the comma at token last: ", an agency of the Italian
// government,", ", Norway's export bank,"; nil for none.
func (s *search) agencyOf(last int) []string {
	d := s.d
	if last+2 >= len(d.Tokens) || d.Tokens[last].Of(d.Text) != "," || !s.words.in(d.Tokens[last+1], articleWord) && s.ownerAt(last+1) == nil {
		return nil
	}
	end := last + 1
	for end < min(last+longestTrade, len(d.Tokens)) && !isStop(d.Tokens[end].Of(d.Text)) {
		end++
	}
	head := last + 1
	for head+1 < end && !s.words.in(d.Tokens[head+1], ofWord) {
		head++
	}
	if d.Tokens[head].Shape != text.Lower || !s.words.in(d.Tokens[head], agencyWord|kindWord) && !s.isWord(head, "arm", "body") {
		return nil
	}
	if codes := s.belongs(last+1, end); len(codes) == 1 && len(codes[0]) == 2 {
		return codes
	}
	return nil
}

// longestTrade is how many tokens behind a comma a word for a trade stands at the most.
const longestTrade = 10

// ownerAt is the state that has what stands behind its name at token k: "South Korea's", "Swiss".
func (s *search) ownerAt(k int) []string {
	e, last := s.lookup(k, k, min(len(s.d.Tokens), k+4))
	if e == nil || e.silent || e.kind > Bloc || len(e.codes) != 1 || last >= len(s.d.Tokens) {
		return nil
	}
	if e.kind == Demonym || s.words.in(s.d.Tokens[last], possessiveWord) || s.d.Tokens[last].Of(s.d.Text) == "’s" {
		return e.codes
	}
	return nil
}

// seatBehind is the state of the place where the firm whose name ends before token last is told to be:
// ", based in Busan, South Korea,", ", of Kobe,".
func (s *search) seatBehind(last int) []string {
	d := s.d
	if last+4 >= len(d.Tokens) || d.Tokens[last].Of(d.Text) != "," {
		return nil
	}
	first := last + 2
	switch {
	case s.isWord(last+1, "of"):
	case s.isWord(last+1, "based", "headquartered", "registered") && s.isWord(last+2, "in"):
		first++
	default:
		return nil
	}
	var codes []string
	for k := first; k < min(first+6, len(d.Tokens)); {
		e, next := s.lookup(k, k, min(len(d.Tokens), k+6))
		if e != nil && !e.silent && e.kind <= Bloc && len(e.codes) == 1 {
			codes = e.codes
			break
		}
		if !s.isName(k) && d.Tokens[k].Of(d.Text) != "," {
			break
		}
		k = next
	}
	return codes
}

// isMakerNamed reports whether commas set a name that ends before token last off from
// the word at token k for what a firm is: "an Indian drug maker, Sarovar Labs,".
func (s *search) isMakerNamed(k, last int) bool {
	return s.words.in(s.d.Tokens[k], makerWord) && last < len(s.d.Tokens) && s.d.Tokens[last].Of(s.d.Text) == ","
}

// firmEnd is where the capitals at token k end, and how many words they are.
func (s *search) firmEnd(k, end int) (last, words int) {
	for last = k; last < min(end, k+longestFirm); {
		switch {
		case s.isName(last) && !s.words.in(s.d.Tokens[last], stopWord) && s.isUnlisted(last, end):
			words++
			last++
		case last > k && last+1 < end && s.isName(last+1) && (s.isWord(last, "and") && s.words.in(s.d.Tokens[last+1], firmWord) || s.joins(last, end)):
			last++
		default:
			return last, words
		}
	}
	return last, words
}

// longestFirm is how many tokens the name of a firm may have.
const longestFirm = 6

// isUnlisted reports whether no name of the tables begins at token k.
func (s *search) isUnlisted(k, end int) bool {
	e, _ := s.longest(k, end)
	return e.entry == nil
}

// isFirmName reports whether a name holds a word that only firms bear: "Ltd".
func (s *search) isFirmName(first, last int) bool {
	return s.hasClass(first, last, firmWord)
}

// rememberFirm keeps the state of the firm that tokens first to last name.
func (s *search) rememberFirm(first, last int, codes []string) {
	s.keepFirm(s.d.Words(first, last), codes)
	for k := first; k < last; k++ {
		if t := s.d.Tokens[k]; t.Kind == text.Word && t.Sym == 0 && t.End-t.Start > 3 {
			s.keepFirm(t.Of(s.d.Text), codes)
			return
		}
	}
}

// keepFirm keeps the state of a firm under one of its names.
func (s *search) keepFirm(name string, codes []string) {
	if s.firms == nil {
		s.firms = map[string][]string{}
	}
	s.firms[name] = codes
}

// rememberShort keeps the state of a firm of the tables under the first word of its name, where that means nothing
// else: "Nippon Steel agreed … Nippon will".
func (s *search) rememberShort(m *Mention, n *note) {
	t := &s.d.Tokens[m.First]
	if n.entry == nil || m.Kind != Body || n.rank != firm || m.Last-m.First < 2 || len(m.Codes) != 1 || t.End-t.Start < 5 || s.words.in(*t, ^tableWord) || !s.isUnlisted(m.First, m.First+1) {
		return
	}
	s.keepFirm(t.Of(s.d.Text), m.Codes)
}

// firmAgain is a further mention of a firm whose state was told.
func (s *search) firmAgain(i, end int) (Mention, note, bool) {
	if s.titled || !s.isName(i) {
		return Mention{}, note{}, false
	}
	last, _ := s.firmEnd(i, end)
	for ; last > i; last-- {
		if codes, ok := s.firms[s.d.Words(i, last)]; ok {
			return Mention{First: i, Last: last, Kind: Body, Codes: codes, Name: s.d.Words(i, last)}, note{person: -1, rank: firm}, true
		}
	}
	return Mention{}, note{}, false
}
