package sqlite

import (
	"context"
	"fmt"
)

// Entries and texts belong together by a number. A wrong bit in a number parts them,
// but an entry is also known by the key of its text's words.

// reunite puts texts back to the entries that name them, and makes entries for texts
// that have none.
func (l *Library) reunite(ctx context.Context, r *Report) error {
	all, err := l.everything(ctx)
	if err != nil {
		return err
	}
	moves, alone := parted(all)
	if len(moves) == 0 && alone == 0 {
		return nil
	}
	err = l.write(ctx, "putting texts back to their entries", func(w *writing) error {
		if err := w.exec(`PRAGMA defer_foreign_keys = 1`); err != nil {
			return err
		}
		for _, m := range moves {
			if err := m.do(w); err != nil {
				return err
			}
			if err := w.exec(`UPDATE articles SET rules = -1 WHERE id IN (?, ?)`, m.text, m.entry); err != nil {
				return err
			}
		}
		return w.enterTexts()
	})
	if err != nil {
		return err
	}
	r.Found = append(r.Found, fmt.Sprintf("%d texts stand under a number that is not that of their entries.", len(moves)+alone))
	r.Done = append(r.Done, "They were put back to their entries; those without one have a new one.")
	return l.Reindex(ctx, nil)
}

// move brings together the text under one number and the entry under another.
type move struct {
	text, entry Number
	takesText   bool // the text moves, else the entry: the one whose number nothing else goes by
}

// parted are the moves that bring texts and the entries that name them together, and
// how many texts beside have no entry at all. Each number is in one move at most.
func parted(all []held) (moves []move, alone int) {
	named := map[string]*held{}
	for i := range all {
		if h := &all[i]; h.key != "" && h.key != h.words {
			named[h.key] = h
		}
	}
	moved := map[Number]bool{}
	for i := range all {
		h := &all[i]
		if h.words == "" || h.key == h.words {
			continue
		}
		entry := named[h.words]
		if entry != nil && !moved[h.number] && !moved[entry.number] && (h.isFree() || entry.words == "") {
			moves = append(moves, move{h.number, entry.number, entry.words == "" && (entry.isPlaced || !h.isFree())})
			moved[h.number], moved[entry.number] = true, true
		} else if h.key == "" {
			alone++
		}
	}
	return moves, alone
}

// isFree reports whether another entry can come here.
func (h *held) isFree() bool { return h.key == "" || h.isAnonymous() }

// do moves the text to the number of its entry, or the entry to that of its text.
func (m move) do(w *writing) error {
	if m.takesText {
		if err := w.exec(`DELETE FROM texts WHERE article = ?`, m.entry); err != nil {
			return err
		}
		return w.exec(`UPDATE texts SET article = ? WHERE article = ?`, m.entry, m.text)
	}
	if err := w.exec(`UPDATE articles SET id = -1 WHERE id = ?`, m.text); err != nil {
		return err
	}
	if err := w.exec(`UPDATE articles SET id = ? WHERE id = ?`, m.text, m.entry); err != nil {
		return err
	}
	return w.exec(`UPDATE articles SET id = ?1, ident = 'lost' || ?1, key = CAST('lost' || ?1 AS BLOB) WHERE id = -1`, m.entry)
}
