// Package quick colours nothing.
package quick

import "io"

// Highlight writes a program as it stands.
func Highlight(w io.Writer, source, _, _, _ string) error {
	_, err := io.WriteString(w, source)
	return err
}
