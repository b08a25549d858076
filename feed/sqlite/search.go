package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"iter"
	"math"
	mathbits "math/bits"
	"slices"
	"sort"
	"strconv"
	"sync"

	"attache/briefs/query"
	"attache/briefs/timex"
	"attache/feed/record"
)

// Found are the articles that a query finds.
type Found struct {
	Numbers []Number // best first, at most as many as asked for
	Total   int      // how many there are
	Ranked  bool     // by how well they fit; else the newest first
}

// rankMost is of how many findings the best are looked for. What stands in
// more articles says little about each, and the newest come first.
const rankMost = 10_000

// Search finds articles. asOf is the day of their clocks; at most most numbers
// are given, all for 0. A query that no longer matters is ended by its ctx.
func (l *Library) Search(ctx context.Context, q query.Query, asOf timex.Date, most int) (Found, error) {
	f, err := l.find(ctx, q, asOf, most)
	if err == nil && !f.Ranked {
		f.Numbers, err = l.newest(ctx, f.Numbers, most)
	}
	return f, err
}

// find is Search with the numbers in no order where they are not ranked.
func (l *Library) find(ctx context.Context, q query.Query, asOf timex.Date, most int) (Found, error) {
	in, isNarrowed, err := l.matching(ctx, q, asOf)
	if err != nil {
		return Found{}, err
	}
	set := in.numbers()
	f := Found{Numbers: set, Total: len(set)}
	if words := wordsOf(&q.Root); words != "" && len(set) <= rankMost {
		f.Ranked = true
		f.Numbers, err = l.best(ctx, words, set, isNarrowed, most)
	}
	return f, err
}

// matching are the articles that a query finds; isNarrowed is said of those that its
// words alone may not find.
func (l *Library) matching(ctx context.Context, q query.Query, asOf timex.Date) (in bits, isNarrowed bool, err error) {
	told, err := l.reportsFor(ctx, q)
	if err != nil {
		return nil, false, l.fail("searching", err)
	}
	demands := compile(l, &q.Root, asOf, told)
	sets, errs := make([]bits, len(demands)), make([]error, len(demands))
	var running sync.WaitGroup
	for i, d := range demands {
		running.Go(func() { sets[i], errs[i] = l.setOf(ctx, d) })
	}
	running.Wait()
	if ctx.Err() != nil {
		return nil, false, ctx.Err()
	}
	if err := errors.Join(errs...); err != nil {
		return nil, false, l.fail("searching", err)
	}
	in = sets[0]
	for _, set := range sets[1:] {
		in = in.and(set)
	}
	return in, len(sets) > 1, nil
}

// setOf is the articles that fulfil a demand.
func (l *Library) setOf(ctx context.Context, d demand) (set bits, err error) {
	if len(d) == 1 {
		err = l.told(ctx, d[0], func(all []byte) { set = set.listed(all) })
		return set, err
	}
	found, errs := make([][]uint64, len(d)), make([]error, len(d))
	var running sync.WaitGroup
	for i, st := range d {
		running.Go(func() {
			errs[i] = l.told(ctx, st, func(all []byte) { found[i] = slices.AppendSeq(found[i], decimals(all)) })
			slices.Sort(found[i])
		})
	}
	running.Wait()
	for _, id := range common(found) {
		set = set.withNumber(id / record.Most)
	}
	return set, errors.Join(errs...)
}

// told gives each what a statement finds. All comes as one text: what the driver does for
// each row takes longer than to find it. The statement ends with ctx.
func (l *Library) told(ctx context.Context, st statement, each func(all []byte)) error {
	rows, err := l.reader.QueryContext(ctx, `SELECT group_concat(n) FROM (`+st.text+`)`, st.args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var all sql.RawBytes
		if err := rows.Scan(&all); err != nil {
			return err
		}
		each(all)
	}
	return rows.Err()
}

// common are the numbers that stand in each of some lists, which are in order.
func common(of [][]uint64) []uint64 {
	in := of[0]
	for _, other := range of[1:] {
		both := in[:0]
		for _, n := range in {
			for len(other) > 0 && other[0] < n {
				other = other[1:]
			}
			if len(other) > 0 && other[0] == n {
				both = append(both, n)
			}
		}
		in = both
	}
	return in
}

// best is the set by bm25, words of the title counting ten times.
func (l *Library) best(ctx context.Context, words string, set []Number, isNarrowed bool, most int) ([]Number, error) {
	text, args := `SELECT rowid FROM words WHERE words MATCH ?`, []any{words}
	if isNarrowed { // the others are not weighed
		text, args = text+` AND +rowid IN (SELECT value FROM json_each(?))`, append(args, jsonOf(set))
	}
	ranked, err := numbers[Number](ctx, l.reader, text+` ORDER BY bm25(words, 10.0, 1.0, 0.0), rowid DESC`, args...)
	if err != nil {
		return nil, l.fail("searching", err)
	}
	return keep(ranked, set, most), nil
}

// jsonOf is numbers as JSON.
func jsonOf[N Number | int64](set []N) string {
	out := []byte{'['}
	for i, n := range set {
		if i > 0 {
			out = append(out, ',')
		}
		out = strconv.AppendInt(out, int64(n), 10)
	}
	return string(append(out, ']'))
}

func (l *Library) newest(ctx context.Context, set []Number, most int) ([]Number, error) {
	if len(set) == 0 {
		return nil, nil
	}
	rows, err := l.reader.QueryContext(quiet(ctx), `SELECT id FROM articles ORDER BY published DESC, id DESC`)
	if err != nil {
		return nil, l.fail("searching", err)
	}
	defer rows.Close()
	in := bitsOf(set)
	var out []Number
	for rows.Next() && len(out) < len(set) && (most == 0 || len(out) < most) {
		var n Number
		if err := rows.Scan(&n); err != nil {
			return nil, l.fail("searching", err)
		}
		if in.has(n) {
			out = append(out, n)
		}
	}
	return out, l.fail("searching", rows.Err())
}

// keep is those of all that stand in the set, in order, at most most.
func keep(all, set []Number, most int) []Number {
	in := bitsOf(set)
	out := make([]Number, 0, min(len(all), len(set)))
	for _, n := range all {
		if most > 0 && len(out) == most {
			break
		}
		if in.has(n) {
			out = append(out, n)
		}
	}
	return out
}

// bits is a set of numbers.
type bits []uint64

func bitsOf(set []Number) bits {
	if len(set) == 0 {
		return nil
	}
	b := make(bits, slices.Max(set)/64+1)
	for _, n := range set {
		b[n/64] |= 1 << (n % 64)
	}
	return b
}

// listed is the set and numbers in decimal, with commas between. What is no number of an
// article is passed over.
func (b bits) listed(all []byte) bits {
	for n := range decimals(all) {
		b = b.withNumber(n)
	}
	return b
}

func (b bits) withNumber(n uint64) bits {
	if n > math.MaxUint32 {
		return b
	}
	return b.with(Number(n)) //nolint:gosec // asked before
}

// decimals are numbers with commas between. What is no number, or a negative one, is
// passed over.
func decimals(all []byte) iter.Seq[uint64] {
	return func(yield func(uint64) bool) {
		for one := range bytes.SplitSeq(all, []byte{','}) {
			var n uint64
			for _, c := range one {
				n = n*10 + uint64(c-'0')
			}
			if len(one) > 0 && one[0] != '-' && !yield(n) {
				return
			}
		}
	}
}

func (b bits) with(n Number) bits {
	if need := int(n/64) + 1; need > len(b) {
		b = append(b, make(bits, max(need, 2*len(b))-len(b))...)
	}
	b[n/64] |= 1 << (n % 64)
	return b
}

func (b bits) and(other bits) bits {
	b = b[:min(len(b), len(other))]
	for i := range b {
		b[i] &= other[i]
	}
	return b
}

// numbers are those of the set, in order.
func (b bits) numbers() []Number {
	var out []Number
	for i, word := range b {
		for ; word != 0; word &= word - 1 {
			out = append(out, Number(i*64+mathbits.TrailingZeros64(word)))
		}
	}
	return out
}

func (b bits) has(n Number) bool { return int(n/64) < len(b) && b[n/64]&(1<<(n%64)) != 0 }

// querier is a connection, or a transaction on one.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// numbers reads one column of numbers.
func numbers[N ~uint32 | ~int64](ctx context.Context, db querier, query string, args ...any) ([]N, error) {
	rows, err := db.QueryContext(quiet(ctx), query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []N
	for rows.Next() {
		if len(out)%1024 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		var n N
		if err := rows.Scan(&n); err != nil {
			return nil, err
		}
		out = append(out, n)
	}
	return out, rows.Err()
}

// Commitment is a commitment that a query finds: the Index-th of its brief.
type Commitment struct {
	Number Number
	Index  int
	Due    timex.Date // its end, or its start where that is open; zero for none
}

// Commitments finds commitments: those that fulfil what the query asks of a
// commitment, in the articles that it finds. They come by due date, those
// without one last.
func (l *Library) Commitments(ctx context.Context, q query.Query, asOf timex.Date) ([]Commitment, error) {
	in, _, err := l.matching(ctx, q, asOf)
	if err != nil {
		return nil, err
	}
	told, err := l.reportsFor(ctx, q)
	if err != nil {
		return nil, l.fail("searching", err)
	}
	text, args := compileCommitments(l, q, asOf, told)
	rows, err := l.reader.QueryContext(ctx, text, args...)
	if err != nil {
		return nil, l.fail("searching", err)
	}
	defer rows.Close()
	var out []Commitment
	for rows.Next() {
		var id int64
		var due int
		if err := rows.Scan(&id, &due); err != nil {
			return nil, l.fail("searching", err)
		}
		if n := Number(id / record.Most); in.has(n) {
			out = append(out, Commitment{n, int(id % record.Most), record.DateOf(due)})
		}
	}
	sort.SliceStable(out, func(i, j int) bool {
		a, b := out[i].Due, out[j].Due
		if a.IsZero() || b.IsZero() {
			return !a.IsZero()
		}
		return a.Before(b)
	})
	return out, l.fail("searching", rows.Err())
}
