package wording

// Rule is what a rule does, where its name alone would not tell; other
// rules are rows that are named by the words they read, and go by their names.
func Rule(rule string) string {
	if words, ok := rules[rule]; ok {
		return words
	}
	if rule == "" {
		return ""
	}
	return "row “" + rule + "”"
}

var rules = map[string]string{
	// the article's date
	"user": "given by you", "metadata": "the article's metadata", "url": "its address", "filename": "the file's name",
	"text": "a date that the text gives for itself", "dateline": "the dateline, its year inferred", "file time": "the day the file was written",
	// who promises
	"subject": "the party in the subject", "refers back": "what these words refer back to", "only party in the subject": "the only party in the subject",
	"who said so": "whoever said so", "speaker": "whoever speaks", "who promised last": "whoever promised last",
	"the side that sets the tariff": "the side that sets the tariff", "last party that acted": "the last party that acted",
	"parties of the talks": "the parties of the talks", "parties of the section": "the parties that the heading names",
	"parties of the text": "the first parties of the text",
	// how firmly, on what condition
	"content verb": "the verb of the act itself", "force": "entry into force", "condition": "a clause of condition",
}
