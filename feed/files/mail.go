package files

import (
	"bytes"
	"iter"
	"mime"
	"net/mail"
	"path"
	"slices"
	"strings"

	"attache/briefs"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/feed/letters"
)

// Limits of a message.
const (
	mostHeader     = 256 << 10 // bytes
	mostField      = 16 << 10  // bytes of a field that is folded
	mostLeaves     = 200       // parts that hold no others
	mostMailNested = 12        // parts inside of parts
)

// header is the fields of a message or of a part; the first of a name stays.
type header map[string]string

// cutHeader parts the header from what is behind its blank line, or behind its last
// field where no blank line stands there. Lines that are no field, and those over the
// limit, are passed over.
func cutHeader(raw []byte) (header, []byte) {
	h, name, left := header{}, "", mostHeader
	var words []byte // from the first line on that is no field, with no field behind it
	for len(raw) > 0 {
		l, rest, _ := bytes.Cut(raw, []byte("\n"))
		l = bytes.TrimRight(l, "\r")
		at := raw
		raw = rest
		if len(l) == 0 {
			break
		}
		if left -= len(l); left < 0 {
			continue
		}
		if l[0] == ' ' || l[0] == '\t' {
			if name != "" && len(h[name]) < mostField {
				h[name] += " " + string(bytes.TrimSpace(l))
			}
			continue
		}
		field, value, ok := bytes.Cut(l, []byte(":"))
		name = strings.ToLower(string(bytes.TrimSpace(field)))
		switch {
		case ok && isFieldName(name):
			words = nil
		case words == nil:
			words = at
		}
		if _, twice := h[name]; !ok || twice {
			name = ""
			continue
		}
		h[name] = string(bytes.TrimSpace(value))
	}
	if words != nil {
		return h, words
	}
	return h, raw
}

// isFieldName tells the name of a field from words before a colon.
func isFieldName(name string) bool {
	return name != "" && !strings.ContainsFunc(name, func(r rune) bool { return r <= ' ' || r > '~' })
}

// words decodes a field as people wrote it. Letters that it should have coded
// and did not are in the encoding of the message.
func (h header) words(name string) string {
	_, params := h.media()
	return decodedField(h[name], params["charset"])
}

// media is a part's type and parameters; a type that cannot be read is plain
// text.
func (h header) media() (kind string, params map[string]string) {
	value := h["content-type"]
	if value == "" {
		return "text/plain", nil
	}
	kind, params, err := mime.ParseMediaType(value)
	if err != nil {
		kind, params = brokenMedia(value)
	}
	if of, what, _ := strings.Cut(kind, "/"); of == "" || what == "" {
		kind = "text/plain"
	}
	return kind, params
}

// mediaParams are the parameters that matter here, wherever they stand.
var mediaParams = lazily(`(?i)\b(charset|boundary|name|format|delsp)\s*=\s*(?:"([^"]*)"?|([^\s;"]+))`)

// brokenMedia is media where the rules of its writing were not kept.
func brokenMedia(value string) (kind string, params map[string]string) {
	params = map[string]string{}
	for _, m := range mediaParams().FindAllStringSubmatch(value, -1) {
		if name := strings.ToLower(m[1]); params[name] == "" {
			params[name] = m[2] + m[3]
		}
	}
	kind = strings.ToLower(strings.TrimSpace(value))
	if end := strings.IndexAny(kind, " \t;"); end >= 0 {
		kind = kind[:end]
	}
	return kind, params
}

// coding is how the part was packed to be sent; some programs add a comment or
// quotation marks.
func (h header) coding() string {
	words := strings.Fields(strings.ToLower(strings.Trim(h["content-transfer-encoding"], " \t\"';")))
	if len(words) == 0 {
		return ""
	}
	return strings.Trim(words[0], "\"';")
}

// filename is what the part is called, "" when it is not a file.
func (h header) filename() string {
	disposition, params, _ := mime.ParseMediaType(h["content-disposition"])
	_, more := h.media()
	name := header{"n": first(params["filename"], more["name"])}.words("n")
	name = line(path.Base(strings.ReplaceAll(name, `\`, "/")))
	if (name == "" || name == "." || name == "/") && disposition == "attachment" {
		return "attachment"
	}
	return strings.Trim(name, "./")
}

// message is a mail with its parts, none of them decoded yet.
type message struct {
	header
	envelope string // the line before it in a mailbox: "From", a sender and a time
	text     piece  // what is read as the message
	files    []leaf // attachments
	notes    []string
	left     int // leaves that may still come
}

// piece is a part of a message's text: a leaf, or others that follow each other
// or say the same in several forms.
type piece struct {
	leaf   leaf
	inside []piece
	either bool // one of those inside is enough
}

// leaf is a part that holds no others.
type leaf struct {
	kind, encoding, name string
	params               map[string]string // of its kind
	raw                  []byte
}

func parseMail(raw []byte) message {
	envelope, raw := cutEnvelope(raw)
	h, body := cutHeader(raw)
	m := message{header: h, envelope: envelope, left: mostLeaves}
	m.text = m.part(h, body, 0)
	if m.text.isEmpty() && len(m.files) == 1 && m.files[0].asText() { // all it says was sent as a file
		m.text, m.files = piece{leaf: m.files[0]}, nil
	}
	return m
}

// asText makes a file a part of the message's text where it can be one.
func (l *leaf) asText() bool {
	kind, known := formats[ext(l.name)]
	switch {
	case kind == htmlFormat && known:
		l.kind = "text/html"
	case known && kind == plainFormat, isWords(l.kind):
	default:
		return false
	}
	return true
}

// noWords are kinds of text that are for programs.
var noWords = []string{"text/calendar", "text/vcard", "text/x-vcard", "text/directory", "text/css", "text/csv", "text/rtf", "text/javascript", "text/xml"}

func isWords(kind string) bool {
	return strings.HasPrefix(kind, "text/") && !slices.Contains(noWords, kind)
}

func (p *piece) isEmpty() bool { return p.leaf.kind == "" && len(p.inside) == 0 }

// part takes a part, or those inside it, into the message, and is what they say.
func (m *message) part(h header, body []byte, depth int) (p piece) {
	kind, params := h.media()
	if !strings.HasPrefix(kind, "multipart/") {
		return m.leaf(h, kind, params, body)
	}
	parts := parted(body, params["boundary"])
	switch {
	case depth == mostMailNested:
		m.note("parts of the message were left out: nested too deep")
		return p
	case parts == nil: // it says that it has parts, and has none
		return m.leaf(h, "text/plain", params, body)
	}
	p.either = kind == "multipart/alternative"
	for _, raw := range parts {
		if m.left <= 0 {
			m.note("parts of the message were left out: too many")
			break
		}
		inner, data := cutHeader(raw)
		if one := m.part(inner, data, depth+1); !one.isEmpty() {
			p.inside = append(p.inside, one)
		}
	}
	return p
}

func (m *message) note(words string) { m.notes = appendNote(m.notes, words) }

// parted cuts a body at the lines that are its boundary, which is the first that
// looks like one where none was told or the one that was told is nowhere. What
// stands before the first and behind the last is for programs that know no
// parts. It is nil where there is no boundary.
func parted(body []byte, boundary string) (parts [][]byte) {
	if boundary == "" || !bytes.Contains(body, []byte("--"+boundary)) {
		first := looseBoundary().Find(body)
		if first == nil {
			return nil
		}
		boundary = string(bytes.TrimSpace(first)[2:])
	}
	opening, from, at := []byte("--"+boundary), -1, 0
	for l := range bytes.Lines(body) {
		rest, ok := bytes.CutPrefix(l, opening)
		last := bytes.HasPrefix(rest, []byte("--"))
		if rest = bytes.TrimSpace(bytes.TrimPrefix(rest, []byte("--"))); ok && len(rest) == 0 {
			if from >= 0 {
				parts = append(parts, withoutEnd(body[from:at]))
			}
			if from = at + len(l); last {
				return parts
			}
		}
		at += len(l)
	}
	if from >= 0 {
		parts = append(parts, body[from:]) // what came before a broken end is kept
	}
	return parts
}

var looseBoundary = lazily(`(?m)^--[^\s-][^\r\n]{0,80}\r?$`)

// withoutEnd is a part without the line's end before the boundary behind it.
func withoutEnd(part []byte) []byte {
	return bytes.TrimSuffix(bytes.TrimSuffix(part, []byte("\n")), []byte("\r"))
}

// leaf takes a part that holds no others, and is what it says where it is no
// file.
func (m *message) leaf(h header, kind string, params map[string]string, body []byte) (p piece) {
	m.left--
	if kind == "text/plain" && pageOfMail().Match(body) {
		kind = "text/html"
	}
	l := leaf{kind: kind, params: params, encoding: h.coding(), name: h.filename(), raw: body}
	switch {
	case l.name == "" && isWords(kind):
		p.leaf = l
	case kind == "message/rfc822":
		l.name = first(l.name, "message.eml")
		if ext(l.name) != ".eml" {
			l.name += ".eml"
		}
		m.files = append(m.files, l)
	case l.name != "":
		m.files = append(m.files, l)
	}
	return p
}

// pageOfMail is HTML under the name of plain text.
var pageOfMail = lazily(`(?is)^\s*<(?:!doctype html|html|head|body|div|p|table|span)\b[^>]*>.*</(?:div|p|table|span|body|html)\s*>\s*$`)

// data is the part's bytes as they were before they were sent.
func (l leaf) data() []byte {
	switch l.encoding {
	case "base64":
		return fromBase64(l.raw)
	case "quoted-printable":
		return fromQuotedPrintable(l.raw)
	}
	return unmarked(l.raw)
}

// text is the part's bytes as text: by the encoding that it names, unless it is
// plainly another.
func (l leaf) text() string {
	out, ok := letters.Labelled(l.data(), l.params["charset"])
	if !ok {
		return ""
	}
	return out
}

func (l leaf) body() text.Body {
	if l.kind == "text/html" {
		raw := l.text()
		if b := fragment(raw); b.Text != "" {
			return b
		}
		return tagless(raw)
	}
	return mailText(l.text(), l.params)
}

// textForm is what an alternative is written in, a better one higher.
type textForm uint8

const (
	otherForm textForm = iota // text with marks for programs
	plainForm
	pageForm
	allForms
)

// fullest is how much more words the plain text must have than the HTML beside
// it to be taken instead: HTML keeps headings, lists and tables, but some
// senders put next to nothing into it.
const fullest = 2

// body is what a piece says: parts that follow each other in their order, or
// the best of alternatives.
func (p *piece) body() text.Body {
	if p.leaf.kind != "" {
		return p.leaf.body()
	}
	all := make([]text.Body, 0, len(p.inside))
	for i := range p.inside {
		all = append(all, p.inside[i].body())
	}
	if p.either {
		return p.best(all)
	}
	return text.Join(all...)
}

// best is the alternative that reads best, wherever it stands: of each form the
// fullest, and of those the HTML unless it is a stub.
func (p *piece) best(all []text.Body) text.Body {
	var of [allForms]text.Body
	for i, b := range all {
		if best := &of[p.inside[i].form()]; len(b.Text) >= len(best.Text) {
			*best = b
		}
	}
	plain := of[plainForm]
	if plain.Text == "" {
		plain = of[otherForm]
	}
	if page := of[pageForm]; page.Text != "" && len(page.Text)*fullest >= len(plain.Text) {
		return page
	}
	return plain
}

func (p *piece) form() (f textForm) {
	switch p.leaf.kind {
	case "text/html":
		f = pageForm
	case "text/plain":
		f = plainForm
	}
	for i := range p.inside {
		f = max(f, p.inside[i].form())
	}
	return f
}

// article is the message itself.
func (m *message) article() briefs.Article {
	a := m.about()
	a.Body, a.Notes = m.text.body(), m.notes
	return a
}

// about is what the message's header says of it.
func (m *message) about() (a briefs.Article) {
	var t meta
	t.set(&t.title, m.words("subject"))
	t.set(&t.author, sender(m.words("from")))
	list, _, _ := strings.Cut(m.words("list-id"), "<")
	t.set(&t.source, strings.Trim(list, `" `))
	t.set(&t.source, m.words("organization"))
	t.setLang(m.header["content-language"])
	t.setURL(strings.Trim(m.header["archived-at"], "<> "))
	date, _, _ := strings.Cut(m.header["date"], "(")
	t.setDate(date)
	if on, err := mail.ParseDate(date); err == nil && t.published.IsZero() && on.Year() >= 1900 && on.Year() <= 2200 {
		t.published = timex.Of(on)
	}
	t.onto(&a)
	if a.Published.Date.IsZero() {
		a.Published = m.delivered()
	}
	return a
}

// deliveries are what tells when a message without a date was delivered, and how
// sure that makes the day on which it was written: a mailbox may have been made
// anew.
var deliveries = []struct {
	field string // "" for the line before it in a mailbox
	sure  float64
}{{"delivery-date", .9}, {"received", .9}, {"x-received", .9}, {"", .8}}

// delivered is the day on which the message was delivered.
func (m *message) delivered() briefs.Published {
	for _, d := range deliveries {
		words := m.envelope
		if d.field != "" {
			words = m.header[d.field]
			words = words[strings.LastIndexByte(words, ';')+1:]
		}
		words, _, _ = strings.Cut(words, "(")
		if on, precision, ok := formedDay(words); ok && precision == timex.Day {
			return briefs.Published{Date: on, From: "metadata", Precision: precision, Confidence: d.sure}
		}
	}
	return briefs.Published{}
}

// sender is the name in a "From" field, else its first address.
func sender(from string) string {
	p := mail.AddressParser{}
	for _, field := range []string{from, withoutComments(from)} {
		if all, err := p.ParseList(field); err == nil && len(all) > 0 {
			return first(all[0].Name, all[0].Address)
		}
	}
	name, address, ok := strings.Cut(withoutComments(from), "<")
	if ok && strings.TrimSpace(name) != "" {
		return strings.Trim(name, `" `)
	}
	address = first(address, name)
	if words := strings.Fields(address); len(words) > 1 && strings.Contains(words[0], "@") {
		address = words[0] // of several
	}
	return strings.Trim(address, "<> ")
}

// comments are what a field says between brackets for people alone.
var comments = lazily(`\((?:[^()\\]|\\.)*\)`)

func withoutComments(field string) string { return comments().ReplaceAllString(field, "") }

// key is what the mailbox calls the message.
func (m *message) key() string {
	return first(key(strings.Trim(m.header["message-id"], "<> ")), hashed(m.header["from"], m.header["date"], m.header["subject"]))
}

// mailParts is a message that is a file of its own, and its attachments.
func (o origin) mailParts(raw []byte) iter.Seq2[part, error] {
	return func(yield func(part, error) bool) {
		m := parseMail(raw)
		read := func() (Found, error) {
			a := m.article()
			if a.Body.Text == "" {
				return Found{}, refuse(o.path, errNoText)
			}
			return o.found(a, "", 0), nil
		}
		if !m.isOnlyFiles() && !yield(part{read: o.guarded(read)}, nil) {
			return
		}
		o.attached(&m, "", new(counter), yield)
	}
}

// isOnlyFiles reports whether a message has no words of its own.
func (m *message) isOnlyFiles() bool { return len(m.files) > 0 && m.text.body().Text == "" }

// attached yields the attachments that are articles. One that does not say when
// it was written is as old as the message; where the message has no words, it
// has its title and sender too. It is false when yield has had enough.
func (o origin) attached(m *message, prefix string, n *counter, yield func(part, error) bool) bool {
	if o.depth >= deepest {
		return true
	}
	var of briefs.Article
	if len(m.files) > 0 {
		of = m.about()
	}
	if !m.isOnlyFiles() {
		of = briefs.Article{Published: of.Published}
	}
	for _, l := range m.files {
		if ok, _ := isRead(l.name); !ok || ext(l.name) == "" {
			continue // a picture, a card, a signature
		}
		inside := o.inside(l.name, o.written)
		for p, err := range o.adopted(prefix+key(l.name), inside.parts(l.data()), n) {
			read := p.read
			p.read = func() (Found, error) {
				f, err := read()
				f.inherit(&of)
				return f, err
			}
			if !yield(p, err) {
				return false
			}
		}
	}
	return true
}

// inherit takes what an article does not say of itself from another.
func (f *Found) inherit(of *briefs.Article) {
	f.Title, f.Author, f.Source = first(f.Title, of.Title), first(f.Author, of.Author), first(f.Source, of.Source)
	if f.Published.Date.IsZero() {
		f.Published = of.Published
	}
}
