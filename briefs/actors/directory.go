package actors

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"attache/briefs/text"
)

// People and organisations are thousands, of whom a text names a few. As phrases of the tables each would cost every
// start an entry, steps of the trie and words of the lexicon, which are those that rules ask about and so would know
// "Rehn" and "Ofgem" for a name's sake alone. So they stay in their tables, which are part of the program, and are found
// there by the letters of their names. Where the forms stand is kept once for all readers, from the first text on.

// directory finds who stands in a table by what they are called.
type directory struct {
	table  string
	forms  []listed                // a hash table with open addressing: a power of two, at most two thirds of them taken
	begins [beginnings / 64]uint64 // a bit by the hash of each form's lead, its first word, its first two words and so on
}

// listed is the hash of a form's key and the form's place in the table; an empty one is at 0, where no form stands.
type listed struct{ hash, at uint32 }

// beginnings is so many bits that nine of ten words with which no form begins are refused.
const beginnings = 1 << 18

// longestForm is room for the key of any form, which a test holds the tables to.
const longestForm = 64

var directories = sync.OnceValue(func() []*directory {
	return []*directory{newDirectory(peopleTable), newDirectory(organisationTable)}
})

// newDirectory lists the forms of a table, which are its last column.
func newDirectory(table string) *directory {
	most, size := strings.Count(table, "\n")+strings.Count(table, "; "), 1
	for 2*size < 3*most {
		size *= 2
	}
	d := &directory{table: table, forms: make([]listed, size)}
	next := 0
	for line := range strings.Lines(table) {
		at := next + strings.LastIndexByte(line, '\t') + 1
		next += len(line)
		if line[0] != '#' {
			each(table[at:next-len("\n")], func(form string) {
				d.list(form, at)
				at += len(form) + len("; ")
			})
		}
	}
	return d
}

// list enters a form that stands at a place of the table.
func (d *directory) list(form string, at int) {
	var room [longestForm]byte
	first, second, _ := strings.Cut(form, " ")
	for _, one := range lead(first) {
		d.begin(one)
		for _, two := range lead(second) {
			d.begin(leads(one, two))
		}
	}
	key, hash := spell(room[:0], form), hashOf(nil)
	for _, c := range key {
		hash = hashed(hash, c)
		if c == ' ' {
			d.begin(hash)
		}
	}
	*d.slot(key, hash) = listed{hash, uint32(at)}
	for i := 1; i < len(form); i++ {
		if isJoint(form, i) { // a text's tokens may part there: "Soft | Bank"
			d.begin(hashOf(spell(room[:0], form[:i])))
		}
	}
}

// isJoint reports whether a capital follows a small letter at byte i.
func isJoint(form string, i int) bool {
	return 'A' <= form[i] && form[i] <= 'Z' && 'a' <= form[i-1] && form[i-1] <= 'z'
}

// hashOf is the FNV-1a hash of a key.
func hashOf(key []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range key {
		h = hashed(h, c)
	}
	return h
}

// hashed is a hash with that of one byte more.
func hashed(h uint32, c byte) uint32 { return (h ^ uint32(c)) * 16777619 }

func (d *directory) begin(hash uint32) { d.begins[hash%beginnings/64] |= 1 << (hash % 64) }

// isBegun reports whether a form may begin with the words of a hash.
func (d *directory) isBegun(hash uint32) bool {
	return d.begins[hash%beginnings/64]&(1<<(hash%64)) != 0
}

// slot is where the form of a key stands, or would stand.
func (d *directory) slot(key []byte, hash uint32) *listed {
	for k := hash; ; k++ {
		f := &d.forms[k&uint32(len(d.forms)-1)]
		if f.at == 0 || f.hash == hash && d.isSpelt(f.at, key) {
			return f
		}
	}
}

// isSpelt reports whether the form at a place of the table has a key.
func (d *directory) isSpelt(at uint32, key []byte) bool {
	var room [longestForm]byte
	form := d.table[at:]
	return string(spell(room[:0], form[:strings.IndexAny(form, ";\n")])) == string(key)
}

// longest is the longest form that begins at token i, with a capital, and ends by token end, half open: its place in the
// table, 0 for none, and where it ends. An initial that no form has is passed over: "Antony | J. | Blinken".
func (d *directory) longest(doc *text.Doc, i, end int) (at uint32, last int) {
	at, last = d.walk(doc, i, end, false)
	if k := i + 1; at == 0 && k+2 < end && isInitial(doc, k) {
		at, last = d.walk(doc, i, end, true)
	}
	return at, last
}

// walk is the longest form at token i, with or without an initial behind its first word.
func (d *directory) walk(doc *text.Doc, i, end int, passInitial bool) (at uint32, last int) {
	var room [longestForm]byte
	last = i
	for k, key := i, room[:0]; k < end; k++ {
		words := doc.Tokens[k].Of(doc.Text)
		if k > i && isNameMark(words) || passInitial && k == i+1 {
			continue
		}
		if t := &doc.Tokens[k]; t.Shape == text.Lower && t.End-t.Start > longestParticle {
			break // "European | lithium" is no name of a firm
		}
		if k > i && isWordPart(doc, k) {
			key = key[:len(key)-1] // "Soft | Bank"
		}
		known := len(key)
		key = spell(key, words)
		hash := hashOf(key)
		if len(key) == known || !d.isBegun(hash) {
			break
		}
		if f := d.slot(key, hash); f.at != 0 {
			at, last = f.at, k+1
		}
	}
	return at, last
}

// isNameMark reports whether a mark may stand in a name, as in "Lee Jae-myung" and "J. D. Vance".
func isNameMark(words string) bool {
	return isDash(words) || words == "." || words == "&" || isApostrophe(words)
}

// isWordPart reports whether token k goes on with the word before it: "Soft | Bank".
func isWordPart(doc *text.Doc, k int) bool {
	t := &doc.Tokens[k]
	return !t.Spaced && t.Kind == text.Word && doc.Tokens[k-1].Kind == text.Word
}

// longestParticle is how many letters a word of a name may have that no capital begins: "van", "and".
const longestParticle = 3

// isInitial reports whether a name's letter stands at token k: "J.".
func isInitial(doc *text.Doc, k int) bool {
	t := &doc.Tokens[k]
	return t.Shape != text.Lower && utf8.RuneCountInString(t.Of(doc.Text)) == 1 && k+1 < len(doc.Tokens) && doc.Tokens[k+1].Of(doc.Text) == "."
}

// mayBegin reports whether a form may begin at token i, by the lead of its first word and the next word. Most words begin none,
// and "National" and "New" begin many, but few with the word behind them.
func (d *directory) mayBegin(first [2]uint32, doc *text.Doc, i, end int) bool {
	return d.mayGoOn(first[0], doc, i+1, end) || first[1] != first[0] && d.mayGoOn(first[1], doc, i+1, end)
}

// mayGoOn reports whether a form may begin with a word and go on with token k, or end before it.
func (d *directory) mayGoOn(first uint32, doc *text.Doc, k, end int) bool {
	if !d.isBegun(first) {
		return false
	}
	if k >= end || doc.Tokens[k].Kind != text.Word || isInitial(doc, k) || isWordPart(doc, k) || d.isBegun(leads(first, 0)) {
		return true
	}
	second := lead(doc.Tokens[k].Of(doc.Text))
	return d.isBegun(leads(first, second[0])) || d.isBegun(leads(first, second[1]))
}

// lead is two hashes of the plain letters that words begin with, made without spelling them: of all, and of those before a
// capital behind a small one, where a text's tokens may part. Capitals do not matter else: "InBev" may be written "Inbev".
func lead(words string) (hash [2]uint32) {
	h, isParted := uint32(0), false
	before := byte('A')
	for _, c := range []byte(words) {
		small := c | 0x20
		if small < 'a' || 'z' < small {
			break
		}
		if c < 'a' && before >= 'a' && !isParted {
			hash[1], isParted = h, true
		}
		h, before = h*31+uint32(small), c
	}
	hash[0] = h
	if !isParted {
		hash[1] = h
	}
	return hash
}

// leads is a hash of the leads of two words, the second of which is 0 where there is one.
func leads(first, second uint32) uint32 { return first*0x9E3779B1 + second*31 + 1 }

// spell appends words to a key: the letters of each, small, and a blank.
func spell(key []byte, words string) []byte {
	for i, r := range words {
		c := words[i] | 0x20
		switch {
		case 'a' <= c && c <= 'z':
			key = append(key, c)
		case r >= utf8.RuneSelf && unicode.IsLetter(r) && !unicode.Is(unicode.Lm, r): // as some apostrophes are
			key = utf8.AppendRune(key, unicode.ToLower(r))
		case !unicode.IsMark(r): // an accent by itself
			key = endWord(key)
		}
	}
	return endWord(key)
}

func endWord(key []byte) []byte {
	if n := len(key); n > 0 && key[n-1] != ' ' {
		key = append(key, ' ')
	}
	return key
}

// longest is the longest phrase of the tables at token i that ends by token end, half open, and where it ends. It is of
// no entry when there is none.
func (s *search) longest(i, end int) (f form, last int) {
	tabled, last := s.set.Longest(s.d.Tokens, i, end)
	if tabled != nil {
		f = *tabled
	}
	t := &s.d.Tokens[i]
	if t.Shape == text.Lower {
		return f, last // as most
	}
	first := lead(t.Of(s.d.Text))
	for _, d := range s.directories {
		if !d.mayBegin(first, s.d, i, end) {
			continue
		}
		if at, beyond := d.longest(s.d, i, end); beyond > last {
			f, last = form{s.inTable(place{d, at}), capital}, beyond
		}
	}
	return f, last
}

// place is where a form stands in the table of a directory.
type place struct {
	in *directory
	at uint32
}

// inTable is who stands in the row of a form, made when the text first names them so.
func (s *search) inTable(p place) *entry {
	if e, ok := s.entries[p]; ok {
		return e
	}
	code, name, office := p.in.whose(p.at)
	e := &entry{kind: Individual, codes: s.one(code), name: name}
	if rank, ok := rankNames[office]; ok {
		e.kind, e.rank = Body, rank
	}
	s.entries[p] = e
	return e
}

// whose is the state and the name of whom the form at a place of the table is, and what they are: the office of a person,
// the kind of an organisation.
func (d *directory) whose(at uint32) (code, name, office string) {
	row := d.table[strings.LastIndexByte(d.table[:at], '\n')+1:]
	code, row, _ = strings.Cut(row, "\t")
	name, row, _ = strings.Cut(row, "\t")
	office, _, _ = strings.Cut(row, "\t")
	return code, name, office
}
