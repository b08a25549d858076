package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
	"syscall"

	"attache/briefs"
	"attache/briefs/ledger"
	"attache/briefs/sanitise"
	"attache/feed/record"
)

// act is one thing that the reader did, with all that takes it back and does it
// again. The zero of a field is left out of the file.
type act struct {
	Kind    actKind          `json:"kind"`
	On      bool             `json:"on,omitempty"` // of read, star, tag: given, not taken
	Of      []Number         `json:"of,omitempty"` // the articles that it changed
	ID      string           `json:"id,omitempty"` // of a note, outcome or correction; a tag; a view's name; a source's address
	Was     string           `json:"was,omitempty"`
	Is      string           `json:"is,omitempty"`
	Anchor  ledger.Anchor    `json:"anchor,omitzero"`
	Outcome *exportedOutcome `json:"outcome,omitempty"`
	Source  *Source          `json:"source,omitempty"` // that went
	Rest    bool             `json:"rest,omitempty"`   // not all articles of the source are moved yet
	With    []act            `json:"with,omitempty"`   // what was done with it, and goes and comes with it

	row int64 // of the journal
}

type actKind string

const (
	actRead    actKind = "read"
	actStar    actKind = "star"
	actTag     actKind = "tag"
	actNote    actKind = "note"
	actView    actKind = "view"
	actRename  actKind = "rename"
	actSource  actKind = "source" // On: added, not removed; what went with it stands in shelved
	actOutcome actKind = "outcome"
	actCorrect actKind = "correction"
	actRestore actKind = "uncorrect" // a correction was taken back
)

// journalMost is how many acts can be taken back.
const journalMost = 1000

// What keeps an act from being taken back or done again.
var (
	ErrNothing  error = refusal("there is nothing to take back")
	ErrNoRedo   error = refusal("there is nothing to do again")
	ErrOverlaid error = refusal("it has been changed since, so it stays")
)

// seize enters this reader's hand, which is the number of its own acts: two readers
// at once do not take back each other's.
func (w *writing) seize() error {
	w.lib.acted.Store(true)
	host, _ := os.Hostname() // none is a name too
	return w.exec(`INSERT INTO hands (id, host, pid) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`, w.lib.hand, host, os.Getpid())
}

// letGoOfHand lets later readers take back what this one did.
func (l *Library) letGoOfHand() error {
	if l.writer == nil || !l.acted.Load() {
		return nil
	}
	_, err := l.writer.ExecContext(context.Background(), `DELETE FROM hands WHERE id = ?`, l.hand)
	return err
}

// held is the condition on journal rows j that another reader, still running,
// did not do them. Hands whose process is no more let go.
func (w *writing) held() (string, error) {
	rows, err := w.QueryContext(w.ctx, `SELECT id, host, pid FROM hands`)
	if err != nil {
		return "", err
	}
	defer rows.Close()
	host, _ := os.Hostname()
	busy := []string{"-1"}
	for rows.Next() {
		var id int64
		var at string
		var pid int
		if err := rows.Scan(&id, &at, &pid); err != nil {
			return "", err
		}
		if id != w.lib.hand && (at != host || pid != os.Getpid() && isRunning(pid)) {
			busy = append(busy, fmt.Sprint(id))
		}
	}
	return `j.hand NOT IN (` + strings.Join(busy, ", ") + `)`, rows.Err()
}

// isRunning reports whether a process is there.
func isRunning(pid int) bool {
	p, err := os.FindProcess(pid)
	if err != nil || runtime.GOOS == "windows" {
		return err == nil
	}
	err = p.Signal(syscall.Signal(0))
	return err == nil || errors.Is(err, os.ErrPermission)
}

// forget takes from the journal what was taken back and can no longer be done again;
// what another reader that runs took back stays. An act that is not finished only loses
// the day on which it was.
func (w *writing) forget() error {
	free, err := w.held()
	if err != nil {
		return err
	}
	if err := w.exec(`UPDATE journal AS j SET undone = -1 WHERE j.undone > 0 AND instr(j.act, '"rest":true') AND ` + free); err != nil {
		return err
	}
	return w.exec(`DELETE FROM journal AS j WHERE j.undone != 0 AND NOT instr(j.act, '"rest":true') AND ` + free)
}

// enter notes an act that was just done and gives it its row, in the words that say what it was. What
// had been taken back before can no longer be done again.
func (w *writing) enter(said string, a *act) error {
	if err := w.seize(); err != nil {
		return err
	}
	kept, err := json.Marshal(a)
	if err != nil {
		return err
	}
	if err := w.forget(); err != nil {
		return err
	}
	res, err := w.ExecContext(w.ctx, `INSERT INTO journal (at, hand, said, act) VALUES (?, ?, ?, ?)`, w.at, w.lib.hand, said, string(kept))
	if err == nil {
		a.row, err = res.LastInsertId()
	}
	for _, q := range []string{
		`DELETE FROM journal WHERE NOT instr(act, '"rest":true') AND id <= (SELECT max(id) FROM journal) - ` + fmt.Sprint(journalMost),
		`DELETE FROM shelved WHERE act NOT IN (SELECT id FROM journal)`,
		`DELETE FROM shelved_places WHERE act NOT IN (SELECT id FROM journal)`,
	} {
		if err == nil {
			err = w.exec(q)
		}
	}
	return err
}

// renew keeps what has become of an act.
func (w *writing) renew(a *act) error {
	kept, err := json.Marshal(a)
	if err != nil {
		return err
	}
	return w.exec(`UPDATE journal SET act = ? WHERE id = ?`, string(kept), a.row)
}

// Undo takes back the last act that this reader did, or one that has closed, and
// says in words what it was. It works across restarts. The error is ErrNothing
// where no act is left, and ErrOverlaid for one that was changed since by others.
func (l *Library) Undo(ctx context.Context) (string, error) {
	return l.turn(ctx, "taking back", false, ErrNothing,
		`SELECT j.id, j.said, j.act FROM journal j WHERE j.undone = 0 AND %s ORDER BY j.id DESC LIMIT 1`)
}

// Redo does again what Undo took back last; its error is ErrNoRedo where nothing
// is left.
func (l *Library) Redo(ctx context.Context) (string, error) {
	return l.turn(ctx, "doing again", true, ErrNoRedo,
		`SELECT j.id, j.said, j.act FROM journal j WHERE j.undone > 0 AND %s ORDER BY j.undone DESC LIMIT 1`)
}

func (l *Library) turn(ctx context.Context, doing string, again bool, none error, which string) (said string, err error) {
	if err := l.Finish(ctx); err != nil {
		return "", err
	}
	err = l.write(ctx, doing, func(w *writing) error {
		free, err := w.held()
		if err != nil {
			return err
		}
		var id int64
		var kept string
		err = w.QueryRowContext(w.ctx, fmt.Sprintf(which, free)).Scan(&id, &said, &kept)
		if errors.Is(err, sql.ErrNoRows) {
			return none
		}
		if err != nil {
			return err
		}
		var a act
		if err := json.Unmarshal([]byte(kept), &a); err != nil {
			return fmt.Errorf("%w: %w", err, ErrDamaged)
		}
		a.row = id
		if err := w.play(&a, again); err != nil {
			return err
		}
		if err := w.renew(&a); err != nil {
			return err
		}
		undone := w.at
		if again {
			undone = 0
		}
		if err := w.seize(); err != nil {
			return err
		}
		return w.exec(`UPDATE journal SET undone = ?, hand = ? WHERE id = ?`, undone, w.lib.hand, id) // to do it again is this reader's
	})
	if err == nil {
		err = l.Finish(ctx)
	}
	return said, err
}

// players do an act again, or take it back.
var players = map[actKind]func(w *writing, a *act, again bool) error{
	actRead: func(w *writing, a *act, again bool) error { return w.mark(marks[actRead], again == a.On, a.Of) },
	actStar: func(w *writing, a *act, again bool) error { return w.mark(marks[actStar], again == a.On, a.Of) },
	actTag:  func(w *writing, a *act, again bool) error { return w.tag(a.ID, again == a.On, a.Of) },
	actNote: func(w *writing, a *act, again bool) error {
		return w.swap(a, again, `SELECT words FROM notes WHERE id = ?`, func(to string) error {
			return w.note(a.Of[0], &ledger.Note{ID: a.ID, Anchor: a.Anchor, Words: to})
		})
	},
	actView: func(w *writing, a *act, again bool) error {
		return w.swap(a, again, `SELECT query FROM views WHERE name = ?`, func(to string) error { return w.view(a.ID, to) })
	},
	actRename: func(w *writing, a *act, again bool) error {
		return w.swap(a, again, `SELECT name FROM sources WHERE address = ?`, func(to string) error {
			return w.touch(`UPDATE sources SET name = ? WHERE address = ?`, to, a.ID)
		})
	},
	actSource: func(w *writing, a *act, again bool) error {
		if again == a.On {
			return w.unshelve(a)
		}
		return w.shelve(a)
	},
	actOutcome: func(w *writing, a *act, again bool) error {
		if !again {
			return w.outcome(a.Of[0], &ledger.Outcome{ID: newID(), Kind: ledger.Retracted, Withdraws: a.ID}, w.at)
		}
		a.ID = newID() // outcomes are only ever added
		o := a.Outcome.outcome()
		o.ID = a.ID
		return w.outcome(a.Of[0], &o, w.at)
	},
	actCorrect: func(w *writing, a *act, again bool) error { return w.stand(a, again) },
	actRestore: func(w *writing, a *act, again bool) error { return w.stand(a, !again) },
}

func (w *writing) play(a *act, again bool) error {
	player, known := players[a.Kind]
	if !known {
		return fmt.Errorf("an act of the kind %s is of a newer attaché: %w", sanitise.Name(string(a.Kind)), ErrNewer)
	}
	if err := player(w, a, again); err != nil {
		return err
	}
	for _, n := range a.Of {
		if err := w.changed(n); err != nil {
			return err
		}
	}
	for i := range a.With {
		if err := w.play(&a.With[i], again); err != nil {
			return err
		}
	}
	return nil
}

// swap sets what was to what is or back, where what the query reads of the act's ID
// still is as the act left it.
func (w *writing) swap(a *act, again bool, query string, set func(string) error) error {
	from, to := a.Is, a.Was
	if again {
		from, to = to, from
	}
	var now string
	if err := w.find(&now, query, a.ID); err != nil {
		return err
	}
	if now != from {
		return ErrOverlaid
	}
	return set(to)
}

// find reads one value, and leaves it as it is where there is none.
func (w *writing) find(into any, query string, args ...any) error {
	err := w.QueryRowContext(w.ctx, query, args...).Scan(into)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	return err
}

// stand lets a correction stand, or takes it back.
func (w *writing) stand(a *act, stands bool) error {
	undone := w.at
	if stands {
		undone = 0
	}
	if err := w.touch(`UPDATE corrections SET undone = ? WHERE id = ?`, undone, a.ID); err != nil {
		return err
	}
	return w.reindex(a.Of[0])
}

// reindex reads an article again with the corrections that now stand.
func (w *writing) reindex(n Number) error {
	var kept []byte
	var readOn int
	if err := w.QueryRowContext(w.ctx, `SELECT t.pack, a.read_on FROM articles a JOIN texts t ON t.article = a.id WHERE a.id = ?`, n).Scan(&kept, &readOn); err != nil {
		return err
	}
	a, err := record.Unpack(kept)
	if err != nil {
		return err
	}
	fixes, err := corrections(w.QueryContext(w.ctx, liveCorrections, n))
	if err != nil {
		return err
	}
	r, err := prepare(Entry{Article: a}, record.Key(&a), record.DateOf(readOn), fixes)
	if err != nil {
		return err
	}
	return w.store(func(s *store) error { return s.renew(n, r) })
}

// called is how an act names articles: the title of one, the number of several.
func (w *writing) called(numbers []Number) string {
	if len(numbers) != 1 {
		return fmt.Sprintf("%d briefs", len(numbers))
	}
	var title string
	if err := w.find(&title, `SELECT title FROM articles WHERE id = ?`, numbers[0]); err != nil || title == "" {
		return "a brief"
	}
	return "“" + sanitise.Name(title) + "”"
}

// calledLine is the most bytes of a commitment's line in what is said of an act.
const calledLine = 72

// of is how an act names what it is about, the nearest first: the commitment at an
// anchor by its line, b being its brief as it was, and the article n.
func (w *writing) of(b *briefs.Brief, at ledger.Anchor, n Number) string {
	article := w.called([]Number{n})
	if at == (ledger.Anchor{}) {
		return article
	}
	line := at.Quote
	if i := at.In(b); i >= 0 {
		line = cmp.Or(b.Commitments[i].Line, line)
	}
	if line = shortened(sanitise.Name(line), calledLine); line == "" {
		return "a commitment of " + article
	}
	return "“" + line + "”, in " + article
}

// shortened is s, or its first whole words in at most most bytes.
func shortened(s string, most int) string {
	if len(s) <= most {
		return s
	}
	s = strings.ToValidUTF8(s[:most], "")
	if end := strings.LastIndexByte(s, ' '); end > 0 {
		s = s[:end]
	}
	return s + "…"
}
