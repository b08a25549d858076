package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
)

// The pages that hold a library's schema are few, and one wrong bit in them hides
// all that the others hold. They are the same in every library of a form, so
// that they can be written anew.

// headSize is the length of the file's header, at the beginning of its first page.
const headSize = 100

// withSchemaAnew are copies of a damaged file whose schema is that of each form,
// the newest first: their paths in dir. Some may make no sense of the file.
func withSchemaAnew(ctx context.Context, path, dir string) (out []string, err error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	for _, page := range pageSizes(data) {
		for form := len(migrations); form > 0; form-- {
			like, err := blank(ctx, filepath.Join(dir, fmt.Sprintf("blank-%d-%d.db", page, form)), page, form)
			if err != nil {
				return out, err
			}
			copied := bytes.Clone(data)
			if !graft(copied, like, page) {
				continue
			}
			to := filepath.Join(dir, fmt.Sprintf("form-%d-%d.db", page, form))
			if err := os.WriteFile(to, copied, private); err != nil {
				return out, err
			}
			// What the log holds is newer, and sound or passed over.
			if err := ignoreAbsent(copyFile(path+"-wal", to+"-wal")); err != nil {
				return out, err
			}
			out = append(out, to)
		}
	}
	return out, nil
}

// pageSizes are the sizes that a file's pages may have: what its header says, else
// those that libraries have had.
func pageSizes(data []byte) []int {
	if len(data) < headSize {
		return nil
	}
	sizes := []int{pageSize, 4 << 10}
	if said := int(binary.BigEndian.Uint16(data[16:])); said == sizes[1] {
		sizes[0], sizes[1] = sizes[1], sizes[0]
	}
	return sizes
}

// blank is an empty library of a form. It is read and let go at once, so nothing waits
// until it is on the disk.
func blank(ctx context.Context, path string, page, form int) ([]byte, error) {
	l := &Library{path: path}
	db, err := sql.Open("sqlite", l.dsn(url.Values{"_pragma": {fmt.Sprintf("page_size(%d)", page), "journal_mode(off)", "synchronous(off)"}}))
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	for _, m := range append(migrations[:form:form], fmt.Sprintf(`PRAGMA user_version = %d; PRAGMA application_id = %d`, form, application)) {
		if _, err := db.ExecContext(ctx, m); err != nil {
			return nil, errors.Join(err, db.Close())
		}
	}
	if err := db.Close(); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
}

// graft puts the schema's pages of one file into another of the same pages, and
// reports whether it could.
func graft(into, from []byte, page int) bool {
	pages, ok := treeOf(from, page, 1, nil)
	if !ok || len(into) < page {
		return false
	}
	for _, n := range pages {
		if n*page > len(into) {
			return false
		}
		copy(into[(n-1)*page:n*page], from[(n-1)*page:n*page])
	}
	head := into[:headSize]
	binary.BigEndian.PutUint32(head[28:], uint32(len(into)/page)) //nolint:gosec // a library has fewer pages
	copy(head[92:96], head[24:28])                                // so that the number of pages is believed
	copy(head[32:40], make([]byte, 8))                            // free pages stay unused
	return true
}

// treeOf are the numbers of the pages of the tree whose root is page n: of a table
// all whose rows have room in a page, as a schema's have.
func treeOf(file []byte, page, n int, seen []int) ([]int, bool) {
	const (
		interior, leaf = 5, 13
		most           = 64 // pages of a schema
	)
	if n < 1 || n*page > len(file) || len(seen) >= most {
		return seen, false
	}
	at := (n - 1) * page
	head := at
	if n == 1 {
		head += headSize
	}
	seen = append(seen, n)
	if file[head] == leaf {
		return seen, true
	}
	if file[head] != interior {
		return seen, false
	}
	cells := int(binary.BigEndian.Uint16(file[head+3:]))
	children := []int{int(binary.BigEndian.Uint32(file[head+8:]))}
	for i := range cells {
		slot := head + 12 + 2*i
		if slot+2 > at+page {
			return seen, false
		}
		cell := at + int(binary.BigEndian.Uint16(file[slot:]))
		if cell+4 > at+page {
			return seen, false
		}
		children = append(children, int(binary.BigEndian.Uint32(file[cell:])))
	}
	ok := true
	for _, child := range children {
		if ok {
			seen, ok = treeOf(file, page, child, seen)
		}
	}
	return seen, ok
}

// readable is how many articles with their texts can be read of a file, 0 where it
// cannot be opened.
func readable(ctx context.Context, path string) (n int) {
	other := &Library{path: path}
	db, err := sql.Open("sqlite", other.dsn(url.Values{"_pragma": {"query_only(1)"}}))
	if err != nil {
		return 0
	}
	defer db.Close()
	rows, err := db.QueryContext(ctx, `SELECT length(t.pack) FROM texts t`)
	if err != nil {
		return 0
	}
	defer rows.Close()
	for rows.Next() {
		n++
	}
	return n
}

// bestOf is the file of which most can be read: the damaged one, or a copy with
// its schema written anew in dir.
func bestOf(ctx context.Context, path, dir string) (string, error) {
	best, most := path, readable(ctx, path)
	if most > 0 {
		return path, nil // its schema can be read
	}
	anew, err := withSchemaAnew(ctx, path, dir)
	if err != nil {
		return path, err
	}
	for _, other := range anew {
		if n := readable(ctx, other); n > most {
			best, most = other, n
		}
	}
	return best, nil
}
