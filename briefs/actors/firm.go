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
	if k >= end || len(m.Codes) != 1 || m.Plural || !s.words.in(s.d.Tokens[k-1], makerWord|crowdWord|houseWord) && !s.makes(k-1) && !s.isBeforeFirm(k-1, end) {
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

// isBeforeFirm reports whether the name of a firm stands behind the word at token k, which says what that is: "Malaysian
// | engineer | Zahrin Bhd".
func (s *search) isBeforeFirm(k, end int) bool {
	if k+1 >= end || s.d.Tokens[k].Shape != text.Lower || !s.isName(k+1) {
		return false
	}
	last, words := s.firmEnd(k+1, end)
	return words > 1 && s.words.in(s.d.Tokens[last-1], firmWord)
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

// toldBehind reads tokens first to last as a body where their form or the words behind them say of which state it is:
// by where it is traded or has its seat, by whose agency it is, by its trade. Of its seat alone nobody is remembered,
// as that of a body of many states tells nothing of it.
func (s *search) toldBehind(first, last int) (Mention, note, bool) {
	m := Mention{First: first, Last: last, Kind: Body, Name: s.d.Words(first, last)}
	n := note{person: -1, rank: firm}
	if m.Codes = s.seatBehind(last); m.Codes != nil {
		n.rank = noRank
		return m, n, true
	}
	if m.Codes, _ = s.ticker(last); m.Codes == nil {
		m.Codes = s.ofForm(first, last)
	}
	if m.Codes == nil {
		if m.Codes = s.agencyOf(last); m.Codes != nil {
			n.rank = agency
		} else if !s.isOfTrade(last) {
			return Mention{}, note{}, false
		} else {
			m.Codes, _ = s.apposition(last, "firm")
		}
	}
	if len(m.Codes) == 1 {
		s.rememberFirm(first, last, m.Codes)
	}
	return m, n, true
}

// exchanges is the states of stock exchanges, by how tickers tell them: "Andina Cobre (ANDC.LM)", "(TSX: ANDC)". One
// where firms of many states are traded tells nothing.
var exchanges = map[string]string{
	"N": "US", "O": "US", "OQ": "US", "A": "US", "NYSE": "US", "NASDAQ": "US", "L": "GB", "LSE": "GB", "I": "IE", "PA": "FR", "DE": "DE", "F": "DE", "MI": "IT", "MC": "ES",
	"AS": "NL", "BR": "BE", "S": "CH", "VX": "CH", "VI": "AT", "ST": "SE", "HE": "FI", "CO": "DK", "OL": "NO", "LS": "PT", "AT": "GR", "WA": "PL", "PR": "CZ", "BU": "HU", "IS": "TR",
	"MM": "RU", "TA": "IL", "TO": "CA", "V": "CA", "TSX": "CA", "MX": "MX", "SA": "BR", "BA": "AR", "SN": "CL", "LM": "PE", "AX": "AU", "ASX": "AU", "NZ": "NZ", "T": "JP", "OS": "JP",
	"TSE": "JP", "SS": "CN", "SZ": "CN", "TW": "TW", "TWO": "TW", "KS": "KR", "KQ": "KR", "KRX": "KR", "KL": "MY", "JK": "ID", "BK": "TH", "PS": "PH", "BO": "IN", "NS": "IN", "NSE": "IN",
	"BSE": "IN", "J": "ZA", "JSE": "ZA",
}

// longestTicker is how many tokens a ticker may have with its brackets.
const longestTicker = 8

// ticker is the state of the exchange that a ticker in brackets at token k is of, nil where that tells none, and
// where it ends; 0 where none stands there.
func (s *search) ticker(k int) (codes []string, last int) {
	d := s.d
	if k >= len(d.Tokens) || d.Tokens[k].Of(d.Text) != "(" {
		return nil, 0
	}
	for last = k + 1; last < min(k+longestTicker, len(d.Tokens)); last++ {
		if d.Tokens[last].Of(d.Text) != ")" {
			continue
		}
		market, ok := marketOf(strings.TrimSpace(d.Text[d.Tokens[k].End:d.Tokens[last].Start]))
		if code := exchanges[market]; code != "" {
			codes = s.one(code)
		}
		if !ok {
			return nil, 0
		}
		return codes, last + 1
	}
	return nil, 0
}

// pastTickers is the token behind the tickers in brackets that stand at token k.
func (s *search) pastTickers(k int) int {
	for {
		_, last := s.ticker(k)
		if last == 0 {
			return k
		}
		k = last
	}
}

// marketOf is the exchange that a ticker is of: "ANDC.LM", "NYSE: ANDC".
func marketOf(ticker string) (market string, ok bool) {
	market, symbol, ok := strings.Cut(ticker, ":")
	if !ok {
		k := max(0, strings.LastIndexByte(ticker, '.'))
		symbol, market = ticker[:k], strings.TrimPrefix(ticker[k:], ".")
	}
	symbol = strings.TrimSpace(symbol)
	isSymbol := symbol != "" && symbol != "U" && strings.Trim(symbol, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789n") == "" // "(U.S)", "SIEGn.DE"
	isMarket := market != "" && len(market) <= len("NASDAQ") && strings.Trim(market, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
	return market, isSymbol && isMarket
}

// ofForm is the state by whose law a firm is called that tokens first to last name: "Zahrin | Bhd", "| PT | Tirtama"; nil
// where its name does not tell.
func (s *search) ofForm(first, last int) []string {
	switch {
	case s.isWord(last-1, "bhd"):
		return s.one("MY")
	case s.isWord(last-1, "tbk"), s.isIndonesian(first):
		return s.one("ID")
	case s.isWord(last-1, "oyj"):
		return s.one("FI")
	case s.isWord(last-1, "asa"):
		return s.one("NO")
	}
	return nil
}

// isIndonesian reports whether the letters at token k begin the name of an Indonesian firm: "| PT | Tirtama".
func (s *search) isIndonesian(k int) bool { return s.d.Tokens[k].Of(s.d.Text) == "PT" }

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

// rememberFirm keeps the state of the firm that tokens first to last name, unless the tables know it.
func (s *search) rememberFirm(first, last int, codes []string) {
	if f, end := s.longest(first, last); f.entry != nil && end == last {
		return
	}
	s.keepFirm(s.d.Words(first, last), codes)
	for k := last; k-first > 2 && s.words.in(s.d.Tokens[k-1], firmWord); {
		k--
		s.keepFirm(s.d.Words(first, k), codes) // "Fjord Shipping | Ltd"
	}
	if s.isLetters(first) && s.d.Tokens[first].Sym == 0 {
		s.keepFirm(s.d.Tokens[first].Of(s.d.Text), codes)
	}
	for k := first; k < last; k++ {
		if t := s.d.Tokens[k]; t.Kind == text.Word && t.Sym == 0 && t.End-t.Start > 3 {
			for k-1 > first && s.joined(k-1) {
				k -= 2 // "Al-Zahir"
			}
			s.keepFirm(s.d.Words(k, s.d.TokenAt(int(t.Start))+1), codes)
			return
		}
	}
}

// rememberOwn keeps the state of whom a word that no list holds names behind the state that has him, where he acts: "Norway's
// | Fjordbygg | agreed".
func (s *search) rememberOwn(m *Mention, k, end int) {
	if len(m.Codes) != 1 || k >= end || s.d.Tokens[k].Sym != 0 || s.d.Tokens[k].End-s.d.Tokens[k].Start < 4 {
		return
	}
	last, words := s.firmEnd(k, end)
	if words != 1 || last >= end || !s.isVerb(&s.d.Tokens[last]) || s.isAnySurname(s.d.Words(k, last)) {
		return
	}
	s.keepFirm(s.d.Words(k, last), m.Codes)
}

// isAnySurname reports whether a first name or a title stands before a name anywhere in the text.
func (s *search) isAnySurname(name string) bool {
	for k := 2; k < len(s.d.Tokens); k++ {
		if s.d.Tokens[k].Sym == 0 && s.d.Tokens[k].Of(s.d.Text) == name && (s.isName(k-1) && !s.words.in(s.d.Tokens[k-1], stopWord) || s.isHonorific(k-2)) {
			return true
		}
	}
	return false
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
	if last := m.Last - 1; n.entry != nil && n.rank == firm && last > m.First && len(m.Codes) == 1 {
		if e, _ := s.lookup(last, last, m.Last); e != nil && e.rank == firm {
			s.keepFirm(s.d.Words(last, m.Last), m.Codes) // what was "Royal Dutch | Shell" then, and "Shell plc" since
		}
	}
	t := &s.d.Tokens[m.First]
	if n.entry == nil || m.Kind != Body || n.rank != firm || m.Last-m.First < 2 || len(m.Codes) != 1 || t.End-t.Start < 5 || s.words.in(*t, ^tableWord) || !s.isUnlisted(m.First, m.First+1) {
		return
	}
	s.keepFirm(t.Of(s.d.Text), m.Codes)
}

// asFirm gives a firm of the tables the state that the text gave it under that name, and takes the part of the world
// that a part of it is for into its name: "GM | Europe".
func (s *search) asFirm(m *Mention) {
	if codes, ok := s.firms[s.d.Words(m.First, m.Last)]; ok {
		m.Codes = codes
	}
	if s.isWord(m.Last, "Europe", "Asia", "Africa", "International") && s.isName(m.Last) {
		m.Last++
	}
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
