package sqlite

import (
	"context"
	"strings"

	"attache/feed/record"
)

// Raw runs a statement past the library's own rules.
func Raw(l *Library, statement string) error {
	_, err := l.writer.ExecContext(context.Background(), statement)
	return err
}

// Repack gives an article's text a path and an address, as an older attaché kept
// them.
func Repack(l *Library, n Number, path, address string) error {
	a, _, err := l.Article(context.Background(), n)
	if err != nil {
		return err
	}
	a.Path, a.URL = path, address
	packed, err := record.Pack(&a)
	if err != nil {
		return err
	}
	_, err = l.writer.ExecContext(context.Background(), `UPDATE texts SET pack = ? WHERE article = ?`, packed, n)
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

// Listed are numbers that came as one text.
func Listed(text string) []Number { return bits(nil).listed([]byte(text)).numbers() }
