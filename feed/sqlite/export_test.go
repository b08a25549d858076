package sqlite

import (
	"context"
	"strings"
)

// Raw runs a statement past the library's own rules.
func Raw(l *Library, statement string) error {
	_, err := l.writer.ExecContext(context.Background(), statement)
	return err
}

// Migrations are the statements that bring a file from form to form.
func Migrations() []string { return migrations }

// States are what is: can ask of articles.
func States() string {
	var all []string
	for s := range is {
		all = append(all, s)
	}
	return strings.Join(all, " ")
}
