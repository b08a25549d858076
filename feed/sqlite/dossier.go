package sqlite

import (
	"context"
	"database/sql"
	"slices"
	"strings"

	"attache/briefs/commitments"
	"attache/briefs/dossier"
	"attache/briefs/ledger"
	"attache/briefs/timex"
	"attache/feed"
	"attache/feed/record"
)

// Matter implements feed.Agenda.
func (s *Shelf) Matter(ctx context.Context, pair [2]string) (dossier.Matter, error) {
	return s.lib.Matter(ctx, pair)
}

// Matter is all that the index knows of a pair, whose two codes stand in the order
// of the alphabet; no article is opened for it, but one whose reports hold on to
// words alone. What older rules have read is read again first.
func (l *Library) Matter(ctx context.Context, pair [2]string) (dossier.Matter, error) {
	m := dossier.Matter{Pair: pair}
	key := strings.Join(pair[:], "-")
	if err := l.renewPair(ctx, key); err != nil {
		return m, err
	}
	places := map[Number]int{}
	var err error
	if m.Briefs, err = l.briefsOf(ctx, key, places); err != nil || len(m.Briefs) == 0 {
		return m, err
	}
	for _, fill := range []func(context.Context, string, []dossier.Brief, map[Number]int) error{l.fillCommitments, l.fillParties, l.fillOutcomes} {
		if err := fill(ctx, key, m.Briefs, places); err != nil {
			return m, err
		}
	}
	m.Names, err = l.namesOf(ctx, pair[:]...)
	return m, err
}

// renewPair reads the library again where older rules have read a brief of the
// pair, or where none is of it and newer rules may see one.
func (l *Library) renewPair(ctx context.Context, pair string) error {
	if l.IsReadOnly() {
		return nil
	}
	var current, stale bool
	if err := l.reader.QueryRowContext(quiet(ctx), `SELECT coalesce(max(rules >= ?1), 0), coalesce(max(rules < ?1), 0) FROM articles WHERE pair = ?2`,
		l.opt.Rules, pair).Scan(&current, &stale); err != nil {
		return l.fail("looking for a pair", err)
	}
	if current && !stale {
		return nil
	}
	return l.Reindex(ctx, nil)
}

// briefsOf are a pair's briefs, and where each stands among them by its number.
func (l *Library) briefsOf(ctx context.Context, pair string, places map[Number]int) ([]dossier.Brief, error) {
	n := 0
	return collect(quiet(ctx), l, "listing briefs", func(rows *sql.Rows, b *dossier.Brief) error {
		var id Number
		var published int
		var added int64
		err := rows.Scan(&id, &b.ID, &b.Title, &b.Source, &published, &b.DateFrom, &added)
		b.Ref, b.Published, b.Added = feed.DossierRefOf(id.Ref()), record.DateOf(published), timex.Of(stamp(added))
		places[id] = n
		n++
		return err
	}, `SELECT id, ident, title, outlet, published, published_from, added FROM articles WHERE pair = ? ORDER BY id`, pair)
}

// ofPair leads from a pair to rows by the numbers of its commitments.
const ofPair = ` BETWEEN a.id * 4096 AND a.id * 4096 + 4095 WHERE a.pair = ?`

func (l *Library) fillCommitments(ctx context.Context, pair string, all []dossier.Brief, places map[Number]int) error {
	_, err := collect(quiet(ctx), l, "listing commitments", func(rows *sql.Rows, _ *struct{}) error {
		var c dossier.Commitment
		var id, topics int64
		var begins, finishes int
		var traits record.Traits
		t := &c.Terms
		if err := rows.Scan(&id, &c.ID, &c.Line, &topics, &traits, &c.Firmness, &begins, &finishes, &t.Role, &t.Precision); err != nil {
			return err
		}
		c.Index, c.Topics = int(id%record.Most), l.taxonomy.mask(topics)
		t.From, t.To = record.DateOf(begins), record.DateOf(finishes)
		t.Conditional, t.Recurs, t.Continuing = traits&record.Conditional != 0, traits&record.Recurring != 0, c.Firmness == commitments.Repeat
		t.Unsaid = traits&record.Unsaid != 0
		if at, ok := places[Number(id/record.Most)]; ok {
			all[at].Commitments = append(all[at].Commitments, c)
		}
		return nil
	}, `SELECT p.id, p.ident, p.line, p.topics, p.traits, p.firmness, coalesce(p.begins, 0), coalesce(p.finishes, 0), p.role, p.precision
		FROM articles a CROSS JOIN promises p ON p.id`+ofPair+` ORDER BY p.id`, pair)
	return err
}

// fillParties enters who promises and who is promised.
func (l *Library) fillParties(ctx context.Context, pair string, all []dossier.Brief, places map[Number]int) error {
	once := map[string]string{}
	_, err := collect(quiet(ctx), l, "listing parties", func(rows *sql.Rows, _ *struct{}) error {
		var id int64
		var side int
		var code string
		if err := rows.Scan(&id, &side, &code); err != nil {
			return err
		}
		if once[code] == "" {
			once[code] = code
		}
		at, ok := places[Number(id/record.Most)]
		if !ok {
			return nil
		}
		c := all[at].Commitments
		if k, ok := slices.BinarySearchFunc(c, int(id%record.Most), func(c dossier.Commitment, index int) int { return c.Index - index }); ok {
			who := &c[k].By
			if side == 1 {
				who = &c[k].To
			}
			*who = append(*who, once[code])
		}
		return nil
	}, `SELECT g.promise, g.side, t.code FROM articles a CROSS JOIN pledged g CROSS JOIN parties t ON t.id = g.party AND g.promise`+ofPair+` ORDER BY g.promise, g.side, t.code`, pair)
	return err
}

// fillOutcomes enters what was reported. A report whose commitment has another id
// by now is looked for in its brief.
func (l *Library) fillOutcomes(ctx context.Context, pair string, all []dossier.Brief, places map[Number]int) error {
	found, err := collect(quiet(ctx), l, "listing outcomes", scanOutcome,
		outcomeColumns+` WHERE article IN (SELECT id FROM articles WHERE pair = ?) ORDER BY recorded, rowid`, pair)
	if err != nil {
		return err
	}
	for i := range found {
		if at, ok := places[found[i].article]; ok {
			all[at].Outcomes = append(all[at].Outcomes, found[i].Outcome)
		}
	}
	for n, at := range places {
		b := &all[at]
		if !slices.ContainsFunc(b.Outcomes, func(o ledger.Outcome) bool { return o.Kind != ledger.Retracted && !b.Has(o.Anchor.ID) }) {
			continue
		}
		full, err := l.Brief(ctx, n)
		if err != nil {
			return err
		}
		b.Outcomes = dossier.Anchored(&full, b.Outcomes)
	}
	return nil
}

// namesOf are the names of parties by their codes, as far as they have one: of those
// asked for, or of all that pairs are made of.
func (l *Library) namesOf(ctx context.Context, codes ...string) (map[string]string, error) {
	which, args := `length(code) <= ?`, []any{longestCode}
	if len(codes) > 0 {
		which, args = `code IN (?`+strings.Repeat(`, ?`, len(codes)-1)+`)`, nil
		for _, code := range codes {
			args = append(args, code)
		}
	}
	names := map[string]string{}
	_, err := collect(quiet(ctx), l, "listing parties", func(rows *sql.Rows, _ *struct{}) error {
		var code, name string
		err := rows.Scan(&code, &name)
		names[code] = name
		return err
	}, `SELECT code, name FROM parties WHERE name != code AND `+which, args...)
	return names, err
}

// longestCode is the longest code of a bloc in use ("MERCOSUR").
const longestCode = 8

// Pair is two parties that briefs are about.
type Pair struct {
	Codes, Names [2]string // in the order of the codes' alphabet
	Briefs       int
}

// Pairs are all of the library, the ones with most briefs first.
func (l *Library) Pairs(ctx context.Context) ([]Pair, error) {
	names, err := l.namesOf(ctx)
	if err != nil {
		return nil, err
	}
	return collect(quiet(ctx), l, "listing pairs", func(rows *sql.Rows, p *Pair) error {
		var key string
		err := rows.Scan(&key, &p.Briefs)
		p.Codes[0], p.Codes[1], _ = strings.Cut(key, "-")
		p.Names = [2]string{names[p.Codes[0]], names[p.Codes[1]]}
		return err
	}, `SELECT pair, count(*) FROM articles WHERE pair != '' GROUP BY pair ORDER BY count(*) DESC, pair`)
}
