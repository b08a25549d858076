package feed

import (
	"context"

	"attache/briefs/dossier"
)

// Briefer is a Shelf that tells all that it holds of a pair.
type Briefer interface {
	// Matter is what a dossier of a pair is composed from; its two codes stand in
	// the order of the alphabet. Without briefs the shelf has none of the pair.
	Matter(ctx context.Context, pair [2]string) (dossier.Matter, error)
}

// PlaceOf is how a dossier knows an article.
func PlaceOf(ref Ref) dossier.Place { return dossier.Place{Path: ref.Path, Item: ref.Item} }

// RefOf is how a shelf knows an article of a dossier.
func RefOf(at dossier.Place) Ref { return Ref{Path: at.Path, Item: at.Item} }
