package article

import (
	"net/netip"
	"net/url"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/net/idna"

	"attache/briefs/sanitise"
	"attache/briefs/text"
)

const (
	longestAddress = 2000 // bytes; terminals drop a hyperlink of 2,083 and more
	mostLinks      = 2000 // of an article that are told of
)

// Link is words of the article that lead somewhere.
type Link struct {
	text.Span
	Words   string // harmless, on one line
	Address string // as Address gives it
}

// Address is where a link leads, in printable ASCII alone: a page of the web or
// a mailbox. A relative one is read as of the page at base. Names and passwords
// in it are left out. ok is false for every other scheme, for a place of the
// same page, and for what is no address.
func Address(raw, base string) (address string, ok bool) {
	raw = strings.TrimSpace(raw)
	if raw == "" || raw[0] == '#' || len(raw) > longestAddress {
		return "", false
	}
	u, err := url.Parse(raw)
	if err != nil {
		return "", false
	}
	if !u.IsAbs() {
		at, err := url.Parse(base)
		if err != nil || !at.IsAbs() {
			return "", false
		}
		u = at.ResolveReference(u)
	}
	switch u.Scheme {
	case "http", "https":
		if u.User = nil; u.Host == "" || !toASCII(u) {
			return "", false
		}
	case "mailto":
		if u.Opaque == "" {
			return "", false
		}
	default:
		return "", false
	}
	address = escaped(u.String())
	return address, len(address) <= longestAddress
}

// toASCII writes the host of u as it is asked for on the wire, so that no
// letter of another script passes for a Latin one. ok is false where it is no
// name of a host.
func toASCII(u *url.URL) (ok bool) {
	name, port := u.Hostname(), u.Port()
	if ip, err := netip.ParseAddr(name); err == nil {
		return ip.Zone() == "" && (ip.Is4() || u.Host[0] == '[') // "https://:::" is no address
	}
	if !utf8.ValidString(name) {
		return false
	}
	name, err := idna.Lookup.ToASCII(name)
	if err != nil || name == "" || !isShort(name) {
		return false
	}
	if u.Host = name; port != "" {
		u.Host += ":" + port
	}
	return true
}

// The longest label of a host's name and the longest name (RFC 1035, 2.3.4).
const (
	longestLabel = 63
	longestHost  = 253
)

// isShort reports whether a host's name is one that the DNS can hold.
func isShort(name string) bool {
	for label := range strings.SplitSeq(name, ".") {
		if len(label) > longestLabel {
			return false
		}
	}
	return len(name) <= longestHost
}

// escaped is s with every byte that an address cannot hold as "%1B".
func escaped(s string) string {
	const digits = "0123456789ABCDEF"
	var b strings.Builder
	for i := range len(s) {
		if c := s[i]; c > ' ' && c < 0x7f && !strings.ContainsRune("\"<>\\^`{|}'", rune(c)) {
			b.WriteByte(c)
		} else {
			b.WriteByte('%')
			b.WriteByte(digits[c>>4])
			b.WriteByte(digits[c&15])
		}
	}
	return b.String()
}

// Links are the links of the article, in its order.
func (p *Pane) Links() []Link {
	if p.brief == nil {
		return nil
	}
	return p.linksFrom(0, len(p.body.Text))
}

// linksFrom are the links that begin in [from, to).
func (p *Pane) linksFrom(from, to int) (links []Link) {
	all := p.body.Inlines
	for _, in := range all[sort.Search(len(all), func(i int) bool { return all[i].Start >= from }):] {
		if in.Start >= to || len(links) == mostLinks {
			break
		}
		span := clamp(in.Span, p.body.Text)
		if in.Kind != text.Link || span.Empty() || len(links) > 0 && span.Start < links[len(links)-1].End {
			continue
		}
		if address, ok := Address(in.Href, p.brief.URL); ok {
			links = append(links, Link{Span: span, Words: sanitise.Line(strings.Join(strings.Fields(harmless(span.Of(p.body.Text))), " ")), Address: address})
		}
	}
	return links
}

// linkAt is the link of the byte at, nil for none, and where that may change.
func (p *pen) linkAt(at, end int) (*Link, int) {
	for i := range p.links {
		switch l := &p.links[i]; {
		case l.Start <= at && at < l.End:
			return l, min(end, l.End)
		case l.Start > at:
			return nil, min(end, l.Start)
		}
	}
	return nil, end
}

// link has what is said from now on lead where l does, or nowhere. It is the one
// sequence beside styles that the reader lets out.
func (p *pen) link(l *Link) {
	if l == p.on {
		return
	}
	if p.on = l; l == nil {
		p.out.WriteString(ansi.ResetHyperlink())
		return
	}
	p.out.WriteString(ansi.SetHyperlink(l.Address, "id="+strconv.Itoa(l.Start)))
}
