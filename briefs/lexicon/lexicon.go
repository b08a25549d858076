// Package lexicon holds every class of words once, for all readers: what a word
// can be (verb, noun, adverb, in which forms) and which sets it belongs to.
//
// Its promise: a word is told in one place, and a list that is wrong (a verb of
// a class that has no forms, a class named twice) fails when it is compiled.
package lexicon

import (
	"embed"
	"fmt"
	"strings"

	"attache/briefs/text"
)

//go:embed en/*.txt
var english embed.FS

// Form is what a word can be. A word may be several: "plans" is a verb and a
// noun.
type Form uint16

// The forms of words.
const (
	Base  Form = 1 << iota // "open"
	Third                  // "opens"
	Past                   // "opened"
	Part                   // "opened", "drawn"
	Ing                    // "opening"
	Noun                   // is as common as a noun: "trade", "visits"
	Verb  = Base | Third | Past | Part | Ing
)

// Words is what is known of each word, by its number.
type Words struct {
	lex   *text.Lexicon
	forms []Form     // by Sym
	base  []text.Sym // by Sym: of a verb's form, its base
	sets  map[string]Set

	inflections map[text.Sym]inflection // by base
	american    map[text.Sym][]text.Sym // the forms that American English spells otherwise, likewise
}

// inflection is the forms of a verb, in the order of the bits of Form.
type inflection [formsOfVerb]text.Sym

// Set is a class of words.
type Set = text.Set

// English compiles the English words over a numbering of words.
func English(lex *text.Lexicon) *Words {
	w := &Words{lex: lex, sets: map[string]Set{}, inflections: map[text.Sym]inflection{}, american: map[text.Sym][]text.Sym{}}
	w.verbs(read("en/verbs.txt"))
	w.classes(read("en/classes.txt"))
	return w
}

// Number gives the English words of the classes their numbers. Called before
// others number theirs, it keeps what each knows of the commonest words together:
// those that hold sentences together stand first in the classes.
func Number(lex *text.Lexicon) {
	for line := range strings.Lines(read("en/classes.txt")) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		if line[0] != ' ' {
			_, line, _ = strings.Cut(line, ": ")
		}
		for word := range strings.FieldsSeq(line) {
			lex.Intern(word)
		}
	}
}

func read(name string) string {
	b, err := english.ReadFile(name)
	if err != nil {
		panic(err)
	}
	return string(b)
}

// Form is what a token's word can be; 0 for a word that no list holds.
func (w *Words) Form(s text.Sym) Form {
	if int(s) < len(w.forms) {
		return w.forms[s]
	}
	return 0
}

// Base is the base of a verb's form: of "agreed", "agree". It is 0 where the
// word is no verb.
func (w *Words) Base(s text.Sym) text.Sym {
	if int(s) < len(w.base) {
		return w.base[s]
	}
	return 0
}

// Spelled is a form of a verb by its base, empty where the word is no verb's base.
func (w *Words) Spelled(base text.Sym, f Form) string {
	forms, ok := w.inflections[base]
	if !ok {
		return ""
	}
	for i, s := range forms {
		if f == 1<<i {
			return w.lex.Word(s)
		}
	}
	return ""
}

// Sym is the number of a word that some list holds. It panics on another: a
// question about a word that cannot stand in a text is a bug.
func (w *Words) Sym(word string) text.Sym { return w.lex.Intern(word) }

// Set is the words of one or more classes. It panics on a name that no class
// has.
func (w *Words) Set(names ...string) Set {
	if len(names) == 1 {
		return w.set(names[0])
	}
	var all Set
	for _, name := range names {
		all = all.With(w.set(name))
	}
	return all
}

// Of is some words, for a question of code that is asked of many tokens.
func (w *Words) Of(words ...string) Set {
	var s Set
	for _, word := range words {
		s.Add(w.lex.Intern(word))
	}
	return s
}

func (w *Words) set(name string) Set {
	s, ok := w.sets[name]
	if !ok {
		panic("lexicon: no class " + name)
	}
	return s
}

// verbs reads the list of verbs: sections in brackets, each a class of its own.
func (w *Words) verbs(list string) {
	var section string
	for line := range strings.Lines(list) {
		switch {
		case strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "["):
			name, _, ok := strings.Cut(line[1:], "]")
			if !ok {
				panic("lexicon: a section without its bracket: " + line)
			}
			section = w.open(name)
		default:
			for entry := range strings.FieldsSeq(line) {
				w.verb(section, entry)
			}
		}
	}
}

// open begins a class. It panics on a name used twice.
func (w *Words) open(name string) string {
	if _, ok := w.sets[name]; ok {
		panic("lexicon: class " + name + " is told twice")
	}
	w.sets[name] = Set{}
	return name
}

// verb enters a verb as verbs.txt writes it, in the class of its section.
func (w *Words) verb(section, entry string) {
	spelling := strings.TrimRight(entry, "*+~")
	marks := entry[len(spelling):]
	base, _, _ := strings.Cut(spelling, "/")
	s := w.lex.Intern(base)
	if _, told := w.inflections[s]; !told {
		isBoth := strings.Contains(marks, "~")
		w.inflected(s, inflect(spelling, isBoth || strings.Contains(marks, "+")))
		if isBoth {
			w.alsoSpelled(s, inflect(spelling, false))
		}
	}
	if strings.Contains(marks, "*") {
		w.mark(w.inflections[s][baseForm], Noun, 0)
		w.mark(w.inflections[s][thirdForm], Noun, 0)
	}
	w.includeVerb(section, s)
}

// alsoSpelled enters those forms of a verb that a second spelling gives it.
func (w *Words) alsoSpelled(base text.Sym, spelled [formsOfVerb]string) {
	for _, form := range []int{pastForm, partForm, ingForm} {
		s := w.lex.Intern(spelled[form])
		w.mark(s, 1<<form, base)
		w.american[base] = append(w.american[base], s)
	}
}

// includeVerb enters all forms of a verb in a class.
func (w *Words) includeVerb(class string, base text.Sym) {
	forms := w.inflections[base]
	w.include(class, forms[:])
	w.include(class, w.american[base])
}

func (w *Words) inflected(base text.Sym, spelled [formsOfVerb]string) {
	var f inflection
	for i, word := range spelled {
		f[i] = w.lex.Intern(word)
		w.mark(f[i], 1<<i, base)
	}
	w.inflections[base] = f
}

func (w *Words) mark(s text.Sym, f Form, base text.Sym) {
	if missing := int(s) + 1 - len(w.forms); missing > 0 {
		w.forms = append(w.forms, make([]Form, missing)...)
		w.base = append(w.base, make([]text.Sym, missing)...)
	}
	w.forms[s] |= f
	if base != 0 && w.base[s] == 0 {
		w.base[s] = base
	}
}

func (w *Words) include(class string, words []text.Sym) {
	set := w.sets[class]
	for _, s := range words {
		set.Add(s)
	}
	w.sets[class] = set
}

// classes reads the list of classes: "kind name: words", and what is indented
// below it.
func (w *Words) classes(list string) {
	var kind, name string
	for line := range strings.Lines(list) {
		if strings.HasPrefix(line, "#") || strings.TrimSpace(line) == "" {
			continue
		}
		words := line
		if line[0] != ' ' {
			head, rest, ok := strings.Cut(line, ": ")
			if kind, name, _ = strings.Cut(head, " "); !ok || name == "" {
				panic("lexicon: no class begins with " + line)
			}
			w.open(name)
			words = rest
		}
		for word := range strings.FieldsSeq(words) {
			w.enter(kind, name, word)
		}
	}
}

// enter adds a word to a class, with its other forms where it is a verb or noun.
func (w *Words) enter(kind, class, word string) {
	s := w.lex.Intern(word)
	switch kind {
	case "word":
		w.include(class, []text.Sym{s})
	case "noun":
		w.include(class, []text.Sym{s, w.lex.Intern(plural(word))})
	case "verb":
		if _, ok := w.inflections[s]; !ok {
			panic(fmt.Sprintf("lexicon: class %s: no verb %s in verbs.txt", class, word))
		}
		w.includeVerb(class, s)
	default:
		panic("lexicon: class " + class + " is of no kind: " + kind)
	}
}
