package commitments

import (
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// rowTable finds the rows by what stands over an act.
type rowTable struct {
	binding *row // of who binds himself
	modals  [clause.Subjunctive + 1]*row
	by      [aDeadline + 1][]classed
	words   [aDeadline + 1]lexicon.Set // of the rows' classes
}

type classed struct {
	*row
	set lexicon.Set
}

func newRowTable(l *lexicon.Words, rows []row) rowTable {
	var t rowTable
	for i := range rows {
		row := &rows[i]
		if row.head == aModal {
			t.modals[row.modal] = row
			continue
		}
		if row.class == "promise" && row.head == aVerb {
			t.binding = row
		}
		c := classed{row: row}
		if row.class != "" {
			c.set = l.Set(row.class)
			t.words[row.head] = t.words[row.head].With(c.set)
		}
		t.by[row.head] = append(t.by[row.head], c)
	}
	return t
}

// find is the first row of a head whose class a word is in.
func (t *rowTable) find(h head, w text.Sym, takes takes) *row {
	if !t.words[h].Has(w) {
		return nil // most
	}
	for _, c := range t.by[h] {
		if c.set.Has(w) && (takes == 0 || c.takes&takes != 0) {
			return c.row
		}
	}
	return nil
}

// of is the first row of a head with a class; nil for none.
func (t *rowTable) of(h head, class string) *row {
	for _, c := range t.by[h] {
		if c.class == class {
			return c.row
		}
	}
	return nil
}

// findObject is the first row of a verb with one who then acts: "instructed its
// ministers to", "commits Peru to".
func (t *rowTable) findObject(w text.Sym) *row {
	for _, c := range t.by[aVerb] {
		if c.set.Has(w) && (c.whose == byObject || c.verb == "instruct" || c.requires == aFlow) {
			return c.row
		}
	}
	return nil
}
