package query

import (
	"slices"
	"strings"

	"attache/briefs/commitments"
	"attache/briefs/threads"
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
	aCode // en
	someWords
)

// fieldRow is a field: a value that can stand with it and one that cannot.
type fieldRow struct {
	name       string
	field      Field
	form       form
	choices    []string
	op         string // stands before the value unwritten: after:2026 is published:>=2026
	Match, Not string
}

var fields = []fieldRow{
	{name: "topic", field: Topic, form: aTopic, Match: "agr.talks", Not: "agr.tlaks"},
	{name: "pair", field: Pair, form: aPair, Match: "KR-CN", Not: "KR-"},
	{name: "by", field: By, form: aName, Match: "CN", Not: "!"},
	{name: "to", field: To, form: aName, Match: "KR", Not: "!"},
	{name: "party", field: Party, form: aName, Match: "ASEAN", Not: "!"},
	{name: "person", field: Person, form: aName, Match: "yeo", Not: "!"},
	{name: "source", field: Source, form: aName, Match: "AJP", Not: "!"},
	{name: "tag", field: Tag, form: aName, Match: "urgent", Not: "!"},
	{name: "firmness", field: Firmness, form: aLevel, choices: firmnesses, Match: ">=firm", Not: "solid"},
	{name: "due", field: Due, form: aDate, Match: "2026-H1", Not: "2026-H3"},
	{name: "clock", field: Clock, form: aChoice, choices: clocks, Match: "passed", Not: "past"},
	{name: "published", field: Published, form: aDate, Match: "2025-10..", Not: "10/2025"},
	{name: "after", field: Published, form: aDate, op: ">=", Match: "2025-10", Not: "2025-10..2026"},
	{name: "before", field: Published, form: aDate, op: "<", Match: "2025", Not: "2025..2026"},
	{name: "is", field: Is, form: aChoice, choices: states, Match: "unread", Not: "green"},
	{name: "lang", field: Lang, form: aCode, Match: "ko", Not: "korean language"},
	{name: "title", field: title, form: someWords, Match: "talks", Not: "!"},
}

// states are what is: can ask.
var states = []string{"unread", "read", "starred", "noted", "tagged", "corrected", "reported", "promising"}

var firmnesses = func() []string {
	var names []string
	for f := commitments.Effort; f <= commitments.Legal; f++ {
		names = append(names, f.String())
	}
	return names
}()

var clocks = func() []string {
	var names []string
	for _, c := range threads.Clocks {
		names = append(names, c.String())
	}
	return names
}()

// ofCommitment reports whether the field is a commitment's and not the
// whole brief's.
func (f Field) ofCommitment() bool {
	switch f {
	case By, To, Firmness, Due, Clock:
		return true
	}
	return false
}

// String is the field's name.
func (f Field) String() string {
	for i := range fields {
		if fields[i].field == f {
			return fields[i].name
		}
	}
	return ""
}

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
