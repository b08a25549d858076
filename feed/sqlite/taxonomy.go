package sqlite

import (
	"context"

	"attache/briefs/topics"
)

// taxonomy turns the bits of topics.All into those of the file and back: a
// topic keeps its bit in a file for ever.
type taxonomy struct {
	bits map[string]int
	same bool
}

func (l *Library) readTaxonomy(ctx context.Context) error {
	if err := l.loadTaxonomy(ctx); err != nil {
		return l.fail("reading the topics", err)
	}
	if len(l.taxonomy.bits) >= len(topics.All) && l.knowsAll() || l.writer == nil {
		return nil
	}
	err := l.write(ctx, "entering the topics", func(w *writing) error {
		for _, t := range topics.All {
			if err := w.exec(`INSERT INTO taxonomy (bit, topic) SELECT coalesce(max(bit) + 1, 0), ? FROM taxonomy WHERE true ON CONFLICT DO NOTHING`, t.ID); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return l.fail("reading the topics", l.loadTaxonomy(ctx))
}

func (l *Library) knowsAll() bool {
	for _, t := range topics.All {
		if _, known := l.taxonomy.bits[t.ID]; !known {
			return false
		}
	}
	return true
}

func (l *Library) loadTaxonomy(ctx context.Context) error {
	rows, err := l.reader.QueryContext(ctx, `SELECT topic, bit FROM taxonomy`)
	if err != nil {
		return err
	}
	defer rows.Close()
	t := taxonomy{bits: map[string]int{}, same: true}
	for rows.Next() {
		var id string
		var at int
		if err := rows.Scan(&id, &at); err != nil {
			return err
		}
		t.bits[id] = at
		t.same = t.same && (topics.Index(id) == at)
	}
	l.taxonomy = t
	return rows.Err()
}

// stored is a mask of topics.All as the file has it.
func (t *taxonomy) stored(mask uint64) int64 {
	if t.same {
		return int64(mask)
	}
	var out uint64
	for i, topic := range topics.All {
		if at, known := t.bits[topic.ID]; known && mask&(1<<i) != 0 {
			out |= 1 << at
		}
	}
	return int64(out)
}

// mask is a mask of the file as topics.All has it.
func (t *taxonomy) mask(stored int64) uint64 {
	if t.same {
		return uint64(stored)
	}
	var out uint64
	for i, topic := range topics.All {
		if at, known := t.bits[topic.ID]; known && uint64(stored)&(1<<at) != 0 {
			out |= 1 << i
		}
	}
	return out
}
