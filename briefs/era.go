package briefs

import (
	"strings"

	"attache/briefs/text"
	"attache/briefs/timex"
)

// era is a name and the last year of its use in the present tense.
type era struct {
	words string
	until int
}

// eras are names that the press gave up when what they name ended, with the
// last year of their use in the present tense. Sources: the Belovezha Accords of
// December 1991, the German unification treaty of 1990, the treaty of Maastricht
// in force from November 1993, the Marrakesh agreement that replaced the GATT as
// an organisation from January 1995; "dlrs" was the money of the wires until the
// late 1990s (check).
var eras = []era{
	{"soviet union", 1991}, {"ussr", 1991}, {"soviets", 1991}, {"west germany", 1990}, {"east germany", 1990}, {"west german", 1990},
	{"european community", 1994}, {"european communities", 1994}, {"european economic community", 1994}, {"czechoslovakia", 1992},
	{"uruguay round", 1995}, {"dlrs", 1999},
}

// erasBy is the eras by the letter that their names begin with.
var erasBy = func() (by [26][]era) {
	for _, e := range eras {
		of := &by[e.words[0]-'a']
		*of = append(*of, e)
	}
	return by
}()

// elsewhere are words before such a name that make it history.
var elsewhere = map[string]bool{"former": true, "ex": true, "old": true, "then": true, "defunct": true, "post": true}

// eraSample is how much of a text, in bytes, is looked at for its era.
const eraSample = 6000

// lastYear is the last year in which a text can have been written, going by
// the names that it uses more than once in the present; 0 where they do not say.
func lastYear(d *text.Doc, times []timex.Mention) int {
	last, seen := 0, 0
	s := d.Text[:min(len(d.Text), eraSample)]
	for i := range d.Tokens {
		start := int(d.Tokens[i].Start)
		if start >= len(s) {
			break
		}
		until := eraAt(s, start)
		if until == 0 {
			continue
		}
		seen++
		if last == 0 || until < last {
			last = until
		}
	}
	if seen < 2 || newestYear(times) > last+1 {
		return 0
	}
	return last
}

// eraAt is the last year of the era whose name stands at byte i as whole words and
// tells of its own day; 0 where none does.
func eraAt(s string, i int) int {
	letter := s[i] | 0x20 - 'a'
	if letter >= 26 {
		return 0
	}
	for _, e := range erasBy[letter] {
		j := i + len(e.words)
		if j > len(s) || e.words[1] != s[i+1]|0x20 {
			continue
		}
		if strings.EqualFold(s[i:j], e.words) && isWhole(s, i, j) && !isHistory(strings.ToLower(s[max(0, i-40):i])) {
			return e.until
		}
	}
	return 0
}

// isWhole reports whether s[i:j] is whole words.
func isWhole(s string, i, j int) bool {
	return (j == len(s) || s[j]|0x20 < 'a' || s[j]|0x20 > 'z') && (i == 0 || s[i-1] == ' ' || s[i-1] == '\n')
}

// isHistory reports whether the words before a name make it history.
func isHistory(words string) bool {
	before := strings.Fields(words)
	if k := len(before); k > 0 && before[k-1] == "the" {
		before = before[:k-1]
	}
	k := len(before)
	switch {
	case k == 0:
		return false
	case before[k-1] == "of":
		return k > 1 && isEnd(before[k-2])
	}
	return elsewhere[before[k-1]]
}

// isEnd is what happened to a state that is gone: "the collapse of".
func isEnd(w string) bool {
	switch w {
	case "collapse", "fall", "breakup", "break-up", "dissolution", "demise", "disintegration", "end", "days", "successor", "successors":
		return true
	}
	return false
}

// newestYear is the latest year that the text names as past or present, 0 where it
// names none.
func newestYear(times []timex.Mention) int {
	newest := 0
	for i := range times {
		if n := times[i].Named(); n.Year > newest && n.Year < 2100 && times[i].Past {
			newest = n.Year
		}
	}
	return newest
}
