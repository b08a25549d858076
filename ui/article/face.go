package article

import (
	glamour "charm.land/glamour/v2/ansi"

	"attache/ui/theme"
)

// face is how words of the article are set apart, as Glamour says it.
type face uint8

const (
	strong face = 1 << iota
	slanted
	linked
	mono
	struck
	everyFace face = 1 << iota
)

// attributes is what Glamour is asked to draw: a face is one attribute of the
// terminal and no colour. Which look a face has is the theme's matter, so what
// is set once serves light, dark and plain.
var attributes = func() glamour.StyleConfig {
	yes := true
	var c glamour.StyleConfig
	c.Heading.Bold = &yes
	c.Strong.Bold = &yes
	c.Emph.Italic = &yes
	c.LinkText.Underline = &yes
	c.Code.Inverse = &yes
	c.Strikethrough.CrossedOut = &yes
	return c
}()

// afterSGR is the face after one parameter of a "select graphic rendition".
func (f face) afterSGR(n int) face {
	switch n {
	case 0:
		return 0
	case 1:
		return f | strong
	case 3:
		return f | slanted
	case 4:
		return f | linked
	case 7:
		return f | mono
	case 9:
		return f | struck
	case 22:
		return f &^ strong
	case 23:
		return f &^ slanted
	case 24:
		return f &^ linked
	case 27:
		return f &^ mono
	case 29:
		return f &^ struck
	}
	return f
}

// light is how a word stands to the commitments and to a search.
type light uint8

const (
	unlit   light = iota
	marked        // of a commitment's quotation
	chosen        // of the selected commitment's
	found         // of what a search looks for
	here          // of that, where the reader stands
	spotted       // of the spot that the reader is at
	everyLight
)

// tone is how words of ours are set.
type tone uint8

const (
	quiet  tone = iota // bullets, bars, rules
	title              // the article's title
	facts              // its source, date and topics
	notice             // what was done to it
	everyTone
)

// looks are the theme's styles for what a line holds.
type looks struct {
	words          [everyLight][everyFace]theme.Style
	ours           [everyTone]theme.Style
	heads          [4][everyLight]theme.Style
	told           [everyKind]theme.Style
	gutter, picked theme.Style
}

// of is the look of words in a heading of a level, 0 for none.
func (l *looks) of(lit light, f face, head uint8) theme.Style {
	if head == 0 {
		return l.words[lit][f]
	}
	return l.heads[min(int(head), len(l.heads))-1][lit]
}

func looksOf(t theme.Theme) looks {
	var l looks
	for f := range everyFace {
		st := t.Text
		for _, a := range []struct {
			bit   face
			style theme.Style
		}{{mono, t.Mono}, {strong, t.Strong}, {slanted, t.Slanted}, {linked, t.Linked}, {struck, t.Struck}} {
			if f&a.bit != 0 {
				st = st.With(a.style)
			}
		}
		l.words[here][f] = st.With(t.Found).With(t.Chosen)
		l.words[unlit][f], l.words[marked][f], l.words[chosen][f], l.words[found][f] = st, st.With(t.Mark), st.With(t.Chosen), st.With(t.Found)
		l.words[spotted][f] = st.With(t.Spot)
	}
	for i, st := range t.Heads {
		l.heads[i] = [everyLight]theme.Style{unlit: st, marked: st.With(t.Mark), chosen: st.With(t.Chosen), found: st.With(t.Found), here: st.With(t.Found).With(t.Chosen), spotted: st.With(t.Spot)}
	}
	l.told = [everyKind]theme.Style{aTime: t.Time, aParty: t.Party, aTopic: t.Topic}
	l.ours = [everyTone]theme.Style{quiet: t.Faint, title: t.Strong, facts: t.Muted, notice: t.Soon}
	l.gutter, l.picked = t.Accent, t.Title
	return l
}
