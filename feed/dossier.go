package feed

import "attache/briefs/dossier"

// DossierRefOf is how a dossier knows an article.
func DossierRefOf(ref Ref) dossier.Ref { return dossier.Ref{Path: ref.Path, Item: ref.Item} }

// RefOf is how a shelf knows an article of a dossier.
func RefOf(at dossier.Ref) Ref { return Ref{Path: at.Path, Item: at.Item} }
