package timex

import (
	"strings"

	"attache/briefs/text"
)

// occurrences pairs the words that name an event with those that tell of it.
var occurrences = []struct{ named, told string }{
	{"signing signature signed", "signed signs done signing"},
	{"force effect", "force effect"},
	{"ratification ratified", "ratified"},
	{"launch launched", "launched launch"},
	{"conclusion concluded", "concluded"},
	{"adoption adopted", "adopted"},
	{"promulgation promulgated", "promulgated"},
	{"publication published", "published"},
	{"announcement announced", "announced"},
	{"approval approved", "approved"},
	{"enactment enacted", "enacted"},
	{"opening opened", "opened opens"},
}

const (
	verbReach = 14   // tokens that a date may stand from the verb it dates
	eventful  = 2000 // mentions of a text that are searched for the day of an event
)

// EventDay is the day of an event that the text dates: "signature" in a text
// that says "was signed on 1 October". Of several days it is the latest. The
// words are Mention.Event's; found is what Find found.
func (r *Reader) EventDay(d *text.Doc, found []Mention, words string, c Context) (Date, bool) {
	told := tellers(words)
	if told == "" {
		return Date{}, false
	}
	_, object, qualified := strings.Cut(words, " of ")
	object = object[strings.LastIndexByte(object, ' ')+1:]
	var day Date
	for i := range min(len(found), eventful) {
		m := &found[i]
		if !m.isPlaced() || !m.isDay() || m.at.back {
			continue
		}
		s := d.Sentences[d.SentenceAt(m.Start)]
		if !tells(d, s, m, told) || qualified && !strings.Contains(strings.ToLower(s.Of(d.Text)), strings.ToLower(object)) {
			continue
		}
		at := c
		at.Past = m.Past
		if v := m.at.interval(at); v.to.After(day) {
			day = v.to
		}
	}
	return day, !day.IsZero()
}

// tellers are the words that tell of the event that words name, "" when it is
// none that a text dates.
func tellers(words string) string {
	for _, w := range strings.Fields(strings.ToLower(words)) {
		for _, o := range occurrences {
			if hasWord(o.named, w) {
				return o.told
			}
		}
	}
	return ""
}

// tells reports whether one of the words stands near the mention and nearer to
// it than a comma.
func tells(d *text.Doc, s text.Sentence, m *Mention, told string) bool {
	for i := m.First - 1; i >= max(s.First, m.First-verbReach); i-- {
		if c := d.Text[d.Tokens[i].Start]; c == ',' || c == ';' {
			return false
		}
		if d.Tokens[i].Kind == text.Word && hasWord(told, strings.ToLower(d.Tokens[i].Of(d.Text))) {
			return true
		}
	}
	return false
}

func hasWord(list, w string) bool {
	for f := range strings.FieldsSeq(list) {
		if f == w {
			return true
		}
	}
	return false
}
