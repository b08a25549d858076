package files

import (
	"bytes"
	"encoding/base64"
	"strconv"
	"strings"
	"unicode/utf8"

	"attache/feed/letters"
)

// fromBase64 is what base64 holds, stray characters passed over, and behind it
// the plain text that lists and gateways put there.
func fromBase64(raw []byte) []byte {
	packed, tail := raw, []byte(nil)
	if at := tailOf(raw); at < len(raw) {
		packed, tail = raw[:at], raw[at:]
	}
	return append(unpackedBase64(packed), tail...)
}

// Lines of base64 are long, but for the last one; a gateway may spoil a
// character of one.
const (
	longBase64  = 40
	strayShare  = 8 // one stray character of so many
	paddedSigns = " \t\r\n="
)

// tailOf is where the lines begin that are no base64, and behind which no more
// comes.
func tailOf(raw []byte) int {
	at, tail := 0, -1
	for l := range bytes.Lines(raw) {
		strays, signs := straysIn(l)
		switch {
		case strays*strayShare > signs+strays:
			if tail < 0 {
				tail = at
			}
		case signs >= longBase64:
			tail = -1
		}
		at += len(l)
	}
	if tail < 0 {
		return len(raw)
	}
	return tail
}

// straysIn counts what a line has that base64 has not, blanks between words
// twice, and what it has.
func straysIn(l []byte) (strays, signs int) {
	for _, c := range bytes.Trim(l, paddedSigns) {
		switch {
		case isBase64(c):
			signs++
		case c == ' ':
			strays += 2
		case c != '=':
			strays++
		}
	}
	return strays, signs
}

func isBase64(c byte) bool {
	return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/'
}

// unpackedBase64 unpacks the runs between padding, each to its last whole byte. A
// line as wide as most begins a run, too, since a sign that one lost would
// shift all behind it.
func unpackedBase64(packed []byte) []byte {
	out := make([]byte, 0, base64.RawStdEncoding.DecodedLen(len(packed)))
	run := make([]byte, 0, len(packed))
	flush := func() {
		if len(run)%4 == 1 {
			run = run[:len(run)-1]
		}
		out, _ = base64.RawStdEncoding.AppendDecode(out, run)
		run = run[:0]
	}
	width := widthOfLines(packed)
	for l := range bytes.Lines(packed) {
		if _, signs := straysIn(l); signs == width && len(run)%4 != 0 {
			flush()
		}
		for _, c := range l {
			switch {
			case isBase64(c):
				run = append(run, c)
			case c == '=':
				flush()
			}
		}
	}
	flush()
	return out
}

// widthOfLines is how many signs most lines have, 0 where that is no whole
// number of groups.
func widthOfLines(packed []byte) (width int) {
	lines := map[int]int{}
	for l := range bytes.Lines(packed) {
		_, signs := straysIn(l)
		if lines[signs]++; lines[signs] > lines[width] {
			width = signs
		}
	}
	if lines[width] < 2 || width%4 != 0 {
		return 0
	}
	return width
}

// unmarked is data that nobody said was packed: as it is, unless it is lines of
// base64 that hold a text, or lines that are folded and hold letters as
// quoted-printable has them.
func unmarked(raw []byte) []byte {
	if softBreak().Match(raw) {
		if out := fromQuotedPrintable(raw); utf8.Valid(out) && bytes.ContainsFunc(out, isBeyondASCII) && !bytes.ContainsFunc(raw, isBeyondASCII) {
			return out
		}
		return raw
	}
	return unmarkedBase64(raw)
}

var softBreak = lazily(`[^=]=\r?\n`)

func isBeyondASCII(r rune) bool { return r >= utf8.RuneSelf }

func unmarkedBase64(raw []byte) []byte {
	n := 0
	for l := range bytes.Lines(raw) {
		strays, signs := straysIn(l)
		if strays > 0 {
			return raw
		}
		n = max(n, signs)
	}
	if n < longBase64 {
		return raw
	}
	out := unpackedBase64(raw)
	if !utf8.Valid(out) || !bytes.Contains(out, []byte(" ")) || bytes.ContainsFunc(out, isControl) {
		return raw
	}
	return out
}

func isControl(r rune) bool { return r < ' ' && !strings.ContainsRune("\t\r\n\f", r) }

// fromQuotedPrintable undoes quoted-printable. What is no code stays as it is.
func fromQuotedPrintable(raw []byte) []byte {
	out := make([]byte, 0, len(raw))
	for l := range bytes.Lines(raw) {
		end := ""
		if bytes.HasSuffix(l, []byte("\n")) {
			end = "\n"
		}
		l = bytes.TrimRight(l, " \t\r\n")
		if bytes.HasSuffix(l, []byte("=")) {
			l, end = l[:len(l)-1], ""
		}
		out = append(appendCoded(out, l), end...)
	}
	return out
}

func appendCoded(out, l []byte) []byte {
	for i := 0; i < len(l); i++ {
		if l[i] == '=' && i+2 < len(l) {
			if c, err := strconv.ParseUint(string(l[i+1:i+3]), 16, 8); err == nil {
				out = append(out, byte(c))
				i += 2
				continue
			}
		}
		out = append(out, l[i])
	}
	return out
}

// codedWord is a stretch of a field in another encoding: "=?euc-kr?B?x9E=?=".
var codedWord = lazily(`=\?([^?\s]{1,60})\?([bBqQ])\?(.*?)\?=`)

// decodedField is a field as people wrote it. Stretches that follow each other
// in one encoding are decoded together, since some programs cut inside of a
// letter; what is no ASCII by itself is as label says, or as it looks.
func decodedField(value, label string) string {
	var out strings.Builder
	at := 0
	var held []byte
	heldIn := ""
	flush := func() {
		out.WriteString(labelled(held, heldIn))
		held = nil
	}
	for _, m := range codedWord().FindAllStringSubmatchIndex(value, mostWords) {
		charset, _, _ := strings.Cut(strings.ToLower(value[m[2]:m[3]]), "*") // less its language
		between := value[at:m[0]]
		isNext := held != nil && strings.TrimSpace(between) == ""
		if !isNext || charset != heldIn {
			flush()
		}
		if !isNext {
			out.WriteString(uncoded(between, label))
		}
		held, heldIn, at = append(held, codedBytes(value[m[4]:m[5]], value[m[6]:m[7]])...), charset, m[1]
	}
	flush()
	out.WriteString(uncoded(value[at:], label))
	return out.String()
}

// mostWords is how many coded stretches of a field are decoded.
const mostWords = 1000

func codedBytes(how, words string) []byte {
	if strings.EqualFold(how, "b") {
		return unpackedBase64([]byte(words))
	}
	return appendCoded(nil, []byte(strings.ReplaceAll(words, "_", " ")))
}

// uncoded is a stretch that is not coded: of ASCII it is what it says, but for
// letters in the disguise of an escape.
func uncoded(words, label string) string {
	if strings.IndexFunc(words, func(r rune) bool { return r >= utf8.RuneSelf || r == '\x1b' }) < 0 {
		return words
	}
	return labelled([]byte(words), label)
}

// labelled is data as text, "" for what is none.
func labelled(data []byte, label string) string {
	if len(data) == 0 {
		return ""
	}
	out, ok := letters.Labelled(data, label)
	if !ok {
		return strings.ToValidUTF8(string(data), string(utf8.RuneError))
	}
	return out
}
