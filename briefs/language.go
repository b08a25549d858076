package briefs

import (
	"strings"
	"unicode"
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

// sample is how much of a text, in bytes, is looked at for its language.
const sample = 4000

func head(s string) string {
	if len(s) > sample {
		return s[:sample]
	}
	return s
}

// scripts decide a language when a third of the letters are theirs.
func byScript(s string) string {
	var letters, hangul, kana, han, cyrillic, arabic int
	for _, r := range head(s) {
		switch {
		case r < 0x80:
			if 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' {
				letters++
			}
			continue
		case unicode.Is(unicode.Hangul, r):
			hangul++
		case unicode.Is(unicode.Hiragana, r) || unicode.Is(unicode.Katakana, r):
			kana++
		case unicode.Is(unicode.Han, r):
			han++
		case unicode.Is(unicode.Cyrillic, r):
			cyrillic++
		case unicode.Is(unicode.Arabic, r):
			arabic++
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	third := max(letters/3, 1)
	switch {
	case hangul >= third:
		return "ko"
	case kana*4 >= third && kana+han >= third:
		return "ja"
	case han >= third:
		return "zh"
	case cyrillic >= third:
		return "ru"
	case arabic >= third:
		return "ar"
	}
	return ""
}

// small words of the languages that ministries publish in; a handful of each is
// enough to tell them apart.
var smallWords = map[string]string{
	"the": "en", "and": "en", "of": "en", "to": "en", "that": "en", "with": "en", "will": "en", "said": "en",
	"der": "de", "die": "de", "und": "de", "das": "de", "nicht": "de", "mit": "de", "für": "de",
	"le": "fr", "les": "fr", "et": "fr", "des": "fr", "du": "fr", "une": "fr", "dans": "fr", "pour": "fr",
	"el": "es", "los": "es", "las": "es", "y": "es", "del": "es", "una": "es", "con": "es",
	"os": "pt", "uma": "pt", "não": "pt", "dos": "pt", "com": "pt", "em": "pt", "ao": "pt",
	"yang": "id", "dan": "id", "dengan": "id", "untuk": "id", "pada": "id",
	"và": "vi", "của": "vi", "các": "vi", "là": "vi",
}

// longestSmall is the length in bytes that no small word exceeds.
const longestSmall = 6

func byWords(s string) string {
	count := map[string]int{}
	best, total := "", 0
	s = head(s)
	var buf [longestSmall]byte
	for start, i := 0, 0; i <= len(s); i++ {
		if i < len(s) && s[i] != ' ' && s[i] != '\n' {
			continue
		}
		w := s[start:i]
		if start = i + 1; w == "" || len(w) > longestSmall {
			continue
		}
		if l := smallWords[string(lower(buf[:0], w))]; l != "" {
			total++
			if count[l]++; best == "" || count[l] > count[best] || count[l] == count[best] && l < best {
				best = l
			}
		}
	}
	if total < 3 {
		return ""
	}
	return best
}

// lower appends a word to dst with its ASCII letters small.
func lower(dst []byte, word string) []byte {
	for i := range len(word) {
		c := word[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		dst = append(dst, c)
	}
	return dst
}
