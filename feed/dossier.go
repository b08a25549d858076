package feed

import "attache/briefs/dossier"

// PlaceOf is how a dossier knows an article.
func PlaceOf(ref Ref) dossier.Place { return dossier.Place{Path: ref.Path, Item: ref.Item} }

// RefOf is how a shelf knows an article of a dossier.
func RefOf(at dossier.Place) Ref { return Ref{Path: at.Path, Item: at.Item} }
