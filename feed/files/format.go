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
	subscriptions // OPML
	otherXML
	otherJSON
)

// formats are the extensions of what is read, each with the format it has when
// nothing in the text says otherwise.
var formats = map[string]format{
	".txt": plainFormat, ".text": plainFormat,
	".md": markdownFormat, ".markdown": markdownFormat,
	".html": htmlFormat, ".htm": htmlFormat, ".xhtml": htmlFormat,
	".opml": subscriptions,
	".xml":  otherXML, ".rss": otherXML, ".atom": otherXML, ".rdf": otherXML, ".json": otherJSON, // reading tells which are feeds
}

// foreignFormats are extensions of what is not read but may well stand in a
// folder of briefings, and what to call them.
var foreignFormats = map[string][2]string{
	".doc":  {"an old Word document", "Word documents of before 2007"},
	".odt":  {"an OpenDocument text", "OpenDocument texts"},
	".rtf":  {"an RTF document", "RTF documents"},
	".hwp":  {"a Hangul document", "Hangul documents"},
	".hwpx": {"a Hangul document", "Hangul documents"},
	".xls":  {"a spreadsheet", "spreadsheets"},
	".xlsx": {"a spreadsheet", "spreadsheets"},
	".ppt":  {"a slide deck", "slide decks"},
	".pptx": {"a slide deck", "slide decks"},
	".msg":  {"an e-mail message", "e-mail messages"},
}

// noArticles are extensions of what is for programs, eyes or ears, by what to
// call it.
var noArticles = extensions(map[string]string{
	"a table of data":     ".csv .tsv .parquet .dbf .sav .dta",
	"an image":            ".jpg .jpeg .png .gif .webp .bmp .tif .tiff .svg .ico .heic .avif .psd",
	"a sound or a film":   ".mp3 .m4a .wav .ogg .flac .mp4 .m4v .mov .avi .mkv .webm",
	"a program's text":    ".go .py .js .mjs .ts .c .h .cc .cpp .cs .java .kt .rs .rb .pl .sh .ps1 .bat .sql .r .lua .css .scss .swift",
	"a program's setting": ".yaml .yml .toml .ini .conf .cfg .lock .mod .sum .plist .properties .env",
	"a program":           ".exe .dll .so .dylib .o .a .class .jar .wasm .pyc .bin",
	"a font":              ".ttf .otf .woff .woff2",
	"an archive of a kind that is not opened": ".7z .rar .tar .bz2 .xz .zst .iso .dmg",
	"a database": ".db .sqlite .sqlite3 .mdb .accdb",
})

func extensions(kinds map[string]string) map[string]string {
	all := map[string]string{}
	for what, list := range kinds {
		for kind := range strings.FieldsSeq(list) {
			all[kind] = what
		}
	}
	return all
}

// signatures are the first bytes of formats that come under other names.
var signatures = []struct {
	magic string
	ext   string
}{
	{"{\\rtf", ".rtf"},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".doc"},
}

// container is a format that is told by its first bytes, before anybody looks at
// its words.
type container uint8

const (
	noContainer container = iota
	pdfFile
	packedFile // a zip archive, or a document that is packed as one
	gzipFile
	mailbox
	mailFile
)

// contained are the extensions of these formats.
var contained = map[string]container{
	".pdf": pdfFile, ".docx": packedFile, ".epub": packedFile, ".zip": packedFile, ".gz": gzipFile, ".mbox": mailbox, ".eml": mailFile,
}

func containerOf(name string, data []byte) container {
	kind := contained[ext(name)]
	_, isText := formats[ext(name)]
	switch {
	case isPackedFile(data):
		return packedFile
	case bytes.HasPrefix(data, []byte("\x1f\x8b")):
		return gzipFile
	case bytes.HasPrefix(data, []byte("%PDF-")), kind == pdfFile && bytes.Contains(data[:min(len(data), 1024)], []byte("%PDF-")):
		return pdfFile
	case kind == mailbox, !isText && isMailbox(data):
		return mailbox
	case kind == mailFile, !isText && isMail(data):
		return mailFile
	}
	return noContainer
}

// isPackedFile reports whether data begins as zip archives and their parts do,
// be they broken.
func isPackedFile(data []byte) bool {
	return len(data) >= 4 && bytes.HasPrefix(data, []byte("PK")) && data[2] < ' ' && data[3] < ' '
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
	listOpening = regexp.MustCompile(`^\[\s*\{\s*"`)
	jsonVersion = regexp.MustCompile(`"version"\s*:\s*"https?:\\?/\\?/jsonfeed\.org`)
)

// openingMost is how much of a text is looked at for its format, in bytes.
const openingMost = 4096

// formatOf tells the format by what the text begins with where that is
// certain, else by the extension, else by the look of it.
func formatOf(name, raw string) format {
	kind, known := formats[ext(name)]
	opening := raw[:min(len(raw), openingMost)]
	if told, certain := formatByOpening(kind, opening, raw); certain {
		return told
	}
	switch {
	case kind == htmlFormat && !tag.MatchString(raw):
		return plainFormat
	case known && kind < syndication:
		return kind
	case hasFrontMatter(raw) || atxHeading.MatchString(opening) || inlineLink.MatchString(opening):
		return markdownFormat
	}
	return plainFormat
}

// formatByOpening looks at the first character: most texts are spared a search
// for what they do not hold.
func formatByOpening(kind format, opening, raw string) (told format, certain bool) {
	first := strings.TrimSpace(opening)
	switch {
	case strings.HasPrefix(first, "<"):
		return markupFormat(kind, opening, raw)
	case strings.HasPrefix(first, "{") && (kind == otherJSON || jsonVersion.MatchString(opening)):
		return jsonFormat(raw), true
	case listOpening.MatchString(first) && jsonFormat(raw) == jsonFeed:
		return jsonFeed, true
	case strings.HasPrefix(first, "[") && kind == otherJSON:
		return otherJSON, true
	}
	return 0, false
}

func markupFormat(kind format, opening, raw string) (told format, certain bool) {
	switch {
	case kind != markdownFormat && pageOpening.MatchString(opening):
		return htmlFormat, true
	case isFeed(raw):
		return syndication, true
	case isOPML(raw):
		return subscriptions, true
	case kind == otherXML, strings.HasPrefix(strings.TrimSpace(opening), "<?xml"):
		return otherXML, true
	}
	return 0, false
}
