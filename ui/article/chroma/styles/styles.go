// Package styles holds the styles that were made.
package styles

import "github.com/alecthomas/chroma/v2"

// Registry are the styles by name.
var Registry = map[string]*chroma.Style{}

// Register enters a style.
func Register(style *chroma.Style) *chroma.Style {
	Registry[style.Name] = style
	return style
}
