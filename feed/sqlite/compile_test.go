package sqlite

import (
	"testing"

	"attache/briefs/query"
)

// What a field is asked of, this library can ask of the same.
func TestEveryFieldHasItsColumn(t *testing.T) {
	for _, f := range query.Fields() {
		c := columns[f]
		if of := c.article != nil || c.label != ""; of != f.OfBrief() {
			t.Errorf("%s: is asked of briefs %v, here %v", f, f.OfBrief(), of)
		}
		if of := c.promise != nil; of != f.OfCommitment() {
			t.Errorf("%s: is asked of commitments %v, here %v", f, f.OfCommitment(), of)
		}
	}
	if len(columns) != len(query.Fields()) {
		t.Errorf("%d columns of %d fields", len(columns), len(query.Fields()))
	}
}
