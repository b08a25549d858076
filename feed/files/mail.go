package files

import (
	"bytes"
	"encoding/base64"
	"io"
	"iter"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"path"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"

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

// cutHeader parts the header from what is behind its blank line. Lines that are
// no field, and those over the limit, are passed over.
func cutHeader(raw []byte) (header, []byte) {
	h, name, left := header{}, "", mostHeader
	for len(raw) > 0 {
		l, rest, _ := bytes.Cut(raw, []byte("\n"))
		l = bytes.TrimRight(l, "\r")
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
		if _, twice := h[name]; !ok || twice {
			name = ""
			continue
		}
		h[name] = string(bytes.TrimSpace(value))
	}
	return h, raw
}

// words decodes a field as people wrote it.
func (h header) words(name string) string {
	value := h[name]
	if !utf8.ValidString(value) {
		value, _ = decode([]byte(value))
	}
	d := mime.WordDecoder{CharsetReader: charset.NewReaderLabel}
	if decoded, err := d.DecodeHeader(value); err == nil {
		return decoded
	}
	return value
}

// media is a part's type and parameters; a type that cannot be read is plain
// text.
func (h header) media() (kind string, params map[string]string) {
	value := h["content-type"]
	if value == "" {
		return "text/plain", nil
	}
	kind, params, err := mime.ParseMediaType(value)
	if err != nil && kind == "" {
		kind, _, _ = strings.Cut(strings.ToLower(value), ";")
		kind = strings.TrimSpace(kind)
	}
	if of, what, _ := strings.Cut(kind, "/"); of == "" || what == "" {
		kind = "text/plain"
	}
	return kind, params
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
	texts []leaf // that are read as the message, in order
	files []leaf // attachments
	notes []string
	left  int // leaves that may still come
}

// leaf is a part that holds no others.
type leaf struct {
	kind, charset, encoding, name string
	raw                           []byte
	either                        int // the number of the alternative that it belongs to, 0 for none
}

func parseMail(raw []byte) message {
	h, body := cutHeader(raw)
	m := message{header: h, left: mostLeaves}
	m.part(h, body, 0, 0)
	return m
}

// part takes a part, or those inside it, into the message.
func (m *message) part(h header, body []byte, depth, either int) {
	kind, params := h.media()
	if !strings.HasPrefix(kind, "multipart/") {
		m.leaf(h, kind, params, body, either)
		return
	}
	if depth == mostMailNested || params["boundary"] == "" {
		m.notes = []string{"parts of the message were left out: nested too deep or broken"}
		return
	}
	if kind == "multipart/alternative" && either == 0 {
		either = m.left // of no other
	}
	r := multipart.NewReader(bytes.NewReader(body), params["boundary"])
	for m.left > 0 {
		p, err := r.NextRawPart()
		if err != nil {
			return // what came before a broken end is kept
		}
		inner := header{}
		for name, values := range p.Header {
			inner[strings.ToLower(name)] = values[0]
		}
		data, _ := io.ReadAll(p)
		m.part(inner, data, depth+1, either)
	}
}

func (m *message) leaf(h header, kind string, params map[string]string, body []byte, either int) {
	m.left--
	l := leaf{kind: kind, charset: params["charset"], encoding: strings.ToLower(strings.TrimSpace(h["content-transfer-encoding"])), name: h.filename(), raw: body, either: either}
	switch {
	case l.name == "" && (kind == "text/plain" || kind == "text/html"):
		m.texts = append(m.texts, l)
	case kind == "message/rfc822":
		l.name = first(l.name, "message.eml")
		if ext(l.name) != ".eml" {
			l.name += ".eml"
		}
		m.files = append(m.files, l)
	case l.name != "":
		m.files = append(m.files, l)
	}
}

// data is the part's bytes as they were before they were sent. What comes
// before an error is kept.
func (l leaf) data() []byte {
	var r io.Reader = bytes.NewReader(l.raw)
	switch l.encoding {
	case "base64":
		r = base64.NewDecoder(base64.StdEncoding, r)
	case "quoted-printable":
		r = quotedprintable.NewReader(r)
	default:
		return l.raw
	}
	data, err := io.ReadAll(r)
	if err != nil && len(data) == 0 {
		return l.raw
	}
	return data
}

// text is the part's bytes as text: by the encoding that it names, unless it is
// plainly another.
func (l leaf) text() string {
	data := l.data()
	out, ok := letters.Labelled(data, l.charset)
	if !ok {
		return ""
	}
	return out
}

func (l leaf) body() text.Body {
	if l.kind == "text/html" {
		return fragment(l.text())
	}
	return text.Plain(l.text())
}

// fullest is how much more words the plain text must have than the HTML beside
// it to be taken instead: HTML keeps headings, lists and tables, but some
// senders put next to nothing into it.
const fullest = 2

// body is the message's text: of alternatives the one that reads better, of
// parts that follow each other the longest, since lists add a footer.
func (m *message) body() text.Body {
	var best text.Body
	for i := 0; i < len(m.texts); i++ {
		b := m.texts[i].body()
		for e := m.texts[i].either; e != 0 && i+1 < len(m.texts) && m.texts[i+1].either == e; i++ {
			b = better(b, m.texts[i+1].body(), m.texts[i+1].kind == "text/html")
		}
		if len(b.Text) > len(best.Text) {
			best = b
		}
	}
	return best
}

// better is the one of two alternatives that reads better.
func better(a, b text.Body, isHTML bool) text.Body {
	if isHTML == (len(b.Text)*fullest >= len(a.Text)) && b.Text != "" || a.Text == "" {
		return b
	}
	return a
}

// article is the message itself.
func (m *message) article() briefs.Article {
	var a briefs.Article
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
	if on, err := mail.ParseDate(date); err == nil && t.published.IsZero() {
		t.published = timex.Of(on)
	}
	t.onto(&a)
	a.Body, a.Notes = m.body(), m.notes
	return a
}

// sender is the name in a "From" field, else its address.
func sender(from string) string {
	p := mail.AddressParser{}
	if all, err := p.ParseList(from); err == nil && len(all) > 0 {
		return first(all[0].Name, all[0].Address)
	}
	name, address, ok := strings.Cut(from, "<")
	if ok && strings.TrimSpace(name) != "" {
		return strings.Trim(name, `" `)
	}
	return strings.Trim(first(address, name), "<> ")
}

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
				return Found{}, refuse(o.path, ErrEmpty)
			}
			return o.found(a, "", 0), nil
		}
		if !m.isOnlyFiles() && !yield(part{read: read}, nil) {
			return
		}
		o.attached(&m, "", new(counter), yield)
	}
}

// isOnlyFiles reports whether a message has no words of its own.
func (m *message) isOnlyFiles() bool { return len(m.files) > 0 && m.body().Text == "" }

// attached yields the attachments that are articles. It is false when yield
// has had enough.
func (o origin) attached(m *message, prefix string, n *counter, yield func(part, error) bool) bool {
	if o.depth >= deepest {
		return true
	}
	for _, l := range m.files {
		if ok, _ := isRead(l.name); !ok || ext(l.name) == "" {
			continue // a picture, a card, a signature
		}
		inside := o.inside(l.name, o.written)
		for p, err := range o.adopted(prefix+key(l.name), inside.parts(l.data()), n) {
			if !yield(p, err) {
				return false
			}
		}
	}
	return true
}
