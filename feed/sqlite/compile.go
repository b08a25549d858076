package sqlite

import (
	"slices"
	"strconv"
	"strings"

	"attache/briefs/clock"
	"attache/briefs/commitments"
	"attache/briefs/gist"
	"attache/briefs/query"
	"attache/briefs/timex"
	"attache/feed/record"
)

// compiler turns a query into SQL. What was typed reaches SQLite as arguments
// alone.
type compiler struct {
	lib     *Library
	asOf    timex.Date
	args    []any
	told    reports
	isDated bool // one commitment is asked for within days, by which few are found
}

// statement gives the numbers of articles as n, or those of promises, in no order and
// some twice.
type statement struct {
	text string
	args []any
}

// demand is what an article must fulfil: one statement that gives articles, or some that
// give promises, of which the article must have one that all of them give.
type demand []statement

// compile is the demands whose common numbers are the answer: what is asked
// of the words, of one commitment and of the article. Three streams and a set
// of bits are quicker than one statement that joins them. told is what was reported.
func compile(l *Library, root *query.Node, asOf timex.Date, told reports) []demand {
	of := []query.Node{*root}
	if root.Kind == query.All {
		of = root.Of
	}
	words, ofOne, others := sorted(of)
	var out []demand
	state := func(text string, conditions func(*compiler) string) statement {
		c := &compiler{lib: l, asOf: asOf, told: told}
		where := conditions(c)
		return statement{text + where, c.args}
	}
	add := func(text string, conditions func(*compiler) string) {
		out = append(out, demand{state(text, conditions)})
	}
	if len(words) > 0 {
		add(`SELECT rowid AS n FROM words WHERE words MATCH `, func(c *compiler) string {
			match, _ := matchAll(words)
			return c.arg(match)
		})
	}
	if sides, days := apart(ofOne); len(sides) > 0 {
		both := demand{state(`SELECT p.id AS n FROM promises p WHERE `, func(c *compiler) string { return c.ofOne(days) })}
		for _, f := range sides {
			both = append(both, state(`SELECT g.promise AS n FROM pledged g WHERE `, func(c *compiler) string { return c.pledged(f) }))
		}
		out = append(out, both)
	} else if len(ofOne) > 0 {
		add(``, func(c *compiler) string { return c.promising(ofOne) })
	}
	if len(others) > 0 || len(out) == 0 {
		add(`SELECT a.id AS n FROM articles a WHERE `, func(c *compiler) string { return c.all(others, c.article) })
	}
	return out
}

// sorted parts conditions that stand together into what the index of words
// answers in one, what must hold of one and the same commitment, and the rest.
func sorted(of []query.Node) (words, ofOne, others []query.Node) {
	isPromised := false
	for _, n := range of {
		switch {
		case isOfText(&n) || n.Kind == query.Not && isOfText(&n.Of[0]):
			words = append(words, n)
		case n.IsOfCommitment():
			ofOne = append(ofOne, n)
			isPromised = isPromised || !n.IsDenial()
		default:
			others = append(others, n)
		}
	}
	if _, ok := matchAll(words); !ok {
		words, others = nil, append(others, words...)
	}
	if !isPromised {
		ofOne, others = nil, append(others, ofOne...)
	}
	return words, ofOne, others
}

// apart parts who promises, and to whom, from the days of one promise where nothing else
// is asked of it and days find few: to go through both, each by its own index, is quicker
// than to look every promise of the one up in the other.
func apart(of []query.Node) (sides []*query.Condition, days []query.Node) {
	for i := range of {
		switch n := &of[i]; {
		case isSide(n):
			sides = append(sides, &n.Fact)
		case n.Kind == query.Fact && n.Fact.Field == query.Due:
			days = append(days, *n)
		default:
			return nil, nil
		}
	}
	if !isDated(days) {
		return nil, nil
	}
	return sides, days
}

func isSide(n *query.Node) bool {
	return n.Kind == query.Fact && (n.Fact.Field == query.By || n.Fact.Field == query.To)
}

// isDated reports whether the one promise is asked for within days.
func isDated(of []query.Node) bool {
	return slices.ContainsFunc(of, func(n query.Node) bool {
		f := &n.Fact
		return n.Kind == query.Fact && f.Field == query.Due && !f.None && !f.From.IsZero() && !f.To.IsZero()
	})
}

// ofOne asks that one promise fulfil all.
func (c *compiler) ofOne(of []query.Node) string {
	c.isDated = isDated(of)
	defer func() { c.isDated = false }()
	return c.all(of, c.promise)
}

func (c *compiler) all(of []query.Node, each func(*query.Node) string) string {
	parts := []string{"1"}
	for i := range of {
		parts = append(parts, each(&of[i]))
	}
	return "(" + strings.Join(parts, " AND ") + ")"
}

// compileCommitments is a statement that gives the promises which fulfil all that
// is asked of one, whatever article they stand in.
func compileCommitments(l *Library, q query.Query, asOf timex.Date, told reports) (string, []any) {
	c := &compiler{lib: l, asOf: asOf, told: told}
	asked := q.OfCommitments()
	return `SELECT p.id, coalesce(p.due, 0) FROM promises p WHERE ` + c.ofOne(asked), c.args
}

func (c *compiler) arg(v any) string {
	c.args = append(c.args, v)
	return "?"
}

// article is a condition on articles a.
func (c *compiler) article(n *query.Node) string {
	if match, ok := matchOf(n); ok {
		return `a.id IN (SELECT rowid FROM words WHERE words MATCH ` + c.arg(match) + `)`
	}
	switch n.Kind {
	case query.All:
		return c.every(n.Of)
	case query.Any:
		return c.either(n.Of, c.article)
	case query.Not:
		return `NOT ` + c.article(&n.Of[0])
	}
	if n.IsOfCommitment() {
		return c.some([]query.Node{*n})
	}
	return columns[n.Fact.Field].article(c, &n.Fact) // one of words: matchOf has it
}

func (c *compiler) either(of []query.Node, each func(*query.Node) string) string {
	parts := make([]string, len(of))
	for i := range of {
		parts[i] = each(&of[i])
	}
	return "(" + strings.Join(parts, " OR ") + ")"
}

// every joins conditions that stand together.
func (c *compiler) every(of []query.Node) string {
	words, ofOne, others := sorted(of)
	parts := []string{c.all(others, c.article)}
	if len(words) > 0 {
		match, _ := matchAll(words)
		parts = append(parts, `a.id IN (SELECT rowid FROM words WHERE words MATCH `+c.arg(match)+`)`)
	}
	if len(ofOne) > 0 {
		parts = append(parts, c.some(ofOne))
	}
	return "(" + strings.Join(parts, " AND ") + ")"
}

func isOfText(n *query.Node) bool {
	_, ok := matchOf(n)
	return ok
}

// some asks that one promise of the article fulfil all.
func (c *compiler) some(of []query.Node) string {
	return `a.id IN (` + c.promising(of) + `)`
}

// promising are the articles of which one promise fulfils all. Who promises, or to whom,
// is told without looking at the promise.
func (c *compiler) promising(of []query.Node) string {
	if n := &of[0]; len(of) == 1 && isSide(n) {
		return `SELECT g.promise / 4096 AS n FROM pledged g WHERE ` + c.pledged(&n.Fact)
	}
	return `SELECT p.id / 4096 AS n FROM promises p WHERE ` + c.ofOne(of)
}

// column is what a field becomes in SQL: a condition on articles a, one on promises
// p, or words of the index.
type column struct {
	article, promise func(*compiler, *query.Condition) string
	label            string // of its words in the index of names
}

// columns are the fields of the language; a test holds them to its own table.
var columns = map[query.Field]column{
	query.Topic: {
		article: func(c *compiler, f *query.Condition) string { return c.topics("a.topics", f) },
		promise: func(c *compiler, f *query.Condition) string { return c.topics("p.topics", f) },
	},
	query.Pair: {article: func(c *compiler, f *query.Condition) string { return c.any(f.Values, c.pair) }},
	query.Party: {article: func(c *compiler, f *query.Condition) string {
		return `a.id IN (SELECT article FROM mentions WHERE party IN ` + c.parties(f.Values) + `)`
	}},
	query.Person: {label: record.PersonLabel},
	query.Source: {label: record.SourceLabel},
	query.Tag: {article: func(c *compiler, f *query.Condition) string {
		return `a.id IN (SELECT article FROM tags t WHERE ` + c.any(f.Values, func(v query.Value) string { return c.named("t.folded", v) }) + `)`
	}},
	query.Published: {article: func(c *compiler, f *query.Condition) string { return c.days("a.published", "a.published != 0", f) }},
	query.Is: {article: func(c *compiler, f *query.Condition) string {
		return c.any(f.Values, func(v query.Value) string { return is[v.ID](c) })
	}},
	query.Lang: {article: func(c *compiler, f *query.Condition) string {
		return c.any(f.Values, func(v query.Value) string {
			return `(a.lang = ` + c.arg(v.ID) + ` OR a.lang LIKE ` + c.arg(v.ID+"-%") + `)`
		})
	}},
	query.By: {promise: (*compiler).side},
	query.To: {promise: (*compiler).side},
	query.Firmness: {promise: func(c *compiler, f *query.Condition) string {
		return c.any(f.Values, func(v query.Value) string { return `p.firmness = ` + c.arg(int(firmnesses[v.ID])) })
	}},
	query.Due: {promise: func(c *compiler, f *query.Condition) string { return c.days("p.due", "p.due IS NOT NULL", f) }},
	query.Clock: {promise: func(c *compiler, f *query.Condition) string {
		return c.any(f.Values, func(v query.Value) string { return c.standing(clocks[v.ID]) })
	}},
	query.Act: {promise: func(c *compiler, f *query.Condition) string { return c.any(f.Values, c.act) }},
	query.Instrument: {promise: func(c *compiler, f *query.Condition) string {
		return c.any(f.Values, func(v query.Value) string { return `p.instrument = ` + c.arg(v.ID) })
	}},
	query.Ordinal: {promise: func(c *compiler, f *query.Condition) string {
		return c.any(f.Values, func(v query.Value) string { return `p.ordinal = CAST(` + c.arg(v.ID) + ` AS INTEGER)` })
	}},
	query.Thread: {promise: func(c *compiler, f *query.Condition) string { return c.any(f.Values, c.thread) }},
}

// topics asks for one of some topics in a column of their bits.
func (c *compiler) topics(of string, f *query.Condition) string {
	return `(` + of + ` & ` + c.arg(c.lib.taxonomy.stored(f.Topics)) + `) != 0`
}

// act asks for all of some words among the content words of a commitment.
func (c *compiler) act(v query.Value) string {
	parts := make([]string, len(v.Words))
	for i, w := range v.Words {
		parts[i] = `instr(' ' || p.lemmas || ' ', ` + c.arg(" "+w+" ") + `)`
	}
	return "(" + strings.Join(parts, " AND ") + ")"
}

// thread asks for a key, by its index.
func (c *compiler) thread(v query.Value) string {
	n, _ := strconv.ParseUint(v.ID, 16, 64) // a query holds no other
	return `p.thread = ` + c.arg(threadOf(gist.Thread(n)))
}

// side asks who promises, or to whom. Where days find few, each of those is asked
// whether it is one of the side's; else the side leads to its own.
func (c *compiler) side(f *query.Condition) string {
	id := `p.id`
	if c.isDated {
		id = `+p.id`
	}
	return id + ` IN (SELECT g.promise FROM pledged g WHERE ` + c.pledged(f) + `)`
}

// pledged asks of a row g of the parties' table whether it is of a field's side.
func (c *compiler) pledged(f *query.Condition) string {
	return `g.side = ` + c.arg(sideOf[f.Field]) + ` AND g.party IN ` + c.parties(f.Values)
}

// sideOf is the side of those who promise, and of those to whom.
var sideOf = map[query.Field]int{query.By: 0, query.To: 1}

// is are the states of an article; a test holds them against the query's own.
var is = map[string]func(*compiler) string{
	"unread":    fixed("NOT a.read"),
	"read":      fixed("a.read"),
	"starred":   fixed("a.starred"),
	"noted":     fixed("a.id IN (SELECT article FROM notes)"),
	"tagged":    fixed("a.id IN (SELECT article FROM tags)"),
	"corrected": fixed("a.id IN (SELECT article FROM corrections WHERE undone = 0)"),
	"reported":  func(c *compiler) string { return c.among("a.id", jsonOf(c.told.of)) },
	"promising": fixed("length(a.promises) > 0"),
}

// fixed is a state that the file alone tells.
func fixed(so string) func(*compiler) string { return func(*compiler) string { return so } }

func (c *compiler) any(values []query.Value, each func(query.Value) string) string {
	parts := make([]string, len(values))
	for i, v := range values {
		parts[i] = each(v)
	}
	return "(" + strings.Join(parts, " OR ") + ")"
}

func (c *compiler) pair(v query.Value) string {
	if strings.Contains(v.ID, "-") {
		return `a.pair = ` + c.arg(v.ID)
	}
	return `a.pair IN (` + pairsThere + ` WHERE pair LIKE ` + c.arg(v.ID+"-%") + ` OR pair LIKE ` + c.arg("%-"+v.ID) + `)`
}

// pairsThere are the pairs that articles are about, each looked up in the index behind
// the one before: they are few, and the articles many.
const pairsThere = `WITH RECURSIVE there (pair) AS (SELECT min(pair) FROM articles UNION ALL
	SELECT (SELECT min(pair) FROM articles WHERE pair > there.pair) FROM there WHERE there.pair IS NOT NULL) SELECT pair FROM there`

// parties are the numbers of those that have one of the codes or names.
func (c *compiler) parties(values []query.Value) string {
	return `(SELECT id FROM parties t WHERE ` + c.any(values, func(v query.Value) string {
		name := strings.Join(v.Words, " ")
		is := `t.code = ` + c.arg(strings.ToUpper(name))
		if len(name) > 2 { // two letters are a code, and a word of half the names
			is += ` OR ` + c.named("t.folded", v)
		}
		return "(" + is + ")"
	}) + `)`
}

// named asks that the words stand in a folded name.
func (c *compiler) named(column string, v query.Value) string {
	end := " %"
	if v.Prefix {
		end = "%"
	}
	return `' ' || ` + column + ` || ' ' LIKE ` + c.arg("% "+strings.Join(v.Words, " ")+end)
}

func (c *compiler) days(column, given string, f *query.Condition) string {
	if f.None {
		return `NOT (` + given + `)`
	}
	parts := []string{given}
	if !f.From.IsZero() {
		parts = append(parts, column+` >= `+c.arg(record.Day(f.From)))
	}
	if !f.To.IsZero() {
		parts = append(parts, column+` <= `+c.arg(record.Day(f.To)))
	}
	return "(" + strings.Join(parts, " AND ") + ")"
}

// promise is a condition on promises p.
func (c *compiler) promise(n *query.Node) string {
	switch n.Kind {
	case query.All:
		return c.all(n.Of, c.promise)
	case query.Any:
		return c.either(n.Of, c.promise)
	case query.Not:
		return `NOT ` + c.promise(&n.Of[0])
	}
	return columns[n.Fact.Field].promise(c, &n.Fact)
}

var firmnesses = func() map[string]commitments.Firmness {
	m := map[string]commitments.Firmness{}
	for f := commitments.EventOnly; f <= commitments.Legal; f++ {
		m[f.String()] = f
	}
	return m
}()

var clocks = func() map[string]clock.State {
	m := map[string]clock.State{}
	for _, c := range clock.States {
		m[c.String()] = c
	}
	return m
}()

// standing asks where a clock stands for all that was reported: the few commitments of
// which anything was are looked at here, the others there.
func (c *compiler) standing(state clock.State) string {
	if len(c.told.last) == 0 {
		return c.clock(state)
	}
	var told, so []int64
	for i := range c.told.last {
		r := &c.told.last[i]
		t, id := r.last.Move(r.terms), commitmentID(r.article, r.index)
		told = append(told, id)
		if t.On(c.asOf) == state && !r.last.Stops(state) {
			so = append(so, id)
		}
	}
	return `(` + c.clock(state) + ` AND ` + c.among("+p.id NOT", jsonOf(told)) + ` OR ` + c.among("p.id", jsonOf(so)) + `)`
}

// among asks whether a number is one of some, which are given as JSON.
func (c *compiler) among(id, of string) string {
	return id + ` IN (SELECT value FROM json_each(` + c.arg(of) + `))`
}

// clock is phases.on in SQL; a test holds the two together. What it says of due
// days follows from the rest and leads to an index.
func (c *compiler) clock(state clock.State) string {
	on := func(d timex.Date) string { return c.arg(record.Day(d)) }
	passed := func() string { return `(p.passes IS NOT NULL AND p.passes < ` + on(c.asOf) + `)` }
	soon := func() string {
		return `(p.soon IS NOT NULL AND p.due <= ` + on(c.asOf.AddDays(clock.SoonWithin())) + ` AND p.due >= ` + on(c.asOf) + `)`
	}
	over := func() string { return `(p.passes IS NOT NULL AND p.due < ` + on(c.asOf) + `)` }
	ahead := func() string { return `(p.opens IS NOT NULL AND p.opens > ` + on(c.asOf) + `)` }
	switch state {
	case clock.Passed:
		return `(` + passed() + ` AND p.state <> ` + c.arg(int(clock.Holding)) + `)`
	case clock.Ended:
		return `(` + passed() + ` AND p.state = ` + c.arg(int(clock.Holding)) + `)`
	case clock.Soon:
		return `(p.due IS NOT NULL AND p.due <= ` + on(c.asOf.AddDays(clock.SoonWithin())) + ` AND ` + soon() + `)`
	case clock.Grace:
		return `(p.due IS NOT NULL AND p.due >= ` + on(c.asOf.AddDays(-record.LongestGrace)) + ` AND ` + over() + ` AND NOT ` + passed() + `)`
	case clock.Scheduled:
		return `(p.due IS NOT NULL AND p.due > ` + on(c.asOf) + ` AND ` + ahead() + ` AND NOT ` + soon() + `)`
	}
	return `(p.state = ` + c.arg(int(state)) + ` AND NOT ` + over() + ` AND NOT ` + soon() + ` AND NOT ` + ahead() + `)`
}

// wordsOf is what findings are ranked by: the words that every one of them
// has, "" when there are none such.
func wordsOf(root *query.Node) string {
	if match, ok := matchOf(root); ok {
		return match
	}
	if root.Kind != query.All {
		return ""
	}
	var words []query.Node
	for _, n := range root.Of {
		if isOfText(&n) {
			words = append(words, n)
		}
	}
	match, _ := matchOf(&query.Node{Kind: query.All, Of: words})
	return match
}

// matchOf is a node as the index takes it, and false for one that it cannot
// answer by itself.
func matchOf(n *query.Node) (string, bool) {
	switch n.Kind {
	case query.Phrase:
		match := quoted("", n.Words, n.Prefix)
		if n.Title {
			match = "title : " + match
		}
		return match, true // each word of the facts begins with a label, so that none is one of these
	case query.All:
		return matchAll(n.Of)
	case query.Any:
		return matchAny(n.Of)
	case query.Fact:
		return matchFact(&n.Fact)
	}
	return "", false
}

func matchAll(of []query.Node) (string, bool) {
	var with, without []string
	for i := range of {
		n := &of[i]
		if n.Kind == query.Not {
			match, ok := matchOf(&n.Of[0])
			if !ok {
				return "", false
			}
			without = append(without, "("+match+")")
			continue
		}
		match, ok := matchOf(n)
		if !ok {
			return "", false
		}
		with = append(with, "("+match+")")
	}
	if len(with) == 0 {
		return "", false // the index cannot say what is not there
	}
	out := strings.Join(with, " AND ")
	if len(without) > 0 {
		out = "(" + out + ") NOT (" + strings.Join(without, " OR ") + ")"
	}
	return out, true
}

func matchAny(of []query.Node) (string, bool) {
	parts := make([]string, len(of))
	for i := range of {
		match, ok := matchOf(&of[i])
		if !ok {
			return "", false
		}
		parts[i] = "(" + match + ")"
	}
	return strings.Join(parts, " OR "), true
}

func matchFact(f *query.Condition) (string, bool) {
	label := columns[f.Field].label
	if label == "" {
		return "", false
	}
	parts := make([]string, len(f.Values))
	for i, v := range f.Values {
		parts[i] = "facts : " + quoted(label, v.Words, v.Prefix)
	}
	return strings.Join(parts, " OR "), true
}

// quoted is words as one phrase of the index. They are letters and digits, so
// that nothing in them ends the quotation.
func quoted(label string, words []string, prefix bool) string {
	out := `"` + label + strings.Join(words, " "+label) + `"`
	if prefix {
		out += " *"
	}
	return out
}
