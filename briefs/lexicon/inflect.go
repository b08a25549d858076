package lexicon

import "strings"

// The forms of a verb, in the order of the bits of Form.
const (
	baseForm = iota
	thirdForm
	pastForm
	partForm
	ingForm
	formsOfVerb
)

// inflect spells the forms of a verb as verbs.txt writes it: "open", or
// "draw/drew/drawn" with its irregular forms. doubled verbs double their last
// consonant where the rule would not.
func inflect(entry string, doubled bool) [formsOfVerb]string {
	base, told, isIrregular := strings.Cut(entry, "/")
	f := [formsOfVerb]string{base, third(base), "", "", ""}
	f[pastForm], f[ingForm] = suffixed(base, doubled)
	f[partForm] = f[pastForm]
	if isIrregular {
		f[pastForm], f[partForm], _ = strings.Cut(told, "/")
	}
	return f
}

func third(base string) string {
	switch {
	case base == "have":
		return "has"
	case base == "be":
		return "is"
	case isVowelled(base, "y"):
		return base[:len(base)-1] + "ies"
	case hasSuffix(base, "s", "sh", "ch", "x", "z", "do", "go", "to") && base != "ditto":
		return base + "es"
	}
	return base + "s"
}

// isVowelled reports whether a word ends in a letter that no vowel precedes.
func isVowelled(word, letter string) bool {
	return strings.HasSuffix(word, letter) && len(word) > 1 && !isVowel(word[len(word)-2])
}

// suffixed is the past and the -ing form of a regular verb.
func suffixed(base string, doubled bool) (past, ing string) {
	switch {
	case strings.HasSuffix(base, "ie"):
		return base + "d", base[:len(base)-2] + "ying"
	case hasSuffix(base, "ee", "ye", "oe"):
		return base + "d", base + "ing"
	case base == "be":
		return "was", "being"
	case strings.HasSuffix(base, "e"):
		return base + "d", base[:len(base)-1] + "ing"
	case isVowelled(base, "y"):
		return base[:len(base)-1] + "ied", base + "ing"
	case doubled || doubles(base):
		stem := base + base[len(base)-1:]
		return stem + "ed", stem + "ing"
	}
	return base + "ed", base + "ing"
}

func hasSuffix(word string, endings ...string) bool {
	for _, e := range endings {
		if strings.HasSuffix(word, e) {
			return true
		}
	}
	return false
}

// doubles reports whether a short verb ends consonant, vowel, consonant: "cut",
// "drop".
func doubles(base string) bool {
	n := len(base)
	if n < 3 || n > 5 || isVowel(base[n-1]) || strings.IndexByte("wxy", base[n-1]) >= 0 || !isVowel(base[n-2]) || isVowel(base[n-3]) {
		return false
	}
	return !strings.ContainsAny(base[:n-2], "aeiou")
}

func isVowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// Singular is a noun without the ending of the plural, by its letters alone: what it
// makes need be no word, it is the same for both numbers. The noun is in small letters.
func Singular(noun string) string {
	if !strings.HasSuffix(noun, "s") {
		return noun
	}
	for _, end := range []struct{ of, to string }{{"ies", "y"}, {"sses", "ss"}, {"xes", "x"}, {"ches", "ch"}, {"shes", "sh"}, {"ss", "ss"}, {"us", "us"}, {"is", "is"}, {"s", ""}} {
		if stem, ok := strings.CutSuffix(noun, end.of); ok && len(stem+end.to) > 2 {
			return stem + end.to
		}
	}
	return noun
}

// plural is the regular plural of a noun.
func plural(noun string) string {
	switch {
	case isVowelled(noun, "y"):
		return noun[:len(noun)-1] + "ies"
	case hasSuffix(noun, "s", "sh", "ch", "x"):
		return noun + "es"
	case strings.HasSuffix(noun, "man"):
		return noun[:len(noun)-2] + "en"
	}
	return noun + "s"
}
