package wording

import "strings"

// Rule is what a rule does, where its name alone would not tell; other
// rules are rows that are named by the words they read, and go by their names.
func Rule(rule string) string {
	if words := Told(rule); words != "" || rule == "" {
		return words
	}
	return "row “" + rule + "”"
}

// Told is what a rule does in an analyst's words, "" for one that has none: what
// its words say tells enough.
func Told(rule string) string {
	if words, ok := rules[rule]; ok {
		return words
	}
	for _, sentence := range [...]string{"stands for ", "refers to "} {
		if strings.HasPrefix(rule, sentence) {
			return rule
		}
	}
	return ""
}

var rules = map[string]string{
	// the article's date
	"user": "given by you", "metadata": "the article's metadata", "url": "its address", "filename": "the file's name",
	"text": "a date that the text gives for itself", "dateline": "the dateline, its year inferred", "document": "the day its file says it was made", "file time": "the day the file was written",
	// the pair
	"two above all others": "the two that are named far more than any other", "two of the title": "the two that the title names",
	"two set side by side": "the two that stand side by side most often", "two named most": "the two that are named most",
	"round-up": "a round-up of several pairs", "no two stand out": "no two stand out",
	// who promises
	"subject": "the party in the subject", "refers back": "what these words refer back to", "only party in the subject": "the only party in the subject",
	"who said so": "whoever said so", "speaker": "whoever speaks", "who promised last": "whoever promised last",
	"the side that sets the tariff": "the side that sets the tariff", "last party that acted": "the last party that acted",
	"who makes them":              "who makes them do it",
	"from where the text is told": "the side that the text is told from",
	"parties of the talks":        "the parties of the talks", "parties of the section": "the parties that the heading names",
	"parties of the text": "the first parties of the text",
	"who acts alone":      "the one party that acts at this point", "named in the act": "the other side, named in the act", "who says so": "whoever says so",
	"told as past": "told of the past", "counted from": "the day that this names", "negation": "a word that denies",
	"reaffirmed": "“reaffirmed” stands over it", "instrument": "the words of an agreement itself", "entry into force": "entry into force", "no instrument": "“shall”, but not in an agreement’s own words",
	"the signal's record": "how often such words hold", "verb in no list": "less: an unusual verb", "subject carried on": "less: the subject stands in a clause before",
	"no party known": "less: no party is known", "verb that may tell what befalls": "less: the verb may tell what merely happens",
	"by whom it is done": "by whom it is done", "by whom it was decided": "by whom it was decided", "from whom it comes": "from whom it comes", "joined before it": "joined to the party before it",
	"named by the heading of its section": "named by the heading of its section", "named in its row": "named in its row of the table", "the state of its place": "the state that its place lies in",
	"the two of the agreement": "the two that the agreement is between", "those who agreed": "those who agreed on it", "those who settle another's share": "those who settle another's share",
	"what it is": "what it is by its name", "who gave before": "who gave before", "who grants it": "who grants it", "who imposed it": "who imposed it", "who picks it, in the next sentence": "who picks it, in the next sentence",
	"who says we": "who says “we”", "who says what will be done": "who says what will be done", "who sends it": "who sends it", "who was said to promise before": "who was said to promise before",
	"whose body it is": "whose body it is", "whose market it opens": "whose market it opens", "whose stay was told": "whose stay was told before", "whose those are": "whose those are",
	"without names of neither side": "others, of neither side, are left out", "the two of a treaty": "the two of a treaty", "two who speak": "the two who speak",
	"the dateline's and whom it met": "the state of the dateline and whom it met",
	"three or more who meet":         "three or more who meet",
	// the line
	"what is counted": "what the number counts", "what the clause is told of": "what the clause tells more of", "what is meant to happen to it": "what is meant to happen to it",
	"the duty that was told of last": "the duty that was told of last", "what the sentence says at its head that its act is on": "the sentence begins with what its act is on",
	"the subject put back as the object": "the subject there, told as what is acted on", "what comes about told as what is done": "the text tells it as what comes about",
	"what is got told as what is given": "the text tells it as what is got", "the verb of the noun": "the text has a noun for it",
	"the first cell of its row": "named in the first cell of its row", "what was promised before": "promised right before",
	// when
	"told in the sentence after": "told in the sentence after",
	// how firmly, on what condition
	"content verb": "the verb of the act itself", "force": "entry into force", "condition": "words of a condition",
}
