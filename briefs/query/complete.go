package query

import (
	"slices"
	"strings"

	"attache/briefs/text"
)

// Complete is what may be meant by the word that ends at byte at of the line:
// what it would replace, and the proposals, best first, at most most of them.
func Complete(line string, at, most int) (text.Span, []string) {
	at = min(max(at, 0), len(line))
	from := strings.LastIndexAny(line[:at], " \t(") + 1
	if strings.HasPrefix(line[from:at], "-") {
		from++
	}
	word := strings.ToLower(line[from:at])
	name, value, isFact := strings.Cut(word, ":")
	if !isFact {
		return text.Span{Start: from, End: at}, beginning(word, fieldNames, ":", most)
	}
	from += len(name) + 1
	i := slices.Index(fieldNames, name)
	if i < 0 {
		return text.Span{Start: from, End: at}, nil
	}
	if comma := strings.LastIndexByte(value, ','); comma >= 0 {
		from, value = from+comma+1, value[comma+1:]
	}
	return text.Span{Start: from, End: at}, valuesOf(&fields[i], value, most)
}

// valuesOf are the values of a field that begin so; where none does, those that may be
// meant.
func valuesOf(row *fieldRow, value string, most int) []string {
	if begin := beginning(value, choicesOf(row), "", most); len(begin) > 0 || value == "" {
		return begin
	}
	switch {
	case row.form == aTopic:
		return nearTopics(value)
	case row.form == aPair:
		return nearSides(value)
	case row.isParty():
		return nearParties(value)
	}
	return nil
}

func choicesOf(row *fieldRow) []string {
	switch row.form {
	case aTopic:
		return topicNames()
	case aDate:
		if row.op == "" {
			return []string{"today", "none", "any"}
		}
		return []string{"today"}
	}
	return row.choices
}

func beginning(word string, names []string, end string, most int) []string {
	var out []string
	for _, n := range names {
		if strings.HasPrefix(n, word) && len(out) < most {
			out = append(out, n+end)
		}
	}
	return out
}
