package gist

import "strings"

// instrumentRow is a kind of instrument: its id, the words that name it, a line that
// is about one, and one that is not.
type instrumentRow struct {
	id         string
	phrases    string // with commas between; the plurals are made
	Match, Not string
}

// instruments are told from the weightiest to the lightest (docs/domain.md,
// "Instruments"); the longest phrase counts. What has no id is no instrument, though
// a shorter phrase in it would be.
var instruments = []instrumentRow{
	{"treaty", "treaty, convention", "bring the convention into force", "treat imports alike"},
	{"agreement", "agreement, pact, accord", "conclude the free trade agreement", "agree on a list"},
	{"protocol", "protocol, amending protocol, additional protocol", "sign a protocol on plant health", "follow the internet protocol"},
	{"notes", "exchange of notes, exchange of letters, diplomatic note", "bring it into force by an exchange of notes", "note the progress"},
	{"framework", "framework agreement, framework accord, economic framework", "negotiate a framework agreement on data", "build a framework for cooperation"},
	{"minutes", "agreed minutes, agreed minute, record of discussions", "adopt the agreed minutes", "meet for ninety minutes"},
	{"memorandum", "memorandum of understanding, memorandum of cooperation, memorandum, mou, moc, letter of intent", "sign a memorandum of understanding on ports", "intend to sign"},
	{"arrangement", "mutual recognition arrangement, cooperation arrangement, implementing arrangement", "conclude a mutual recognition arrangement", "make travel arrangements"},
	{"statement", "joint statement, joint communique, joint communiqué, joint declaration, communique, communiqué, leaders declaration", "issue a joint statement", "make customs declarations electronic"},
	{"factsheet", "fact sheet, joint fact sheet, factsheet", "publish a joint fact sheet", "publish the facts"},
	{"plan", "action plan, plan of action, work plan, work programme, work program, roadmap, road map, joint plan", "adopt a plan of action for customs", "plan a visit"},
	{"", "internet protocol, agreement in principle", "", ""},
}

// Instruments are the ids of the kinds, the weightiest first.
func Instruments() (ids []string) {
	for i := range instruments {
		if id := instruments[i].id; id != "" {
			ids = append(ids, id)
		}
	}
	return ids
}

// ordinalWords are first, second and so on.
const ordinalWords = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"

// timeWords stand behind an ordinal that does not say which one of several acts or
// things is meant: a part of a year, a state that is none of the two, a manner.
const timeWords = `half halves quarter quarters week weeks month months year years day days decade century time times instance
	country countries party parties state states market markets hand class place aid thirds
	january february march april may june july august september october november december of , . ; :`

// countedWords stand before a number that says which one of several is meant.
const countedWords = "round phase stage tranche batch session"

// numberWords are numbers behind such a word.
var numberWords = func() map[string]int {
	all := map[string]int{}
	for _, list := range []string{"one two three four five six seven eight nine ten", "i ii iii iv v vi vii viii ix x"} {
		for i, word := range strings.Fields(list) {
			all[word] = i + 1
		}
	}
	return all
}()

// MostOrdinal is the largest number that counts rounds and phases; a larger one is
// a year or a number of articles.
const MostOrdinal = 99

// numbered is a number that stands behind a counted word, 0 for none.
func numbered(word string) int {
	if n := numberWords[strings.ToLower(word)]; n > 0 {
		return n
	}
	return digits(word)
}

// numberTh is the number of "3rd", 0 for what is written otherwise.
func numberTh(word string) int {
	for _, end := range []string{"st", "nd", "rd", "th"} {
		if stem, ok := strings.CutSuffix(strings.ToLower(word), end); ok {
			return digits(stem)
		}
	}
	return 0
}

func digits(word string) (n int) {
	for _, r := range word {
		if r < '0' || r > '9' {
			return 0
		}
		if n = 10*n + int(r-'0'); n > MostOrdinal {
			return 0
		}
	}
	return n
}
