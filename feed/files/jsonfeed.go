package files

import (
	"bytes"
	"encoding/json"
	"fmt"
	"iter"
	"strings"

	"github.com/mmcdole/gofeed"
	gjson "github.com/mmcdole/gofeed/json"

	"attache/briefs/text"
)

// jsonFormat tells a JSON Feed from other JSON, whose version may stand behind
// its items.
func jsonFormat(raw string) format {
	if jsonVersion.MatchString(raw) {
		return jsonFeed
	}
	return otherJSON
}

// controls are the bytes that JSON does not allow and Go gives up at; between
// the values they are blanks anyhow.
func withoutControls(raw string) []byte {
	return bytes.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, []byte(raw))
}

// jsonParts are the items of a JSON Feed.
func (o origin) jsonParts(raw string) iter.Seq2[part, error] {
	return func(yield func(part, error) bool) {
		data := withoutControls(raw)
		by, items := jsonHead(data)
		dec, n := json.NewDecoder(bytes.NewReader(items)), 0
		if t, err := dec.Token(); err != nil || t != json.Delim('[') {
			yield(part{}, refuse(o.path, reason{"a JSON feed without items", ErrEmpty}))
			return
		}
		for dec.More() {
			if n++; n > mostItems {
				yield(part{number: n}, refuse(o.path, tooMany(mostItems)))
				return
			}
			var it json.RawMessage
			if err := dec.Decode(&it); err != nil {
				yield(part{number: n}, refuse(o.path, reason{fmt.Sprintf("a JSON feed that breaks off inside item %d", n), ErrBroken}))
				return
			}
			number := n
			if !yield(part{number, o.guarded(func() (Found, error) { return o.jsonItem(it, by, number) })}, nil) {
				return
			}
		}
		if n == 0 {
			yield(part{}, refuse(o.path, reason{"a JSON feed without items", ErrEmpty}))
		}
	}
}

// jsonHead is what a JSON Feed says of itself, and the text from the list of
// its items on.
func jsonHead(data []byte) (by publisher, items []byte) {
	dec := json.NewDecoder(bytes.NewReader(data))
	if _, err := dec.Token(); err != nil {
		return by, nil
	}
	head := map[string]json.RawMessage{}
	for dec.More() {
		t, err := dec.Token()
		name, isName := t.(string)
		if err != nil || !isName {
			break
		}
		at := dec.InputOffset()
		var value json.RawMessage
		if err := dec.Decode(&value); name == "items" {
			items = data[at+int64(bytes.IndexByte(data[at:], ':'))+1:]
		} else if err == nil {
			head[name] = value
		}
		if len(value) == 0 {
			break // broken here
		}
	}
	delete(head, "items")
	return jsonPublisher(head), items
}

func jsonPublisher(head map[string]json.RawMessage) publisher {
	var f gjson.Feed
	whole, err := json.Marshal(head)
	if err != nil || json.Unmarshal(whole, &f) != nil {
		return publisher{}
	}
	authors := f.Authors
	if f.Author != nil {
		authors = append(authors, f.Author)
	}
	return publisher{plainLine(f.Title), jsonAuthors(authors), f.Language}
}

func jsonAuthors(all []*gjson.Author) string {
	var persons []*gofeed.Person
	for _, a := range all {
		if a != nil {
			persons = append(persons, &gofeed.Person{Name: a.Name})
		}
	}
	return personsOf(persons)
}

func (o origin) jsonItem(raw json.RawMessage, by publisher, n int) (Found, error) {
	if len(raw) > mostItem {
		return Found{}, refuse(o.number(n), tooLong(mostItem))
	}
	var it gjson.Item
	if err := json.Unmarshal(raw, &it); err != nil {
		return Found{}, refuse(o.number(n), reason{"an item of another shape than a feed's", ErrBroken})
	}
	if it.Author != nil {
		it.Authors = append(it.Authors, it.Author)
	}
	by.author, by.lang = first(jsonAuthors(it.Authors), by.author), first(it.Language, by.lang)
	f, err := o.item(&gofeed.Item{
		GUID: it.ID, Link: first(it.URL, it.ExternalURL), Title: it.Title, Published: it.DatePublished, Updated: it.DateModified,
		Content: it.ContentHTML, Description: first(it.ContentText, it.Summary),
	}, by, n)
	if err == nil && it.ContentHTML == "" && strings.TrimSpace(it.ContentText) != "" {
		f.Body = text.Plain(it.ContentText) // where no "<" is a tag
	}
	return f, err
}
