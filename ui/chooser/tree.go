package chooser

import (
	"math/bits"
	"strings"

	"attache/briefs/topics"
)

// entry is a line of the tree: a topic, or a parent with all its topics.
type entry struct {
	mask  uint64 // bits of topics.All
	label string
	id    string // "" for a parent
	words string // what typing looks at, in lower case
}

func (e *entry) isParent() bool { return e.id == "" }

// tree is the taxonomy in its order, each parent before its topics.
var tree = func() (out []entry) {
	parent := 0
	for i, t := range topics.All {
		if i == 0 || topics.All[i-1].Parent != t.Parent {
			parent = len(out)
			out = append(out, entry{label: t.Parent})
		}
		out[parent].mask |= 1 << i
		out = append(out, entry{
			mask: 1 << i, label: t.Label, id: t.ID,
			words: plain(t.ID + " " + t.Label + " " + t.Parent),
		})
	}
	return out
}()

// plain is words as they are compared: a hyphen, which excludes, is typed as a blank.
func plain(s string) string { return strings.ReplaceAll(strings.ToLower(s), "-", " ") }

// matching is the places in the tree of the topics that hold every word of the
// query, with their parents.
func matching(query string) (places []int) {
	words := strings.Fields(plain(query))
	parent := -1
	for i := range tree {
		if tree[i].isParent() {
			parent = i
			continue
		}
		if !matches(tree[i].words, words) {
			continue
		}
		if parent >= 0 {
			places = append(places, parent)
			parent = -1
		}
		places = append(places, i)
	}
	return places
}

func matches(text string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return true
}

// number is the key of a topic among those that have one: "1", or "".
func number(mask uint64, frequent []int) string {
	if bits.OnesCount64(mask) != 1 {
		return ""
	}
	for i, topic := range frequent {
		if mask == 1<<topic {
			return string(rune('1' + i))
		}
	}
	return ""
}
