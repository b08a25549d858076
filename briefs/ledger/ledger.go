// Package ledger is what people add to a brief: outcomes of its commitments,
// corrections of what was read, and notes.
//
// Its promise: nothing here is ever overwritten. What was read stays beside
// what was corrected, a report beside the one that takes it back.
package ledger

import "time"

// Note is what the reader wrote on an article or on one of its commitments.
type Note struct {
	ID            string
	Anchor        Anchor
	Words         string
	Made, Changed time.Time
}
