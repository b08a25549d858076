package actors

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"attache/briefs/text"
)

//go:embed data/eastern.tsv
var easternTable string

// eastern is the names in Hangul, Han and kana. Such scripts set no blank
// between words, so these names are looked up by their letters and not by token.
type eastern struct {
	names   map[string]*entry
	longest map[rune]int // by first letter: the longest name's bytes
}

// easternNames is made when the first text in such a script is read: others do
// not pay for it.
var easternNames = sync.OnceValue(newEastern)

// kindEastern is what the kinds of the table are.
var kindEastern = map[string]entry{
	"state": {kind: State}, "bloc": {kind: Bloc, rank: unionBody}, "seat": {kind: Seat}, "body": {kind: Body, rank: ministry},
	"side": {kind: Body, rank: government}, "pair": {kind: State, plural: true}, "joint": {kind: Joint, plural: true}, "silent": {silent: true},
}

func newEastern() *eastern {
	x := &eastern{names: map[string]*entry{}, longest: map[rune]int{}}
	rows(easternTable, 3, func(col []string) {
		e, ok := kindEastern[col[1]]
		if !ok {
			panic(fmt.Sprintf("actors: no kind %q in %q", col[1], col))
		}
		if col[0] != "-" {
			e.codes = strings.Fields(col[0])
		}
		if e.kind == State && len(e.codes) == 0 && !e.silent {
			panic(fmt.Sprintf("actors: no state in %q", col))
		}
		each(col[2], func(name string) { x.add(name, e) })
	})
	return x
}

func (x *eastern) add(name string, e entry) {
	if held := x.names[name]; held != nil {
		panic(fmt.Sprintf("actors: %q stands twice, for %v and for %v", name, held.codes, e.codes))
	}
	e.name = name
	x.names[name] = &e
	first, _ := utf8.DecodeRuneInString(name)
	x.longest[first] = max(x.longest[first], len(name))
}

// at is the longest name that begins a text, and its length in bytes.
func (x *eastern) at(s string) (*entry, int) {
	first, _ := utf8.DecodeRuneInString(s)
	for n := min(x.longest[first], len(s)); n > 0; n-- {
		if e := x.names[s[:n]]; e != nil {
			return e, n
		}
	}
	return nil, 0
}

// shortNames are states by one letter, as they stand in "한·미" and "中・日".
var shortNames = map[rune]string{
	'한': "KR", '韩': "KR", '韓': "KR", '미': "US", '美': "US", '米': "US", '중': "CN", '中': "CN", '일': "JP", '日': "JP", '欧': "EU", '歐': "EU",
	'러': "RU", '俄': "RU", '露': "RU", '영': "GB", '英': "GB", '독': "DE", '德': "DE", '独': "DE", '불': "FR", '法': "FR", '仏': "FR", '印': "IN",
	'호': "AU", '澳': "AU", '豪': "AU", '베': "VN", '越': "VN",
}

// eastern reads the name that begins at token i of such a script. Without one,
// the mention's Last is where to go on.
func (s *search) eastern(i, end int) (Mention, note, bool) {
	none := Mention{Last: i + 1}
	x, start := easternNames(), int(s.d.Tokens[i].Start)
	limit := int(s.d.Tokens[end-1].End)
	e, n := x.at(s.d.Text[start:limit])
	if e == nil || s.isInKana(start, n) {
		return s.short(i, end)
	}
	last := s.tokenAfter(i, start+n, end)
	if e.silent {
		none.Last = last
		return none, note{}, false
	}
	m := Mention{First: i, Last: last, Kind: e.kind, Codes: e.codes, Name: e.name, Plural: e.plural}
	if len(e.codes) == 1 {
		m.Codes = s.one(e.codes[0])
	}
	if e.kind == State || e.kind == Bloc {
		s.easternBody(&m, start+n, limit, end)
	}
	return m, note{entry: e, person: -1, rank: e.rank}, true
}

// easternBody takes the body right after a state's name into the mention: "중국
// 상무부", "美国商务部".
func (s *search) easternBody(m *Mention, at, limit, end int) {
	for at < limit && (s.d.Text[at] == ' ' || s.d.Text[at] == '\n') {
		at++
	}
	body, n := easternNames().at(s.d.Text[at:limit])
	if body == nil || body.kind != Body || len(m.Codes) != 1 {
		return
	}
	m.Kind, m.Last = Body, s.tokenAfter(m.Last-1, at+n, end)
}

// tokenAfter is the token after the one that holds the byte before at.
func (s *search) tokenAfter(i, at, end int) int {
	for i < end && int(s.d.Tokens[i].Start) < at {
		i++
	}
	return i
}

// isInKana reports whether a name in Katakana is only part of a longer word.
func (s *search) isInKana(start, n int) bool {
	first, _ := utf8.DecodeRuneInString(s.d.Text[start:])
	if !isKatakana(first) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(s.d.Text[:start])
	after, _ := utf8.DecodeRuneInString(s.d.Text[start+n:])
	return isKatakana(before) || isKatakana(after)
}

func isKatakana(r rune) bool { return unicode.Is(unicode.Katakana, r) || r == 'ー' }

// short reads a state that one letter stands for, where a mark joins it to another.
func (s *search) short(i, end int) (Mention, note, bool) {
	t := s.d.Tokens[i]
	letter, n := utf8.DecodeRuneInString(t.Of(s.d.Text))
	code := shortNames[letter]
	if code == "" || !s.isJoinedShort(i, int(t.End-t.Start) > n, end) {
		return Mention{Last: i + 1}, note{}, false
	}
	return Mention{First: i, Last: i + 1, Kind: State, Codes: s.one(code), Name: string(letter)}, note{person: -1}, true
}

// isJoinedShort reports whether a mark joins the letter at token i to a name
// before it, or to another such letter after it. A Hangul token with more than
// the letter can only be the last: "미는".
func (s *search) isJoinedShort(i int, longer bool, end int) bool {
	if k := len(s.mentions.All) - 1; k >= 0 && s.mentions.All[k].Last == i-1 && s.isMiddot(i-1) {
		return int(s.d.Tokens[i].End-s.d.Tokens[i].Start) <= 9 // a syllable and a particle of one or two
	}
	if longer || i+2 >= end || !s.isMiddot(i+1) {
		return false
	}
	next := s.d.Tokens[i+2]
	first, _ := utf8.DecodeRuneInString(next.Of(s.d.Text))
	e, _ := easternNames().at(s.d.Text[next.Start:])
	return shortNames[first] != "" || e != nil && e.kind <= Bloc || next.Kind == text.Word && next.Shape == text.Upper
}

// isMiddot reports whether token i joins two names with no blank around it.
func (s *search) isMiddot(i int) bool {
	t := s.d.Tokens[i]
	switch t.Of(s.d.Text) {
	case "·", "ㆍ", "・", "‧", "･", "-", "–", "−", "/":
		return !t.Spaced
	}
	return false
}

// isBesideEastern reports whether a particle joins a name to the next token:
// "한국과 중국".
func (s *search) isBesideEastern(m *Mention, next *Mention) bool {
	t := s.d.Tokens[m.Last-1]
	if t.Kind != text.Glyph || next.First != m.Last {
		return false
	}
	w := t.Of(s.d.Text)
	return strings.HasSuffix(w, "과") || strings.HasSuffix(w, "와")
}
