package files

import (
	"encoding/base64"
	"html"
	"net/url"
	"strings"

	"github.com/mmcdole/gofeed"

	"attache/briefs"
	"attache/briefs/text"
)

// item is the article that a feed's item is.
func (o origin) item(it *gofeed.Item, raw rawItem, by publisher, n int, notes ...string) (Found, error) {
	var a briefs.Article
	m := meta{}
	m.set(&m.title, plainLine(first(it.Title, termOf(it, "media", "title"), termOf(it, "dc", "title"))))
	m.set(&m.source, by.title)
	m.set(&m.author, first(personsOf(it.Authors), by.author))
	m.setLang(by.lang)
	m.setURL(first(o.resolved(it.Link, by), it.GUID))
	m.dateItem(it)
	m.onto(&a)
	for _, note := range notes {
		a.Notes = appendNote(a.Notes, note)
	}
	a.Body = bodyOf(contentsOf(it, raw.text)...)
	if a.Body.Text == "" {
		a.Body = headline(a.Title)
	}
	if a.Body.Text == "" {
		return Found{}, refuse(o.number(n), errBareItem)
	}
	return o.found(a, itemKey(it, raw.shared, a.Body.Text), n), nil
}

// itemKey is what a feed calls its item. Where several share an address, or
// the address is the feed's own, the item is known by its title and day: a
// newer one would take the place of this one otherwise, and its marks with it.
func itemKey(it *gofeed.Item, shared bool, words string) string {
	name := key(it.GUID, it.Link)
	when := first(it.Published, it.Updated)
	switch {
	case name == "":
		return hashed(it.Title, when, words[:min(len(words), 256)])
	case !shared:
		return name
	case it.Title == "" && when == "":
		return hashed(name, words[:min(len(words), 256)])
	}
	return hashed(name, it.Title, when)
}

// dates of an item that other vocabularies give, those of its first day before
// those of its last.
var publishedTerms, changedTerms = []string{"issued", "available", "created", "date"}, []string{"modified"}

func (m *meta) dateItem(it *gofeed.Item) {
	terms := func(names []string) {
		for _, name := range names {
			m.setDate(termOf(it, "dcterms", name))
		}
	}
	m.setDate(it.Published)
	terms(publishedTerms)
	m.setDate(it.Updated)
	terms(changedTerms)
}

// termOf is the words of an element of another vocabulary.
func termOf(it *gofeed.Item, vocabulary, name string) string {
	for _, e := range it.Extensions[vocabulary][name] {
		if words := strings.TrimSpace(e.Value); words != "" {
			return words
		}
	}
	return ""
}

// contentsOf are the texts of an item, the fullest kind first.
func contentsOf(it *gofeed.Item, raw string) []string {
	all := []string{it.Content, bodyElement(raw), custom(it, "fullitem"), it.Description, termOf(it, "media", "description"), termOf(it, "dc", "description")}
	if strings.Contains(raw, `mode="base64"`) {
		for i := range all {
			all[i] = unpackedText(all[i])
		}
		it.Title = unpackedText(it.Title)
	}
	return all
}

func custom(it *gofeed.Item, name string) string {
	for key, words := range it.Custom {
		if strings.EqualFold(key, name) {
			return words
		}
	}
	return ""
}

// bodyElement is the web page inside an item, without the tag around it.
func bodyElement(raw string) string {
	s := tagScanner{text: raw}
	from := -1
	for t, ok := s.next(); ok; t, ok = s.next() {
		switch isBody := strings.EqualFold(t.local(), "body"); {
		case isBody && from < 0 && !t.closing && !t.empty:
			from = t.end
		case isBody && from >= 0 && t.closing:
			return unprefixed(raw[from:t.start])
		}
	}
	return ""
}

// unprefixed is XML without the prefixes of its tags: "xhtml:p" is "p".
func unprefixed(raw string) string {
	var b strings.Builder
	s := tagScanner{text: raw}
	from := 0
	for t, ok := s.next(); ok; t, ok = s.next() {
		if local := t.local(); len(local) < len(t.name) {
			at := t.start + 1
			if t.closing {
				at++
			}
			b.WriteString(raw[from:at])
			from = at + len(t.name) - len(local)
		}
	}
	b.WriteString(raw[from:])
	return b.String()
}

// unpackedText is what base64 holds, or the words where they are none.
func unpackedText(words string) string {
	packed := strings.Join(strings.Fields(words), "")
	data, err := base64.StdEncoding.DecodeString(packed)
	if err != nil || packed == "" {
		return words
	}
	out, err := decode(data)
	if err != nil {
		return words
	}
	return out
}

// resolved is an item's link as a whole address where the feed's own is known.
func (o origin) resolved(link string, by publisher) string {
	for _, own := range []string{o.path, by.link} {
		base, err := url.Parse(own)
		if err != nil || link == "" || base.Scheme != "http" && base.Scheme != "https" {
			continue
		}
		if u, err := base.Parse(strings.TrimSpace(link)); err == nil {
			return u.String()
		}
	}
	return link
}

// fuller is how much longer a later text must be to be taken instead of an
// earlier one, which is then a teaser.
const fuller = 2

// bodyOf is the first of the texts that has words, each HTML or plain, unless a
// later one says much more.
func bodyOf(contents ...string) (best text.Body) {
	for _, content := range contents {
		if strings.TrimSpace(content) == "" {
			continue
		}
		var b text.Body
		if tag.MatchString(content) {
			b = fragment(content)
		} else {
			b = text.Plain(html.UnescapeString(content))
		}
		if len(b.Text) > fuller*len(best.Text) {
			best = b
		}
	}
	return best
}
