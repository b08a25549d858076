package text

import "strings"

// WithoutLogin is s with the name and password taken out of each address in it:
// "http://user:secret@host/" is "http://host/". Who is to be asked is told by the
// rest; the password is nobody's to read.
func WithoutLogin(s string) string {
	const mark = "://"
	if !strings.Contains(s, mark) || !strings.Contains(s, "@") {
		return s
	}
	var b strings.Builder
	for {
		i := strings.Index(s, mark)
		if i < 0 {
			b.WriteString(s)
			return b.String()
		}
		i += len(mark)
		b.WriteString(s[:i])
		s = s[i:]
		host := s[:hostEnd(s)]
		s = s[strings.LastIndexByte(host, '@')+1:]
	}
}

// hostEnd is where the part of an address ends that names the host. A slash or
// a mark in an unquoted password does not end it when an "@" follows in the same
// word.
func hostEnd(s string) int {
	end := strings.IndexFunc(s, func(r rune) bool { return r <= ' ' || strings.ContainsRune("\"'<>`", r) })
	if end < 0 {
		end = len(s)
	}
	host := strings.IndexAny(s[:end], "/?#\\")
	if host < 0 {
		return end
	}
	if strings.Contains(s[:host], "@") {
		return host
	}
	if at := strings.LastIndexByte(s[:end], '@'); at > host && isLogin(s[:at]) {
		return at + 1
	}
	return host
}

// isLogin reports whether what stands before an "@" is a name and password with a
// slash in it, and not a host with a path: no host has a colon before what is no
// number.
func isLogin(s string) bool {
	_, after, ok := strings.Cut(s, ":")
	if !ok || strings.IndexAny(s, "/?#\\") < len(s)-len(after) {
		return false
	}
	port := after[:strings.IndexAny(after, "/?#\\")]
	return strings.Trim(port, "0123456789") != ""
}
