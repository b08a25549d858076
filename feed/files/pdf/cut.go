package pdf

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// How objects begin, what those are that list pages, and what they name.
var (
	anObject  = regexp.MustCompile(`(?:^|\s)(\d{1,7})\s+\d{1,5}\s+obj\b`)
	isPage    = regexp.MustCompile(`/Type\s*/Page\b`)
	theirs    = regexp.MustCompile(`/Resources\s+(\d{1,7})\s+\d+\s+R\b`)
	fontsIn   = regexp.MustCompile(`/Font\s*<<([^>]*)>>|/Font\s+(\d{1,7})\s+\d+\s+R\b`)
	reference = regexp.MustCompile(`\b(\d{1,7})\s+\d{1,5}\s+R\b`)
)

// Of a file without an end so many objects are looked at, at so many of their bytes,
// and so many pages taken.
const (
	mostObjects = 20_000
	mostLooked  = 600
	mostFound   = 500
)

// objects are how those of a file begin, by their numbers.
type objects map[string][]byte

// uncut is a file that was cut off on its way with an end put to it that lists the pages
// which came whole; nil where the file has its own end, or no page did.
func uncut(data []byte) []byte {
	if bytes.Contains(data, []byte("startxref")) {
		return nil
	}
	all, free := objects{}, 1
	var pages []string
	for _, m := range anObject.FindAllSubmatchIndex(data, mostObjects) {
		number := string(data[m[2]:m[3]])
		if n, err := strconv.Atoi(number); err == nil {
			free = max(free, n+1)
		}
		head, _, _ := bytes.Cut(data[m[1]:min(len(data), m[1]+mostLooked)], []byte("endobj"))
		all[number] = head
		if isPage.Match(head) && len(pages) < mostFound {
			pages = append(pages, number)
		}
	}
	var kids []string
	for _, number := range pages {
		if all.hasFonts(all[number]) {
			kids = append(kids, number+" 0 R")
		}
	}
	if len(kids) == 0 {
		return nil
	}
	end := fmt.Sprintf("\nendstream\nendobj\n%d 0 obj\n<</Type /Pages /Kids [%s] /Count %d>>\nendobj\n%d 0 obj\n<</Type /Catalog /Pages %d 0 R>>\nendobj\ntrailer\n<</Root %d 0 R>>\n%%%%EOF\n",
		free, strings.Join(kids, " "), len(kids), free+1, free, free+1)
	return append(bytes.Clone(data), end...)
}

// hasFonts reports whether the fonts came with which a page is set: without them its
// letters are others.
func (all objects) hasFonts(page []byte) bool {
	if !bytes.Contains(page, []byte("/Resources")) {
		return false // it has them from a list of pages, which may be lost
	}
	if m := theirs.FindSubmatch(page); m != nil {
		if page = all[string(m[1])]; page == nil {
			return false
		}
	}
	m := fontsIn.FindSubmatch(page)
	if m == nil {
		return true
	}
	fonts := m[1]
	if len(m[2]) > 0 {
		fonts = all[string(m[2])]
	}
	for _, font := range reference.FindAllSubmatch(fonts, -1) {
		head := all[string(font[1])]
		if head == nil {
			return false
		}
		for _, part := range reference.FindAllSubmatch(head, -1) {
			if all[string(part[1])] == nil {
				return false
			}
		}
	}
	return len(fonts) > 0
}
