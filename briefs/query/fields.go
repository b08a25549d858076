package query

import (
	"slices"
	"strings"

	"attache/briefs/clock"
	"attache/briefs/commitments"
	"attache/briefs/gist"
	"attache/briefs/topics"
)

// Field is what a Condition asks about.
type Field uint8

// The fields.
const (
	Topic Field = iota
	Pair
	By
	To
	Party
	Person
	Source
	Tag
	Firmness
	Due
	Clock
	Act
	Instrument
	Ordinal
	Thread
	Published
	Is
	Lang
	title // words of the title: a Phrase, never a Fact
)

// form is how a field's value is written.
type form uint8

const (
	aTopic  form = iota
	aPair        // KR-CN, KR, a name
	aName        // words, a code
	aLevel       // one of an ordered list
	aChoice      // one of a list
	aDate
	aCode   // en
	anAct   // content words of an act, in any form
	aNumber // 1 to 99
	aKey    // of a thread
	someWords
)

// fieldRow is a field: how it is written, what it means, a value that can stand
// with it and one that cannot. A library has its table of the same fields, for
// what it makes of them.
type fieldRow struct {
	name    string
	field   Field
	form    form
	choices []string
	op      string // stands before the value unwritten: after:2026 is published:>=2026

	brief      ofBrief // nil where it is asked of commitments alone
	inRow      bool    // what a list knows of a row is enough for that
	commitment ofCommitment
	isUnlisted bool // which a list does not know of a commitment

	Match, Not string
}

var fields = []fieldRow{
	{name: "topic", field: Topic, form: aTopic, brief: hasTopic, inRow: true, commitment: isAbout, Match: "agr.talks", Not: "agr.tlaks"},
	{name: "pair", field: Pair, form: aPair, brief: isPaired, inRow: true, Match: "KR-CN", Not: "KR-"},
	{name: "by", field: By, form: aName, commitment: isBy, isUnlisted: true, Match: "CN", Not: "!"},
	{name: "to", field: To, form: aName, commitment: isTo, isUnlisted: true, Match: "KR", Not: "!"},
	{name: "party", field: Party, form: aName, brief: names, Match: "ASEAN", Not: "!"},
	{name: "person", field: Person, form: aName, brief: mentions, Match: "yeo", Not: "!"},
	{name: "source", field: Source, form: aName, brief: isFrom, Match: "AJP", Not: "!"},
	{name: "tag", field: Tag, form: aName, brief: isTagged, Match: "urgent", Not: "!"},
	{name: "firmness", field: Firmness, form: aLevel, choices: firmnesses, commitment: isFirm, Match: ">=firm", Not: "solid"},
	{name: "due", field: Due, form: aDate, commitment: isDue, Match: "2026-H1", Not: "2026-H3"},
	{name: "clock", field: Clock, form: aChoice, choices: clocks, commitment: isAt, Match: "passed", Not: "past"},
	{name: "act", field: Act, form: anAct, commitment: isToDo, isUnlisted: true, Match: "tariffs", Not: "of"},
	{name: "instrument", field: Instrument, form: aChoice, choices: gist.Instruments(), commitment: isAboutInstrument, isUnlisted: true, Match: "memorandum", Not: "memo"},
	{name: "ordinal", field: Ordinal, form: aNumber, commitment: isNth, isUnlisted: true, Match: "3", Not: "third"},
	{name: "thread", field: Thread, form: aKey, commitment: isOfThread, isUnlisted: true, Match: "0123456789abcdef", Not: "abc"},
	{name: "published", field: Published, form: aDate, brief: isPublished, inRow: true, Match: "2025-10..", Not: "10/2025"},
	{name: "after", field: Published, form: aDate, op: ">=", Match: "2025-10", Not: "2025-10..2026"},
	{name: "before", field: Published, form: aDate, op: "<", Match: "2025", Not: "2025..2026"},
	{name: "is", field: Is, form: aChoice, choices: stateNames, brief: isSo, Match: "unread", Not: "green"},
	{name: "lang", field: Lang, form: aCode, brief: isWritten, inRow: true, Match: "ko", Not: "korean language"},
	{name: "title", field: title, form: someWords, Match: "talks", Not: "!"},
}

// byField are the rows in which the fields are called by their own names.
var byField = func() (rows [title + 1]*fieldRow) {
	for i := len(fields) - 1; i >= 0; i-- {
		rows[fields[i].field] = &fields[i]
	}
	return rows
}()

func (f Field) row() *fieldRow { return byField[min(f, title)] }

// Fields are all fields that a Condition may ask about.
func Fields() (all []Field) {
	for f := range title {
		all = append(all, f)
	}
	return all
}

var firmnesses = func() []string {
	var names []string
	for f := commitments.Effort; f <= commitments.Legal; f++ {
		names = append(names, f.String())
	}
	return names
}()

var clocks = func() []string {
	var names []string
	for _, c := range clock.States {
		names = append(names, c.String())
	}
	return names
}()

// OfBrief reports whether the field is asked of briefs as a whole.
func (f Field) OfBrief() bool { return f.row().brief != nil }

// OfCommitment reports whether the field can be asked of a commitment.
func (f Field) OfCommitment() bool { return f.row().commitment != nil }

// String is the field's name.
func (f Field) String() string { return f.row().name }

// topicNames are what topic: understands: ids, and the parts of ids that stand
// for a group.
func topicNames() []string {
	var names []string
	for _, t := range topics.All {
		if group := groupOf(t.ID); len(names) == 0 || group != groupOf(names[len(names)-1]) {
			names = append(names, group)
		}
		names = append(names, t.ID)
	}
	return names
}

func groupOf(id string) string {
	for i := range id {
		if id[i] == '.' {
			return id[:i]
		}
	}
	return id
}

// IsField reports whether a word is the name of a field.
func IsField(name string) bool { return slices.Contains(fieldNames, strings.ToLower(name)) }
