package briefs

import (
	"slices"
	"strings"

	"attache/briefs/text"
)

// dateLabel is what a page puts before its date. One that is its own says by itself
// that an article came out; a bare one does so only where no other word stands
// before it: a "closing date" is another's.
type dateLabel struct {
	words string
	sure  float64
	own   bool
}

// issuing are the labels, best first.
var issuing = slices.Concat(
	labelled(.95, true, "first published", "date published", "date of publication", "publication date", "published on", "published", "date posted", "posted on", "posted", "date of release",
		"release date", "released on", "released", "date of issue", "date issued", "issue date", "issued on", "issued"),
	labelled(.85, false, "date", "dated", "filed", "registration date"),
	labelled(.7, false, "date updated", "updated on", "updated", "last updated", "date modified", "modified", "last modified"),
)

func labelled(sure float64, own bool, all ...string) (labels []dateLabel) {
	for _, words := range all {
		labels = append(labels, dateLabel{words, sure, own})
	}
	return labels
}

// labelOf is which of issuing stands before a date.
func labelOf(before string) (int, bool) {
	before = strings.TrimRight(before, " :\u00a0-–|")
	for k := range issuing {
		l := &issuing[k]
		if rest, ok := strings.CutPrefix(before, l.words); ok && l.reaches(rest) {
			return k, true
		}
		if rest, ok := strings.CutSuffix(before, " "+l.words); ok && l.isOf(rest) {
			return k, true
		}
	}
	return 0, false
}

// reaches reports whether a label goes on to its date over the words between:
// "date: lima,", but not "dateline" and not "date of signature".
func (l *dateLabel) reaches(between string) bool {
	if len(between) >= 12 || between != "" && isLetter(between) {
		return false
	}
	between = strings.TrimLeft(between, " \u00a0")
	return l.own || between == "" || !isLetter(between)
}

// isLetter reports whether a word goes on at the beginning of s: "dateline".
func isLetter(s string) bool { return 'a' <= s[0] && s[0] <= 'z' }

// ofTexts are words before a bare label that leave it the article's own.
var ofTexts = []string{"press", "release", "news", "article", "statement", "notice", "page", "story", "post", "content", "document", "last"}

// isOf reports whether a label is about the article with these words before it: a
// byline, another label, what the text calls itself.
func (l *dateLabel) isOf(words string) bool {
	last := words[strings.LastIndexByte(words, ' ')+1:]
	switch {
	case l.own:
		return !isSentence(words)
	case strings.HasPrefix(words, "by "), last != "" && strings.Contains("|·•–—-/)]", last):
		return true
	}
	return slices.Contains(ofTexts, last) && !isSentence(words)
}

// verbsOfSentences tell words before a label that say what became of something, and
// selves that it is the article.
var (
	verbsOfSentences = []string{"was", "were", "be", "been", "is", "are", "will", "has", "have", "had"}
	selves           = []string{"this", "article", "page", "story", "post", "originally", "it", "release", "statement"}
)

// isSentence reports whether words begin a sentence about something else than the
// article.
func isSentence(words string) bool {
	hasVerb := false
	for w := range strings.FieldsSeq(words) {
		if slices.Contains(selves, w) {
			return false
		}
		hasVerb = hasVerb || slices.Contains(verbsOfSentences, w)
	}
	return hasVerb
}

// beside is how many blocks around a date may say that it is an event's.
const beside = 4

// What begins a line that tells of an event, and what does so in a list or a table
// alone: a statement has a place and an hour too.
var (
	eventWords  = []string{"venue", "where", "speaker", "host", "room", "participants", "admission", "agenda", "registration"}
	listedWords = []string{"place", "location", "time", "when", "what", "step", "stage"}
)

// isOfEvent reports whether the lines around a date with a bare label tell of an
// event.
func isOfEvent(d *text.Doc, block int) bool {
	inList := isListed(&d.Blocks[block])
	for k := max(0, block-beside); k < min(len(d.Blocks), block+beside+1); k++ {
		b := &d.Blocks[k]
		if k == block || b.Len() > dateLine {
			continue
		}
		line := strings.ToLower(b.Of(d.Text))
		if beginsWith(line, eventWords) || inList && isListed(b) && beginsWith(line, listedWords) {
			return true
		}
	}
	return false
}

func isListed(b *text.Block) bool { return b.Kind == text.Item || b.Kind == text.Row }

// beginsWith reports whether a line begins with one of the words.
func beginsWith(line string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool {
		rest, ok := strings.CutPrefix(line, w)
		return ok && (rest == "" || !isLetter(strings.TrimPrefix(rest, "s")+" "))
	})
}

// othersDates end the label of a day that something else has.
var othersDates = []string{"date", "dated", "day", "deadline", "updated", "modified", "filed", "since", "until", "from", "to", "of"}

// isOthersLabel reports whether a label stands before a date that is not one of
// issuing.
func isOthersLabel(before string) bool {
	return strings.HasSuffix(before, ":") || slices.Contains(othersDates, before[strings.LastIndexByte(before, ' ')+1:])
}
