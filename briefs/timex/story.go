package timex

import (
	"strings"

	"attache/briefs/text"
)

// A history is told in years: it names at least so many, and so many for each
// "yesterday" and day of the week, and for each promise of what will be.
const (
	storyYears    = 6
	storyShare    = 3
	storyPromises = 1
	storySaid     = 1
)

// isStory reports whether the text is a history rather than news: it names many
// years, hardly a day of the week, and hardly anything that will be. Its times
// are told from each other, not from the day of writing.
func (f *finder) isStory() bool {
	if f.story == unclear {
		f.story = ahead
		if f.tellsHistory() {
			f.story = behind
		}
	}
	return f.story == behind
}

func (f *finder) tellsHistory() bool {
	years, days, promises, said := f.yearsTold(), 0, 0, 0
	if years < storyYears {
		return false // as most
	}
	for i := range f.d.Tokens {
		switch t := &f.d.Tokens[i]; {
		case t.Kind == text.Number, !f.storied.Has(*t):
		case f.deictic.Has(*t):
			days++
		case f.promise.Has(*t):
			promises++
		case f.said.Has(*t):
			said++
		}
	}
	return years > storyShare*days && years > storyPromises*promises && years > storySaid*said
}

// yearsTold is how many years the text names by their number.
func (f *finder) yearsTold() (n int) {
	for i := range f.d.Tokens {
		if t := &f.d.Tokens[i]; t.Kind == text.Number && (isYear(t.Of(f.d.Text)) || i+1 < len(f.d.Tokens) && f.christ.Has(f.d.Tokens[i+1])) {
			n++
		}
	}
	return n
}

func isYear(w string) bool {
	if len(w) != 4 {
		return false
	}
	n, ok := digitsOf(w)
	return ok && n > 1000 && n < 2100
}

// isToldBack reports whether a mention tells of what was because the text is a
// history: all does, but for sentences that promise.
func (f *finder) isToldBack(s text.Sentence, m *Mention) bool {
	if !f.isStory() {
		return false
	}
	for i := s.First; i < min(s.Last, s.First+2*sight); i++ {
		if t := f.d.Tokens[i]; f.promise.Has(t) || f.isAwaited(i) {
			return false
		} else if i >= m.Last && f.isQuote(t) {
			break
		}
	}
	return true
}

// isQuote finds a quotation mark, behind which somebody else speaks.
func (f *finder) isQuote(t text.Token) bool {
	return t.Kind == text.Punct && strings.Contains("\"“”«»", t.Of(f.d.Text))
}

// isAwaited finds "is expected", "are due".
func (f *finder) isAwaited(i int) bool {
	return f.future.Has(f.d.Tokens[i]) && i > 0 && f.is.Has(f.d.Tokens[i-1])
}
