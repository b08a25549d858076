// Package actors knows who acts in a briefing: states, blocs, their bodies and
// people, and what "the two sides" refers to at each point of a text.
//
// Its promise: a party is named only when the words or the text before them
// say who it is.
package actors

import "attache/briefs/text"

// Party is a state, a bloc or an organisation.
type Party struct {
	ID   string // ISO 3166-1 alpha-2, "EU", "ASEAN", "GCC" …; the name where there is no code
	Name string // "South Korea"
}

// Person is someone the text names with a title.
type Person struct {
	Name  string // as first written: "Yeo Han-koo"
	Title string // "minister for trade"
	Party string // the party's ID, "" when unknown
	Words text.Span
}
