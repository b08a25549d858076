package commitments

import (
	"cmp"
	_ "embed"
	"slices"
	"strings"
)

//go:embed en/said.txt
var saidList string

// turn is how words behind a first one are told: "take | place" as "hold".
type turn struct {
	who    string // the class of the subject's head; empty for any
	behind string // the words that must follow
	does   string
	after  string // what follows the object
}

// How a line says words of the text otherwise, as said.txt tells by section.
var (
	said = readSaid(saidList)

	turns, deeds = turnsIn("comes about"), turnsIn("deed")

	verbOfNoun, verbOfChange = said["noun"], said["change"]
	dueVerbs, manners        = said["due"], said["manner"]
	moreOf, moving           = said["more"], said["goods"]
	given, bound             = said["got"], said["bound"]
	bans, asObject           = said["ban"], said["object"]
	taken                    = said["takes"]
)

// readSaid reads sections of entries. It panics on an entry that has no sign, or is told twice.
func readSaid(list string) map[string]map[string]string {
	all := map[string]map[string]string{}
	for _, section := range strings.Split(list, "\n[")[1:] {
		head, body, _ := strings.Cut(section, "\n")
		name, _, _ := strings.Cut(head, "]")
		all[name] = map[string]string{}
		for entry := range strings.SplitSeq(strings.ReplaceAll(body, "\n", " "), ", ") {
			words, does, ok := strings.Cut(strings.TrimSpace(entry), " = ")
			if _, twice := all[name][words]; twice || !ok {
				panic("commitments: said.txt: " + name + ": " + entry)
			}
			all[name][words] = does
		}
	}
	return all
}

// turnsIn is the turns of a section by their first word, those with the longest words behind it first, and of them those of one class.
func turnsIn(section string) map[string][]turn {
	all := map[string][]turn{}
	for words, does := range said[section] {
		who, words, ok := strings.Cut(words, ": ")
		if !ok {
			who, words = "", who
		}
		first, behind, _ := strings.Cut(words, " ")
		does, after, _ := strings.Cut(does, " … ")
		all[first] = append(all[first], turn{who, behind, does, after})
	}
	for _, of := range all {
		slices.SortFunc(of, func(a, b turn) int {
			return cmp.Or(len(b.behind)-len(a.behind), len(b.who)-len(a.who), cmp.Compare(b.who, a.who), cmp.Compare(a.behind, b.behind))
		})
	}
	return all
}

// standsAs is where words end that stand from token k on; -1 where they do not. A full stop is for nothing but a time behind
// them, <det> for a thing, <number> for a number.
func (x *line) standsAs(words string, k int) int {
	for w := range strings.FieldsSeq(words) {
		switch {
		case w == "." && (k >= x.a.last || x.isTimed(k)), w == "<det>" && x.has(k, x.words.Det), w == "<number>" && x.isNumeral(k):
			return k
		case x.spelling(k) != w:
			return -1
		}
		k++
	}
	return k
}

// endsIn reports whether a word has one of some endings.
func endsIn(w string, ends ...string) bool {
	return slices.ContainsFunc(ends, func(end string) bool { return strings.HasSuffix(w, end) })
}
