package files

import (
	"bytes"
	"net/http"
	"path"
	"regexp"
	"strings"
)

type format uint8

const (
	plainFormat format = iota
	markdownFormat
	htmlFormat
	syndication // RSS, Atom
	jsonFeed
	otherXML
	otherJSON
)

// formats are the extensions of what is read, each with the format it has when
// nothing in the text says otherwise.
var formats = map[string]format{
	".txt": plainFormat, ".text": plainFormat,
	".md": markdownFormat, ".markdown": markdownFormat,
	".html": htmlFormat, ".htm": htmlFormat, ".xhtml": htmlFormat,
	".xml": otherXML, ".rss": otherXML, ".atom": otherXML, ".rdf": otherXML, ".json": otherJSON, // reading tells which are feeds
}

// foreignFormats are extensions of what is not read but may well stand in a
// folder of briefings, and what to call them.
var foreignFormats = map[string][2]string{
	".pdf":  {"a PDF file", "PDF"},
	".doc":  {"a Word document", "Word documents"},
	".docx": {"a Word document", "Word documents"},
	".odt":  {"an OpenDocument text", "OpenDocument texts"},
	".rtf":  {"an RTF document", "RTF documents"},
	".hwp":  {"a Hangul document", "Hangul documents"},
	".hwpx": {"a Hangul document", "Hangul documents"},
	".epub": {"an e-book", "e-books"},
	".xls":  {"a spreadsheet", "spreadsheets"},
	".xlsx": {"a spreadsheet", "spreadsheets"},
	".ppt":  {"a slide deck", "slide decks"},
	".pptx": {"a slide deck", "slide decks"},
	".eml":  {"an e-mail message", "e-mail messages"},
	".msg":  {"an e-mail message", "e-mail messages"},
	".mbox": {"a mailbox", "mailboxes"},
	".zip":  {"an archive", "archives"},
	".gz":   {"an archive", "archives"},
}

// signatures are the first bytes of formats that come under other names.
var signatures = []struct {
	magic string
	ext   string
}{
	{"%PDF-", ".pdf"},
	{"{\\rtf", ".rtf"},
	{"PK\x03\x04", ".zip"},
	{"\x1f\x8b", ".gz"},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".doc"},
}

// foreign is the reason why a file is refused for its format before anybody
// looks at its words, nil when there is none.
func foreign(name string, data []byte) error {
	if kind, ok := foreignFormats[ext(name)]; ok {
		return unread(kind[0], kind[1])
	}
	for _, s := range signatures {
		if bytes.HasPrefix(data, []byte(s.magic)) {
			return unread(foreignFormats[s.ext][0], foreignFormats[s.ext][1])
		}
	}
	switch kind, _, _ := strings.Cut(http.DetectContentType(data), "/"); kind {
	case "image":
		return reason{"an image, not text", ErrBinary}
	case "audio", "video", "font":
		return ErrBinary
	}
	return nil
}

func ext(name string) string { return strings.ToLower(path.Ext(name)) }

// pageOpening is how a web page begins, after its comments.
var (
	pageOpening = regexp.MustCompile(`(?i)^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?s:.*?)-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]`)
	tag         = regexp.MustCompile(`<(?:[a-zA-Z!?/])`)
	atxHeading  = regexp.MustCompile(`(?m)^#{1,6} \S`)
	inlineLink  = regexp.MustCompile(`\]\((?:https?:|/)`)
	jsonVersion = regexp.MustCompile(`"version"\s*:\s*"https?:\\?/\\?/jsonfeed\.org`)
)

// openingMost is how much of a text is looked at for its format, in bytes.
const openingMost = 4096

// formatOf tells the format by what the text begins with where that is
// certain, else by the extension, else by the look of it.
func formatOf(name, raw string) format {
	opening := raw[:min(len(raw), openingMost)]
	first := strings.TrimSpace(opening)
	kind, known := formats[ext(name)]
	switch { // by the first character: most texts are spared a search for what they do not hold
	case strings.HasPrefix(first, "{") && (jsonVersion.MatchString(opening) || ext(name) == ".json"):
		return jsonFormat(raw)
	case !strings.HasPrefix(first, "<"):
	case pageOpening.MatchString(opening) && kind != markdownFormat:
		return htmlFormat
	case isFeed(raw):
		return syndication
	case strings.HasPrefix(first, "<?xml"), known && kind == otherXML:
		return otherXML
	}
	switch {
	case known && kind == htmlFormat && !tag.MatchString(raw):
		return plainFormat
	case known && kind != otherXML && kind != otherJSON:
		return kind
	case hasFrontMatter(raw) || atxHeading.MatchString(opening) || inlineLink.MatchString(opening):
		return markdownFormat
	}
	return plainFormat
}
