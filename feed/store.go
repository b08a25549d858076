package feed

import (
	"context"

	"attache/briefs"
	"attache/briefs/dossier"
	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/timex"
)

// Store is a set of articles, and all that can be asked of them and done to them:
// files as they lie there, or a library that remembers. What one cannot do it says
// in Lacks; its methods for that refuse with the same error and change nothing.
// package shelftest holds what every one must do.
type Store interface {
	// Lacks is why the store cannot do something, nil where it can.
	Lacks(Ability) error

	Articles
	Search
	Agenda
	Annotations
	Ledger
	Views
	Journal
}

// Articles are what a store lists, opens and takes in.
type Articles interface {
	// Fill finds and analyses every article and hands batches to yield, in a
	// stable order of first appearance, about every 50 ms. It returns when all
	// is read, ctx is done or yield returns false.
	Fill(ctx context.Context, yield func(Batch) bool)
	// Hurry asks that these articles be analysed before the others.
	Hurry(refs []Ref)
	// Open reads one article in full.
	Open(ctx context.Context, ref Ref) (briefs.Brief, error)
	// Size is about how many bytes an article has, asked before it is opened without
	// need; 0 where that is not known.
	Size(ctx context.Context, ref Ref) (int, error)
	// Follow hands over new rows, changed ones and those that are gone, after the
	// store was filled and until ctx is done or yield returns false.
	Follow(ctx context.Context, yield func(Batch) bool) error
	// Take keeps the article that words are, as it was pasted, and says in a word
	// what came of it.
	Take(ctx context.Context, words string) (said string, err error)
	// Complete fetches the full text of an article that its feed only teases. It
	// asks the network, and so only when the user does.
	Complete(ctx context.Context, ref Ref) error
}

// Search finds articles.
type Search interface {
	// Search hands over the articles that fulfil the query, as they are found
	// and about every 50 ms. asOf is the day of their clocks. It returns when all
	// is looked at, ctx is done or yield returns false.
	Search(ctx context.Context, q query.Query, asOf timex.Date, yield func(Finds) bool) error
}

// Agenda tells commitments one by one, and what there is of a pair.
type Agenda interface {
	// Lines are the commitments that live there, in the order asked for. One that
	// is no more is the zero Line.
	Lines(ctx context.Context, at []CommitmentRef) ([]Line, error)
	// Commitments are the commitments that fulfil what the query asks of a
	// commitment, in the articles that it finds, in no order. asOf is the day of
	// their clocks.
	Commitments(ctx context.Context, q query.Query, asOf timex.Date) ([]CommitmentRef, error)
	// Reported is what was reported last of each commitment of which anything was,
	// as far as it was recorded by a day; the zero day is any.
	Reported(ctx context.Context, by timex.Date) (map[CommitmentRef]ledger.Outcome, error)
	// Matter is what a dossier of a pair is composed from; its two codes stand in
	// the order of the alphabet. Without briefs the store has none of the pair.
	Matter(ctx context.Context, pair [2]string) (dossier.Matter, error)
}

// Annotations are what a reader does to articles. What these methods have done is
// safe when they return.
type Annotations interface {
	// Opened marks an article as read since it was opened, which is no act to
	// take back.
	Opened(ctx context.Context, ref Ref) error
	SetSeen(ctx context.Context, on bool, refs ...Ref) error
	SetStar(ctx context.Context, on bool, refs ...Ref) error
	// Position is how far an article was read, in bytes of its text.
	Position(ctx context.Context, ref Ref) (int, error)
	SetPosition(ctx context.Context, ref Ref, at int) error
	// Note keeps a note, a new one where it has no ID; one without words goes.
	Note(ctx context.Context, ref Ref, n ledger.Note) error
	// Tag gives articles tags and takes others from them, as one act.
	Tag(ctx context.Context, given, taken []string, refs ...Ref) error
}

// Ledger keeps what became of commitments and what was set right, and tells all
// that was added to an article.
type Ledger interface {
	Additions(ctx context.Context, ref Ref) (Additions, error)
	Record(ctx context.Context, ref Ref, o ledger.Outcome) error
	// Correct sets a field of the article or of a commitment right, so that it is
	// read anew.
	Correct(ctx context.Context, ref Ref, c ledger.Correction) error
}

// Views keeps searches under names.
type Views interface {
	// Views are the saved searches by name.
	Views(ctx context.Context) ([]View, error)
	// SaveView keeps a query under a name, in the place of the one of that name; an
	// empty query takes it out.
	SaveView(ctx context.Context, name, query string) error
}

// Journal takes its user's acts back, also after a restart. Readers at once do not
// take back each other's.
type Journal interface {
	// Undo takes the last act back, Redo does again what was taken back last. They
	// say in words what it was, or in the error why not.
	Undo(ctx context.Context) (said string, err error)
	Redo(ctx context.Context) (said string, err error)
}

// Ability is something that not every store can do.
type Ability uint8

// The abilities.
const (
	Follows   Ability = iota // Follow
	Takes                    // Take
	Completes                // Complete
	Annotates                // Annotations
	Keeps                    // Ledger
	Saves                    // Views
	Undoes                   // Journal
	abilities
)

// Abilities are all of them.
func Abilities() (all []Ability) {
	for a := range abilities {
		all = append(all, a)
	}
	return all
}

// Error says in a line that only a library can do it, which is why another store
// cannot.
func (a Ability) Error() string {
	return "only the library " + [abilities]string{
		"tells what changes", "takes in what is pasted", "fetches full texts", "remembers what was done", "remembers what you add", "keeps views", "remembers what was done",
	}[a]
}

// Forgetful is the part of a store that remembers nothing: each ability is its own
// reason why not.
type Forgetful struct{}

// Lacks implements Store.
func (Forgetful) Lacks(a Ability) error { return a }

// Follow implements Articles.
func (Forgetful) Follow(context.Context, func(Batch) bool) error { return Follows }

// Take implements Articles.
func (Forgetful) Take(context.Context, string) (string, error) { return "", Takes }

// Complete implements Articles.
func (Forgetful) Complete(context.Context, Ref) error { return Completes }

// Opened implements Annotations.
func (Forgetful) Opened(context.Context, Ref) error { return Annotates }

// SetSeen implements Annotations.
func (Forgetful) SetSeen(context.Context, bool, ...Ref) error { return Annotates }

// SetStar implements Annotations.
func (Forgetful) SetStar(context.Context, bool, ...Ref) error { return Annotates }

// Position implements Annotations.
func (Forgetful) Position(context.Context, Ref) (int, error) { return 0, Annotates }

// SetPosition implements Annotations.
func (Forgetful) SetPosition(context.Context, Ref, int) error { return Annotates }

// Note implements Annotations.
func (Forgetful) Note(context.Context, Ref, ledger.Note) error { return Annotates }

// Tag implements Annotations.
func (Forgetful) Tag(context.Context, []string, []string, ...Ref) error { return Annotates }

// Additions implements Ledger.
func (Forgetful) Additions(context.Context, Ref) (Additions, error) { return Additions{}, Keeps }

// Record implements Ledger.
func (Forgetful) Record(context.Context, Ref, ledger.Outcome) error { return Keeps }

// Correct implements Ledger.
func (Forgetful) Correct(context.Context, Ref, ledger.Correction) error { return Keeps }

// Views implements Views.
func (Forgetful) Views(context.Context) ([]View, error) { return nil, Saves }

// SaveView implements Views.
func (Forgetful) SaveView(context.Context, string, string) error { return Saves }

// Undo implements Journal.
func (Forgetful) Undo(context.Context) (string, error) { return "", Undoes }

// Redo implements Journal.
func (Forgetful) Redo(context.Context) (string, error) { return "", Undoes }
