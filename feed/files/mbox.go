package files

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"iter"
	"regexp"
	"strings"
)

// mostMessages is how many messages of a mailbox are read.
const mostMessages = 100_000

// mboxParts are the messages of a mailbox and their attachments. It reads one
// message at a time, so that a mailbox may be of any size.
func (o origin) mboxParts(r io.Reader) iter.Seq2[part, error] {
	return func(yield func(part, error) bool) {
		n, message := new(counter), 0
		for raw, err := range messages(r, limit(o.opt)) {
			if message++; message > mostMessages {
				yield(part{number: n.next()}, refuse(o.path, tooMany(mostMessages)))
				return
			}
			if err != nil {
				if !yield(part{number: n.next()}, refuse(o.number(message), err)) {
					return
				}
				continue
			}
			if !o.mboxMessage(raw, message, n, yield) {
				return
			}
		}
		if message == 0 {
			yield(part{}, refuse(o.path, reason{"a mailbox without messages", ErrEmpty}))
		}
	}
}

// mboxMessage yields a message of a mailbox and its attachments.
func (o origin) mboxMessage(raw []byte, number int, n *counter, yield func(part, error) bool) bool {
	m := parseMail(raw)
	at := n.next()
	name := m.key()
	if !m.isOnlyFiles() {
		read := func() (Found, error) {
			a := m.article()
			if a.Body.Text == "" {
				return Found{}, refuse(o.number(number), errBareItem)
			}
			f := o.found(a, name, number)
			f.number = at
			return f, nil
		}
		if !yield(part{at, o.guarded(read)}, nil) {
			return false
		}
	}
	inside := o
	inside.path = o.number(number)
	var files []part
	var errs []error
	inside.attached(&m, name+"#", n, func(p part, err error) bool {
		files, errs = append(files, p), append(errs, err)
		return true
	})
	for i, p := range files {
		read := p.read
		p.read = func() (Found, error) {
			f, err := read()
			f.Ref.Path = o.path
			return f, err
		}
		if !yield(p, errs[i]) {
			return false
		}
	}
	return true
}

var fromLine = []byte("From ")

// messages cuts a mailbox before the lines that begin a message, and takes the marks
// off those that look like one and were quoted. One that is longer than most
// bytes comes as an error.
func messages(r io.Reader, most int64) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		lines := bufio.NewReaderSize(r, 64<<10)
		m := rawMessage{most: most}
		begun := false
		behindBlank := true
		whole := true // what is read next begins a line
		for {
			l, err := lines.ReadSlice('\n')
			isBlank := whole && len(bytes.TrimRight(l, "\r\n")) == 0
			isStart := whole && behindBlank && bytes.HasPrefix(l, fromLine)
			if isStart {
				l = bytes.Clone(l) // looking ahead moves it
				next, _ := lines.Peek(mostAhead)
				isStart = isEnvelope(l, next)
			}
			if isStart {
				if begun && !yield(m.taken()) {
					return
				}
				begun = true
				m.Write(l)
			} else if begun {
				m.add(l, whole)
			}
			behindBlank, whole = isBlank, err == nil
			if err != nil && !errors.Is(err, bufio.ErrBufferFull) {
				break
			}
		}
		if begun {
			yield(m.taken())
		}
	}
}

// mostAhead is how far the line behind one that begins a message is looked at.
const mostAhead = 128

// The line that begins a message names a sender and a time, some programs' the
// sender alone; behind it comes the message's header. People begin sentences
// with "From", too.
var (
	envelopeTime = regexp.MustCompile(`\d\d?:\d\d(?::\d\d)?\b.*\b\d{4}\b|^From \S+\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s.*\b\d{4}\s+\d\d?:\d\d|^From \S+\s*$`)
	headerField  = regexp.MustCompile(`^(?:>?From |[!-9;-~]+[ \t]*:)`)
)

// isEnvelope reports whether a line that begins with "From " begins a message,
// by what comes next.
func isEnvelope(l, next []byte) bool {
	return envelopeTime.Match(l) && (headerField.Match(next) || len(bytes.TrimSpace(next)) == 0)
}

// cutEnvelope parts a message from the line that begins it in a mailbox, and from
// blank lines before it.
func cutEnvelope(raw []byte) (envelope string, message []byte) {
	raw = bytes.TrimLeft(bytes.TrimPrefix(raw, []byte("\xef\xbb\xbf")), "\r\n")
	l, rest, _ := bytes.Cut(raw, []byte("\n"))
	if !bytes.HasPrefix(l, fromLine) || !envelopeTime.Match(l) {
		return "", raw
	}
	_, words, _ := strings.Cut(string(bytes.TrimSpace(l[len(fromLine):])), " ") // less the sender
	return words, rest
}

// rawMessage is a message while it is gathered, up to the piece that makes it
// too long.
type rawMessage struct {
	bytes.Buffer
	most int64
}

func (m *rawMessage) isTooLong() bool { return int64(m.Len()) > m.most }

// add adds a line, or where that is very long a piece of one.
func (m *rawMessage) add(l []byte, isStart bool) {
	if m.isTooLong() {
		return
	}
	if isStart && isQuotedFrom(l) {
		l = l[1:]
	}
	m.Write(l)
}

// taken is the message, and makes room for the next.
func (m *rawMessage) taken() ([]byte, error) {
	defer m.Reset()
	if m.isTooLong() {
		return nil, tooLong(m.most)
	}
	return bytes.Clone(m.Bytes()), nil
}

// isQuotedFrom reports whether a line is one that began with "From ", with any
// number of marks put before it.
func isQuotedFrom(l []byte) bool {
	return len(l) > 0 && l[0] == '>' && bytes.HasPrefix(bytes.TrimLeft(l, ">"), fromLine)
}

// isMailbox reports whether data begins as a mailbox does: with a line of its
// own before a message's header.
func isMailbox(data []byte) bool {
	l, rest, ok := bytes.Cut(data[:min(len(data), openingMost)], []byte("\n"))
	return ok && bytes.HasPrefix(l, fromLine) && isEnvelope(l, rest) && mailFieldsIn(rest) >= 2
}

// isMail reports whether data begins with a message's header.
func isMail(data []byte) bool {
	return mailFieldsIn(data[:min(len(data), openingMost)]) >= 3
}

// mailFields are fields that one message or another begins with.
var mailFields = []string{"from", "date", "subject", "received", "return-path", "delivered-to", "message-id", "mime-version"}

// mailFieldsIn counts them in a header.
func mailFieldsIn(data []byte) (n int) {
	_, data = cutEnvelope(data)
	h, _ := cutHeader(data)
	for _, name := range mailFields {
		if _, ok := h[name]; ok {
			n++
		}
	}
	return n
}
