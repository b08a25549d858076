package files

import (
	"bytes"
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/mmcdole/gofeed"

	"attache/briefs/text"
)

// jsonFormat tells a JSON Feed, whose version may stand behind its items, and
// a list of articles from other JSON.
func jsonFormat(raw string) format {
	if jsonVersion.MatchString(raw) {
		return jsonFeed
	}
	_, items := jsonHead(withoutControls(raw))
	dec := json.NewDecoder(bytes.NewReader(items))
	var it json.RawMessage
	if t, err := dec.Token(); err == nil && t == json.Delim('[') && dec.More() && dec.Decode(&it) == nil && isJSONArticle(it) {
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
		names := jsonNames(items, by.link)
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
			number, shared := n, names[jsonName(it)] > 1
			if !yield(part{number, o.guarded(func() (Found, error) { return o.jsonItem(it, shared, by, number) })}, nil) {
				return
			}
		}
		if n == 0 {
			yield(part{}, refuse(o.path, reason{"a JSON feed without items", ErrEmpty}))
		}
	}
}

// jsonHead is what a JSON Feed says of itself, and the text from the list of
// its items on. A list of items alone says nothing.
func jsonHead(data []byte) (by publisher, items []byte) {
	dec := json.NewDecoder(bytes.NewReader(data))
	switch t, err := dec.Token(); {
	case err != nil:
		return by, nil
	case t == json.Delim('['):
		return by, data
	}
	head := jsonObject{}
	for dec.More() {
		t, err := dec.Token()
		name, isName := t.(string)
		if err != nil || !isName {
			break
		}
		at := dec.InputOffset()
		var value json.RawMessage
		if err := dec.Decode(&value); jsonLists[name] && bytes.HasPrefix(bytes.TrimLeft(data[at:], ": \n\t"), []byte("[")) {
			items = data[at+int64(bytes.IndexByte(data[at:], ':'))+1:]
		} else if err == nil {
			head[name] = value
		}
		if len(value) == 0 {
			break // broken here
		}
	}
	return publisher{title: plainLine(head.words("title", "name")), author: head.persons(), lang: head.words("language", "lang"), link: head.words("home_page_url", "link")}, items
}

// jsonLists are the names that programs give a list of articles.
var jsonLists = map[string]bool{"items": true, "articles": true, "entries": true, "posts": true}

// The names of an article's fields: JSON Feed's first, then those that other
// programs give them.
var (
	jsonPage   = []string{"content_html", "content", "body", "description"} // HTML or plain, by its look
	jsonPlain  = []string{"content_text", "text"}
	jsonTeaser = []string{"summary"}
	jsonTitle  = []string{"title", "headline"}
	jsonURL    = []string{"url", "external_url", "link"}
	jsonDate   = []string{"date_published", "published", "pubDate", "published_at", "date"}
	jsonChange = []string{"date_modified", "updated", "updated_at"}
)

// isJSONArticle reports whether an object outside of a JSON Feed is an article:
// it has a text, and a title, an address or a date.
func isJSONArticle(raw json.RawMessage) bool {
	var it jsonObject
	if len(raw) > mostItem || json.Unmarshal(raw, &it) != nil {
		return false
	}
	return it.words(slices.Concat(jsonPage, jsonPlain, jsonTeaser)...) != "" && it.words(slices.Concat(jsonTitle, jsonURL, jsonDate)...) != ""
}

// jsonObject is an object of which no field need have the type that it should.
type jsonObject map[string]json.RawMessage

// words is the first of the fields that holds words or a number.
func (o jsonObject) words(names ...string) string {
	for _, name := range names {
		if words := jsonWords(o[name]); words != "" {
			return words
		}
	}
	return ""
}

// jsonNested is how deep words may lie in lists and objects: each level is
// read for itself.
const jsonNested = 4

// jsonWords is a value as words: of a list the first that has any, of an object
// those that it is about.
func jsonWords(raw json.RawMessage) string { return jsonWordsIn(raw, jsonNested) }

func jsonWordsIn(raw json.RawMessage, nested int) string {
	var words string
	var number json.Number
	var list []json.RawMessage
	var object jsonObject
	switch {
	case nested == 0 || len(raw) == 0:
	case json.Unmarshal(raw, &words) == nil:
		return words
	case json.Unmarshal(raw, &number) == nil:
		return number.String()
	case json.Unmarshal(raw, &list) == nil:
		for _, one := range list[:min(len(list), mostAuthors)] {
			if words := jsonWordsIn(one, nested-1); words != "" {
				return words
			}
		}
	case json.Unmarshal(raw, &object) == nil:
		for _, name := range [...]string{"name", "rendered", "value", "title", "text", "html"} {
			if words := jsonWordsIn(object[name], nested-1); words != "" {
				return words
			}
		}
	}
	return ""
}

// persons are the names of those who wrote it, told one way or another.
func (o jsonObject) persons() string {
	var persons []*gofeed.Person
	for _, name := range []string{"authors", "author", "creator", "byline"} {
		var list []json.RawMessage
		if json.Unmarshal(o[name], &list) != nil {
			list = []json.RawMessage{o[name]}
		}
		for _, one := range list[:min(len(list), mostAuthors)] {
			if words := jsonWords(one); words != "" {
				persons = append(persons, &gofeed.Person{Name: words})
			}
		}
		if len(persons) > 0 {
			break
		}
	}
	return personsOf(persons)
}

func (o origin) jsonItem(raw json.RawMessage, shared bool, by publisher, n int) (Found, error) {
	if len(raw) > mostItem {
		return Found{}, refuse(o.number(n), tooLong(mostItem))
	}
	var it jsonObject
	if err := json.Unmarshal(raw, &it); err != nil {
		return Found{}, refuse(o.number(n), reason{"an item of another shape than a feed's", ErrBroken})
	}
	by.author, by.lang = first(it.persons(), by.author), first(it.words("language", "lang"), by.lang)
	page, plain := it.words(jsonPage...), it.words(jsonPlain...)
	f, err := o.item(&gofeed.Item{
		GUID: it.words("id", "guid"), Link: it.words(jsonURL...), Title: it.words(jsonTitle...), Published: it.words(jsonDate...), Updated: it.words(jsonChange...),
		Content: page, Description: first(plain, it.words(jsonTeaser...)),
	}, rawItem{shared: shared}, by, n)
	if err == nil && page == "" && strings.TrimSpace(plain) != "" {
		f.Body = text.Plain(plain) // where no "<" is a tag
	}
	return f, err
}

// jsonNames counts the names that a list's items have.
func jsonNames(items []byte, own string) map[string]int {
	names := map[string]int{own: 1}
	dec := json.NewDecoder(bytes.NewReader(items))
	if _, err := dec.Token(); err != nil {
		return names
	}
	for n := 0; n < mostItems && dec.More(); n++ {
		var it json.RawMessage
		if dec.Decode(&it) != nil {
			break
		}
		names[jsonName(it)]++
	}
	return names
}

func jsonName(raw json.RawMessage) string {
	var it struct {
		ID, GUID, URL, Link json.RawMessage
		ExternalURL         json.RawMessage `json:"external_url"`
	}
	if len(raw) > mostItem || json.Unmarshal(raw, &it) != nil {
		return ""
	}
	return first(jsonWords(it.ID), jsonWords(it.GUID), jsonWords(it.URL), jsonWords(it.ExternalURL), jsonWords(it.Link))
}
