package briefs

import (
	"strings"
	"unicode"

	"attache/briefs/text"
)

// language is the text's language as BCP 47: the script decides for East Asian
// ones, the commonest small words for the others, then the metadata.
func language(a *Article) string {
	if l := byScript(a.Body.Text); l != "" {
		return l
	}
	declared, _, _ := strings.Cut(strings.ToLower(a.Lang), "-")
	if l := byWords(a.Body.Text); l != "" {
		if l == declared {
			return a.Lang
		}
		return l
	}
	return a.Lang
}

// foreignIn reports whether commitments are read in a text, and which of its sentences
// are in another language. Releases in two languages tell the same twice, or give the
// other side's words: what stands in Latin letters among Korean is English.
func foreignIn(b *Brief, words string) (foreign func(text.Sentence) bool, isRead bool) {
	if b.Lang == "" || strings.HasPrefix(b.Lang, "en") {
		return nil, true
	}
	return func(s text.Sentence) bool { return byScript(words[s.Start:s.End]) != "" }, byScript(words) != ""
}

// sample is how much of a text, in bytes, is looked at for its language.
const sample = 1500

func head(s string) string {
	if len(s) > sample {
		return s[:sample]
	}
	return s
}

// script is a way of writing that tells a language.
type script uint8

const (
	otherScript script = iota
	hangul
	kana
	han
	cyrillic
	arabic
	scriptCount
)

var scripts = [...]struct {
	of    script
	runes *unicode.RangeTable
}{
	{hangul, unicode.Hangul}, {kana, unicode.Hiragana}, {kana, unicode.Katakana}, {han, unicode.Han},
	{cyrillic, unicode.Cyrillic}, {arabic, unicode.Arabic},
}

// Below Cyrillic, and among the marks of all languages, no letter tells.
const (
	firstScript  = 0x0400
	generalMarks = 0x2000
	firstMarks   = 0x2E80
)

func scriptOf(r rune) script {
	if r < firstScript || r >= generalMarks && r < firstMarks {
		return otherScript
	}
	for _, s := range &scripts {
		if unicode.Is(s.runes, r) {
			return s.of
		}
	}
	return otherScript
}

// mayTell reports whether a byte stands in s that the letters of a script begin
// with, and the marks of all languages do not.
func mayTell(s string) bool {
	for i := range len(s) {
		if c := s[i]; c >= 0xD0 && c != 0xE2 {
			return true
		}
	}
	return false
}

// byScript is the language of which a third of the letters tell. Japanese is
// written in Han for the most part: some kana among it are enough.
func byScript(s string) string {
	s = head(s)
	if !mayTell(s) {
		return ""
	}
	letters, of := 0, [scriptCount]int{}
	for _, r := range s {
		if r > unicode.MaxASCII {
			of[scriptOf(r)]++
		}
		if 'a' <= r|0x20 && r|0x20 <= 'z' || r > unicode.MaxASCII && unicode.IsLetter(r) {
			letters++
		}
	}
	third := max(letters/3, 1)
	switch {
	case of[hangul] >= third:
		return "ko"
	case of[kana]*4 >= third && of[kana]+of[han] >= third:
		return "ja"
	case of[han] >= third:
		return "zh"
	case of[cyrillic] >= third:
		return "ru"
	case of[arabic] >= third:
		return "ar"
	}
	return ""
}

// small words of the languages that ministries publish in; a handful of each is
// enough to tell them apart. The first language of the list wins a tie.
var smallLanguages = [...]struct{ lang, words string }{
	{"en", "the and of to that with will said"},
	{"de", "der die und das nicht mit für"},
	{"fr", "le les et des du une dans pour"},
	{"es", "el los las y del una con"},
	{"pt", "os uma não dos com em ao"},
	{"id", "yang dan dengan untuk pada"},
	{"vi", "và của các là"},
}

// smallWord is such a word and the index in smallLanguages of its own.
type smallWord struct {
	word string
	lang int
}

// smallWords is the words by their letter and length.
var smallWords = func() (by [26][longestSmall + 1][]smallWord) {
	for i, l := range smallLanguages {
		for _, w := range strings.Fields(l.words) {
			of := &by[w[0]-'a'][len(w)]
			*of = append(*of, smallWord{w, i})
		}
	}
	return by
}()

// languageOf is the index in smallLanguages of the language that has a small word, -1
// for none. A word of several is the last one's.
func languageOf(w string) int {
	if w == "" || len(w) > longestSmall {
		return -1
	}
	of := -1
	if n := w[0] | 0x20 - 'a'; n < 26 {
		for _, small := range smallWords[n][len(w)] {
			if isSmall(w, small.word) {
				of = small.lang
			}
		}
	}
	return of
}

// longestSmall is the length in bytes that no small word exceeds.
const longestSmall = 6

// isSmall reports whether a word is a small one of its length, its ASCII letters small.
func isSmall(w, small string) bool {
	for i := range len(w) {
		c := w[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != small[i] {
			return false
		}
	}
	return true
}

func byWords(s string) string {
	var count [len(smallLanguages)]int
	total := 0
	s = head(s)
	for start, i := 0, 0; i <= len(s); i++ {
		if i < len(s) && s[i] != ' ' && s[i] != '\n' {
			continue
		}
		if l := languageOf(s[start:i]); l >= 0 {
			count[l]++
			total++
		}
		start = i + 1
	}
	if total < 3 {
		return ""
	}
	best := 0
	for l, n := range count {
		if n > count[best] {
			best = l
		}
	}
	return smallLanguages[best].lang
}
