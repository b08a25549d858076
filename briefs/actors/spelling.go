package actors

import (
	"slices"
	"strings"
	"unicode/utf8"

	"attache/briefs/text"
)

// A name that was written in other letters is spelt in as many ways as there are reporters: "al-Tayeb"
// and "El-Tayib", "McAllister" and "MacAllister", "Güçlü" and "Guclu". Whoever was introduced is known
// again by what is left of a name without accents, marks, small words and most vowels.

// spelling is a name by which someone was introduced, and whose it is.
type spelling struct {
	plain  string // in small plain letters, without marks and small words before it
	sound  string // its consonants
	person int32
}

// shortestSpelt is how many letters a name must have to be known again where it is spelt otherwise, longestSpelt how
// many it may have.
const (
	shortestSpelt = 4
	longestSpelt  = 60
)

// spellAll keeps the names of those who were introduced since it was last asked for: in most texts nobody is
// looked for by another spelling.
func (s *search) spellAll() {
	for _, index := range s.unspelt {
		s.spell(int(index))
	}
	s.unspelt = s.unspelt[:0]
}

// spell keeps the names of a person: the first, the last, the last two and the whole of them.
func (s *search) spell(index int) {
	name := s.people[index].Name
	s.spellAs(name, index)
	if k := strings.LastIndexByte(name, ' '); k >= 0 {
		s.spellAs(name[k+1:], index)
		if j := strings.LastIndexByte(name[:k], ' '); j >= 0 {
			s.spellAs(name[j+1:], index) // "Ben Abdallah"
		}
		s.spellAs(name[:strings.IndexByte(name, ' ')], index)
	}
}

func (s *search) spellAs(name string, index int) {
	var room, heard [longestSpelt]byte
	if plain := plainName(room[:0], name); len(plain) >= shortestSpelt {
		s.spellings = append(s.spellings, spelling{string(plain), string(soundOf(heard[:0], plain)), int32(index)})
	}
}

// spelt is the one person who is known by another spelling of the name that tokens first to last are, or
// by the name without the small words before it.
func (s *search) spelt(first, last int) (person int, ok bool) {
	if s.d.Tokens[last-1].Sym != 0 {
		return 0, false
	}
	if s.spellAll(); len(s.spellings) == 0 {
		return 0, false
	}
	for first+1 < last && (s.words.in(s.d.Tokens[first], particleWord) || s.joined(first)) {
		first++
		if p, ok := s.surnames[s.d.Words(first, last)]; ok {
			return p, true
		}
	}
	var room [longestSpelt]byte
	plain := plainName(room[:0], s.d.Words(first, last))
	if len(plain) < shortestSpelt {
		return 0, false
	}
	return s.soundsAs(plain)
}

// soundsAs is the one person who has a name that is as near to a plain one as two spellings are.
func (s *search) soundsAs(plain []byte) (person int, ok bool) {
	var room [longestSpelt]byte
	sound := soundOf(room[:0], plain)
	person = -1
	for k := range s.spellings {
		one := &s.spellings[k]
		if one.sound != string(sound) || !isNear(one.plain, string(plain)) {
			continue
		}
		if person >= 0 && person != int(one.person) {
			return 0, false
		}
		person = int(one.person)
	}
	return person, person >= 0
}

// plainName is a name in some room, in small letters without accents, marks, "al-" and the like; "Mac" is "Mc".
func plainName(room []byte, name string) []byte {
	for name = strings.TrimSpace(name); name != ""; {
		word := name
		if k := strings.IndexAny(name, " -’'"); k >= 0 {
			word, name = name[:k], name[k+1:]
			name = strings.TrimPrefix(name, "\x80\x99") // the rest of a curly apostrophe
		} else {
			name = ""
		}
		if name != "" && isArticleOfName(word) && len(room) == 0 {
			continue
		}
		at := len(room)
		for _, r := range word {
			room = appendPlain(room, r)
		}
		if w := room[at:]; len(w) > 5 && string(w[:3]) == "mac" {
			room = slices.Delete(room, at+1, at+2)
		}
	}
	return room
}

// isArticleOfName reports whether a word at the head of a family name is no more than an article.
func isArticleOfName(w string) bool {
	switch strings.ToLower(w) {
	case "al", "el", "ad", "as", "ash", "az", "an", "ar", "at", "ud", "ul":
		return true
	}
	return false
}

// appendPlain appends a letter without its accent, and nothing for a mark.
func appendPlain(b []byte, r rune) []byte {
	if r < utf8.RuneSelf {
		switch {
		case r >= 'A' && r <= 'Z':
			return append(b, byte(r)|0x20)
		case r >= 'a' && r <= 'z':
			return append(b, byte(r))
		}
		return b
	}
	for _, row := range accented {
		if strings.ContainsRune(row.letters, r) {
			return append(b, row.plain...)
		}
	}
	return b
}

var accented = []struct{ plain, letters string }{
	{"a", "áàâäãåāăąÁÀÂÄÃÅĀĂĄ"}, {"c", "çćčĉÇĆČĈ"}, {"d", "ďđðĎĐÐ"}, {"e", "éèêëēėęěÉÈÊËĒĖĘĚ"}, {"g", "ğģĝĞĢĜ"},
	{"i", "íìîïīįıÍÌÎÏĪĮİ"}, {"k", "ķĶ"}, {"l", "łĺļľŁĹĻĽ"}, {"n", "ñńņňÑŃŅŇ"}, {"o", "óòôöõøōőÓÒÔÖÕØŌŐ"},
	{"r", "řŕŘŔ"}, {"s", "śšşșŚŠŞȘ"}, {"ss", "ß"}, {"t", "ťţțŤŢȚ"}, {"u", "úùûüūůűųÚÙÛÜŪŮŰŲ"}, {"y", "ýÿÝŸ"}, {"z", "źżžŹŻŽ"}, {"ae", "æÆ"},
}

// soundOf is the consonants of a plain name in some room, each once in a row; of those that spellings confuse, one.
func soundOf(room, plain []byte) []byte {
	for k := 0; k < len(plain); k++ {
		if c := soundLetter(plain[k]); c != 0 && (len(room) == 0 || room[len(room)-1] != c) {
			room = append(room, c)
		}
	}
	return room
}

// soundLetter is the letter for the sound of one, 0 for a vowel and for what is hardly heard.
func soundLetter(c byte) byte {
	switch c {
	case 'a', 'e', 'i', 'o', 'u', 'y', 'h':
		return 0
	case 'c', 'q':
		return 'k'
	case 'w':
		return 'v'
	case 'z':
		return 's'
	}
	return c
}

// isNear reports whether two plain names differ by as few letters as two spellings of one do: by one, of
// longer names by two.
func isNear(a, b string) bool {
	most := 1
	if min(len(a), len(b)) > 5 {
		most = 2
	}
	if len(a) > longestSpelt || len(b) > longestSpelt {
		return a == b
	}
	return text.Edits(a, b, false) <= most
}

// isRanked reports whether a name that no list holds follows the rank of a soldier at token i: "General Khin
// Aung Thu", and not "General Motors".
func (s *search) isRanked(i int, r *shape) bool {
	if r.title >= 0 || r.head >= 0 || r.state >= 0 || r.last < i+2 || !s.isWord(i, "general", "colonel", "admiral", "marshal", "brigadier", "major", "captain", "commander") {
		return false
	}
	for _, t := range s.d.Tokens[i+1 : r.last] {
		if t.Kind == text.Word && (t.Sym != 0 && !s.words.in(t, particleWord) || t.Shape == text.Upper) {
			return false
		}
	}
	return true
}
