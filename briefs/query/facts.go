package query

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"attache/briefs"
	"attache/briefs/actors"
	"attache/briefs/gist"
	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/briefs/topics"
)

// fact reads the value behind a field's name.
func (p *parser) fact(from int, name string) (Node, error) {
	i := slices.IndexFunc(fields, func(f fieldRow) bool { return f.name == strings.ToLower(name) })
	if i < 0 {
		nearest := near(name, fieldNames)
		says := "there is no field " + name + ":"
		if len(nearest) == 0 {
			says += " among " + strings.Join(fieldNames, ", ")
		}
		return Node{}, p.wrong(from, from+len(name), says, nearest...)
	}
	row := &fields[i]
	v, err := p.value()
	switch {
	case err != nil:
		return Node{}, err
	case v.words == "":
		return Node{}, p.wrong(from, p.at, row.name+": needs a value, such as "+row.name+":"+row.Match)
	case row.form == someWords:
		return p.phrase(from, v, true)
	}
	c, err := p.condition(row, v)
	return Node{Kind: Fact, Fact: c, Span: text.Span{Start: from, End: p.at}}, err
}

var fieldNames = func() []string {
	var names []string
	for i := range fields {
		names = append(names, fields[i].name)
	}
	return names
}()

func (p *parser) condition(row *fieldRow, v written) (Condition, error) {
	c := Condition{Field: row.field}
	if row.form == aDate {
		return p.dates(row, v)
	}
	for _, part := range parts(v) {
		if p.values++; p.values > 2*MostTerms {
			return Condition{}, p.wrong(part.Start, v.End, fmt.Sprintf("a query has at most %d values", 2*MostTerms))
		}
		if row.form == aTopic {
			set, err := p.topic(part)
			if err != nil {
				return Condition{}, err
			}
			c.Topics |= set
			continue
		}
		got, err := p.one(row, part)
		if err != nil {
			return Condition{}, err
		}
		c.Values = append(c.Values, got...)
	}
	return c, nil
}

// parts are the values that stand between commas, "agr.talks,mkt.tariff": one
// of them must hold.
func parts(v written) []written {
	if v.quoted {
		return []written{v}
	}
	var out []written
	at := v.Start
	for _, s := range strings.Split(v.words, ",") {
		part := written{Span: text.Span{Start: at, End: at + len(s)}, words: s, prefix: v.prefix && at+len(s) == v.Start+len(v.words)}
		at += len(s) + 1
		out = append(out, part)
	}
	return out
}

func (p *parser) one(row *fieldRow, v written) ([]Value, error) {
	switch row.form {
	case aPair:
		return p.pair(v)
	case aLevel:
		return p.level(row, v)
	case aChoice:
		return p.choice(row, v, v.words)
	case anAct:
		return p.act(v)
	case aNumber, aKey:
		return p.number(row, v)
	case aCode:
		if len(v.words) < 2 || len(v.words) > 12 || strings.Trim(strings.ToLower(v.words), "abcdefghijklmnopqrstuvwxyz-") != "" {
			return nil, p.wrong(v.Start, v.End, "a language is a code such as en, ko or zh")
		}
		return []Value{{ID: strings.ToLower(v.words)}}, nil
	}
	val, err := p.folded(v)
	return []Value{val}, err
}

// act is the content words of an act, in their base forms.
func (p *parser) act(v written) ([]Value, error) {
	switch lemmas := briefs.Lemmas(v.words); {
	case v.prefix:
		return nil, p.wrong(v.Start, v.End, "act: takes whole words, in any form")
	case len(lemmas) == 0 || len(lemmas) > MostTerms:
		return nil, p.wrong(v.Start, v.End, "act: needs a word that says what is done or to what, such as act:tariffs")
	default:
		return []Value{{Words: lemmas}}, nil
	}
}

// number is a number of some digits: an ordinal, or the key of a thread.
func (p *parser) number(row *fieldRow, v written) ([]Value, error) {
	base, size, says := 10, 8, "an ordinal is a number from 1 to 99"
	if row.form == aKey {
		base, size, says = 16, 64, "a thread is called by sixteen digits or letters from a to f"
	}
	n, err := strconv.ParseUint(v.words, base, size)
	if err != nil || n == 0 || row.form == aKey && len(v.words) != len(gist.Thread(n).String()) || row.form == aNumber && n > gist.MostOrdinal {
		return nil, p.wrong(v.Start, v.End, says)
	}
	return []Value{{ID: strings.ToLower(v.words)}}, nil
}

// topic is one topic, or every topic of a group: "agr" or "agreements".
func (p *parser) topic(v written) (set uint64, err error) {
	want := strings.ToLower(v.words)
	for i, t := range topics.All {
		if t.ID == want || groupOf(t.ID) == want || strings.ToLower(t.Parent) == want {
			set |= 1 << i
		}
	}
	if set == 0 {
		return 0, p.wrong(v.Start, v.End, "there is no topic "+text1(v.words), nearTopics(want)...)
	}
	return set, nil
}

// text1 is a word of the query as an error may show it: short and harmless.
func text1(s string) string {
	s, _ = sanitise.Text(s)
	if r := []rune(s); len(r) > 40 {
		s = string(r[:40]) + "…"
	}
	return "“" + strings.ReplaceAll(s, "\n", " ") + "”"
}

// pair is two codes or names in any order, or one that is on either side.
func (p *parser) pair(v written) ([]Value, error) {
	sides := sidesOf(v.words)
	codes := make([]string, len(sides))
	for i, side := range sides {
		code, isCode := codeOf(side)
		switch {
		case len(sides) > 2 || len(side) < 2:
			return nil, p.wrong(v.Start, v.End, notAPair)
		case isCode:
			codes[i] = code
		case strings.ContainsAny(side, "0123456789"):
			return nil, p.wrong(v.Start, v.End, notAPair)
		default:
			return nil, p.wrong(v.Start, v.End, "there is no party "+text1(side), nearPairs(sides, i)...)
		}
	}
	if len(codes) == 0 || len(codes) == 1 && strings.ContainsAny(v.words[len(v.words)-1:], "-–") {
		return nil, p.wrong(v.Start, v.End, notAPair)
	}
	slices.Sort(codes)
	return []Value{{ID: strings.Join(codes, "-")}}, nil
}

const notAPair = "a pair is two codes or names such as KR-CN, or one of them"

// sidesOf are the sides of a pair as they are written. A hyphen may stand in a name.
func sidesOf(words string) []string {
	if _, isOne := actors.NamedAlone(words); isOne {
		return []string{words}
	}
	for at, r := range words {
		if r == '-' || r == '–' {
			one, other := words[:at], words[at+utf8.RuneLen(r):]
			_, isNamed := codeOf(one)
			if _, both := codeOf(other); isNamed && both {
				return []string{one, other}
			}
		}
	}
	return strings.FieldsFunc(words, func(r rune) bool { return r == '-' || r == '–' })
}

// Sides are the codes of those that are written as a pair, by code or name, in the order
// of the alphabet; who is nobody, or may be one of two, stands as it is written, in
// capitals.
func Sides(words string) (codes []string) {
	for _, side := range sidesOf(words) {
		if side = strings.TrimSpace(side); side == "" {
			continue
		}
		code, ok := codeOf(side)
		if !ok {
			code = strings.ToUpper(side)
		}
		codes = append(codes, code)
	}
	slices.Sort(codes)
	return codes
}

// codeOf is the code that a side of a pair gives or names.
func codeOf(side string) (code string, ok bool) {
	if code, ok = actors.NamedAlone(side); ok {
		return code, true // "USA" is no code
	}
	upper := strings.ToUpper(side)
	return upper, len(side) >= 2 && len(side) <= longestUnknown && strings.Trim(upper, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// nearPairs are pairs that may be meant where the i-th side is nobody.
func nearPairs(sides []string, i int) (near []string) {
	known := actors.Called(sides[i])
	if len(known) == 0 {
		known = actors.Near(sides[i])
	}
	for _, code := range known[:min(len(known), mostNear)] {
		if len(sides) == 2 {
			other, ok := codeOf(sides[1-i])
			if !ok {
				continue
			}
			both := []string{code, other}
			slices.Sort(both)
			code = strings.Join(both, "-")
		}
		near = append(near, code)
	}
	return near
}

// longestUnknown is how many letters a code may have that is in no table: of a
// state that is gone.
const longestUnknown = 3

// mostNear is how many proposals an error makes.
const mostNear = 3

// nearTopics are the topics that may be meant by a word: those whose labels have
// it, then those whose names are like it.
func nearTopics(want string) (ids []string) {
	stem := strings.TrimSuffix(want, "s")
	for _, t := range topics.All {
		if len(stem) > 2 && strings.Contains(" "+strings.ToLower(t.Label), " "+stem) {
			ids = append(ids, t.ID)
		}
	}
	for _, id := range near(want, topicNames()) {
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids[:min(len(ids), mostNear)]
}

func (p *parser) choice(row *fieldRow, v written, word string) ([]Value, error) {
	if want := strings.ToLower(word); slices.Contains(row.choices, want) {
		return []Value{{ID: want}}, nil
	}
	proposals := near(word, row.choices)
	if len(proposals) == 0 { // nothing is meant more than all else: what there is
		last := len(row.choices) - 1
		return nil, p.wrong(v.Start, v.End, row.name+": is "+strings.Join(row.choices[:last], ", ")+" or "+row.choices[last]+", never "+text1(word))
	}
	return nil, p.wrong(v.Start, v.End, row.name+": is never "+text1(word), proposals...)
}

// level is one step of an ordered list, or with <, <=, > or >= all on one
// side of it.
func (p *parser) level(row *fieldRow, v written) ([]Value, error) {
	word := strings.TrimLeft(v.words, "<>=")
	op := v.words[:len(v.words)-len(word)]
	found, err := p.choice(row, v, word)
	if err != nil || op == "" || op == "=" {
		return found, err
	}
	at := slices.Index(row.choices, found[0].ID)
	var keep []string
	switch op {
	case "<":
		keep = row.choices[:at]
	case "<=":
		keep = row.choices[:at+1]
	case ">":
		keep = row.choices[at+1:]
	case ">=":
		keep = row.choices[at:]
	}
	if len(keep) == 0 {
		return nil, p.wrong(v.Start, v.End, "nothing is "+op+" "+word)
	}
	var out []Value
	for _, id := range keep {
		out = append(out, Value{ID: id})
	}
	return out, nil
}

func (p *parser) dates(row *fieldRow, v written) (Condition, error) {
	c := Condition{Field: row.field}
	if row.op == "" && (v.words == "none" || v.words == "any") {
		c.None = v.words == "none"
		return c, nil
	}
	d, wrong := row.days(v.words, p.asOf)
	if wrong != "" && slices.Contains(clocks, v.words) {
		wrong = Clock.String() + ":" + v.words + " asks for that"
	}
	if wrong != "" {
		return Condition{}, p.wrong(v.Start, v.End, text1(v.words)+" is no date here: "+wrong)
	}
	c.From, c.To = d.from, d.to
	return c, nil
}

// days reads a value behind the row's own sign, where it has one.
func (row *fieldRow) days(words string, asOf timex.Date) (days, string) {
	d, wrong := parseDays(row.op+words, asOf)
	switch {
	case row.op != "" && strings.Contains(words, ".."):
		wrong = row.name + ": takes one date; for a range write published:2025-10..2026-03"
	case row.op != "" && strings.ContainsAny(words, "<>="), wrong == "" && d == (days{}):
		wrong = dateForms
	}
	return d, wrong
}
