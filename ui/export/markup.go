package export

import (
	"html"
	"net/url"
	"strings"
)

// markup writes HTML. Names of elements and attributes are the program's own; what
// stands between tags, and in attributes, is always escaped, so that no words of an
// article can be markup.
type markup struct {
	out  *strings.Builder
	open []string
}

// begin opens an element; attributes come as names and values, and one without a
// value is left out.
func (m *markup) begin(name string, attributes ...string) {
	m.tag(name, attributes)
	m.out.WriteByte('>')
	m.open = append(m.open, name)
}

// void writes an element that holds nothing.
func (m *markup) void(name string, attributes ...string) {
	m.tag(name, attributes)
	m.out.WriteString("/>") // which a drawing needs, and a page bears
}

func (m *markup) tag(name string, attributes []string) {
	m.out.WriteString("<" + name)
	for i := 0; i+1 < len(attributes); i += 2 {
		if attributes[i+1] != "" {
			m.out.WriteString(" " + attributes[i] + `="` + html.EscapeString(oneLine(attributes[i+1])) + `"`)
		}
	}
}

// end closes the element that was opened last.
func (m *markup) end() {
	last := len(m.open) - 1
	m.out.WriteString("</" + m.open[last] + ">")
	m.open = m.open[:last]
}

// line closes it and ends the line of the source.
func (m *markup) line() {
	m.end()
	m.out.WriteByte('\n')
}

// words writes what is shown.
func (m *markup) words(s string) { m.out.WriteString(html.EscapeString(oneLine(s))) }

// element writes an element with words in it.
func (m *markup) element(name, words string, attributes ...string) {
	m.begin(name, attributes...)
	m.words(words)
	m.end()
}

// webAddress is an address that a page may link to: of the web, and none that could
// end its place in the page or hides where it leads; "" for any other.
func webAddress(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || u.User != nil || oneLine(s) != s {
		return ""
	}
	if s = u.String(); strings.ContainsAny(s, "<>\"'`\\ ") {
		return ""
	}
	return s
}
